import { useTranslations } from 'next-intl';
import type { CSSProperties, ReactNode } from 'react';
import { testIds } from '@/test-ids.ts';
import { LaneLabel } from './lane-label.tsx';
import type { Lane } from './rollout-screen.tsx';

interface LaneFrameProps {
  readonly lane: Lane;
  readonly stacked: boolean;
  readonly style: CSSProperties;
  /** List items: what is drawn behind the tiles, and the tiles. */
  readonly children: ReactNode;
}

/** One revision: its label, and beside it, or on a phone below it, the track of its pods. */
export function LaneFrame({ lane, stacked, style, children }: LaneFrameProps) {
  const t = useTranslations('rollout');
  return (
    <div
      className="contents"
      data-testid={testIds.rolloutLane}
      data-name={lane.name}
      data-revision={lane.revision}
      data-current={lane.current}
    >
      <div className="flex min-w-0 items-center border-t py-2 pr-4 max-md:pb-1">
        <LaneLabel lane={lane} stacked={stacked} />
      </div>
      <ul aria-label={t('podsOf', { name: lane.name })} className="relative border-t max-md:border-t-0" style={style}>
        {children}
      </ul>
    </div>
  );
}
