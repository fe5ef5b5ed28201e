'use client';
import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover.tsx';
import { cn } from '@/lib/class-names.ts';
import type { State } from '@/lib/state.ts';
import { useDuration } from '@/lib/use-duration.ts';
import type { ScreenFreshness } from '@/live/screen-freshness.ts';
import { testIds } from '@/test-ids.ts';
import { ClusterFreshnessList } from './cluster-freshness-list.tsx';
import { useScreenFreshness } from './use-screen-freshness.ts';

type Kind = ScreenFreshness['kind'];

const shapes: Record<Kind, State | undefined> = {
  connecting: undefined,
  stale: undefined,
  live: 'healthy',
  partly: 'warning',
  syncing: 'progressing',
  paused: 'off',
  unreachable: 'failing',
};

const inks: Record<Kind, string> = {
  connecting: 'text-ink-3',
  stale: 'bg-warning-soft text-warning-ink',
  live: 'text-ink-2',
  partly: 'text-ink-2',
  syncing: 'text-progress-ink',
  paused: 'bg-off-soft text-ink-2',
  unreachable: 'bg-failing-soft text-failing-ink',
};

/** How old what the screen shows is: the server's silence, then the worst of the mirrors. Opens to each cluster. */
export function FreshnessIndicator() {
  const t = useTranslations('freshness');
  const say = useFreshnessText();
  const shown = useScreenFreshness();
  if (!shown) return null;
  const { freshness, clusters } = shown;
  const { kind } = freshness;
  return (
    <Popover>
      <PopoverTrigger
        className={cn('h-7 min-w-0 rounded px-2 text-xs hover:bg-hover data-[state=open]:bg-hover', inks[kind])}
      >
        <output
          data-testid={testIds.freshness}
          data-freshness={kind}
          aria-live={kind === 'stale' || kind === 'unreachable' ? 'polite' : 'off'}
          className="flex items-center gap-1.5 whitespace-nowrap"
        >
          <Shape state={shapes[kind]} />
          <span className={cn('truncate', kind !== 'stale' && kind !== 'connecting' && 'max-sm:sr-only')}>
            {say(freshness)}
          </span>
        </output>
      </PopoverTrigger>
      <PopoverContent align="end" className="w-88 max-w-[calc(100vw-16px)] p-0">
        <p className="px-3 pt-2.5 pb-2 text-ink-2">{t(`explain.${kind}`)}</p>
        <ClusterFreshnessList clusters={clusters} />
      </PopoverContent>
    </Popover>
  );
}

/** What waits for the server has a shape of its own: no state of anything is known then. */
function Shape({ state }: { readonly state: State | undefined }) {
  if (state) return <StateShape state={state} className="size-2.5" />;
  return (
    <svg viewBox="0 0 12 12" aria-hidden className="size-2.5 shrink-0">
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 2.3" />
    </svg>
  );
}

function useFreshnessText(): (freshness: ScreenFreshness) => string {
  const t = useTranslations('freshness');
  const duration = useDuration();
  return (freshness) => {
    switch (freshness.kind) {
      case 'connecting':
        return t('connecting');
      case 'live':
        return t('live', { seconds: seconds(freshness.age) });
      case 'stale':
        return t('stale', { age: duration(freshness.age) });
      case 'partly':
        return t('partly', { seconds: seconds(freshness.age), cluster: freshness.cluster });
      case 'syncing':
        return t('syncing', { cluster: freshness.cluster });
      case 'paused':
      case 'unreachable': {
        const { kind, age, cluster } = freshness;
        return age === undefined ? t(`${kind}Ever`, { cluster }) : t(kind, { cluster, age: duration(age) });
      }
    }
  };
}

function seconds(age: number): string {
  return (age / 1000).toFixed(1);
}
