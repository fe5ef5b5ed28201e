'use client';
import { useTranslations } from 'next-intl';
import { imageName } from '@/lib/image-name.ts';
import type { Lane } from './rollout-screen.tsx';

/** Which ReplicaSet or ControllerRevision a lane is: its revision, its hash, what it runs. */
export function LaneLabel({ lane, stacked }: { readonly lane: Lane; readonly stacked: boolean }) {
  const t = useTranslations('rollout');
  const hash = lane.name.slice(lane.name.lastIndexOf('-') + 1);
  return (
    <div className="min-w-0">
      <p className="flex items-baseline gap-2 text-sm">
        <span className="font-medium">
          {lane.revision > 0 ? t('revision', { revision: lane.revision }) : t('unknownRevision')}
        </span>
        <span className={lane.current ? 'text-accent text-xs' : 'text-ink-3 text-xs'}>
          {lane.current ? t('current') : t('previous')}
        </span>
        <span className="text-ink-2 text-xs">{t('readyOf', { ready: lane.ready, desired: lane.desired })}</span>
      </p>
      <p className="truncate font-mono text-ink-2 text-xs" title={lane.images.join('\n')}>
        {lane.images.map(imageName).join(', ')}
      </p>
      {stacked ? null : (
        <p className="truncate font-mono text-ink-3 text-xs" title={lane.name}>
          {hash}
        </p>
      )}
    </div>
  );
}
