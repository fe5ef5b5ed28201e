'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { useMediaQuery } from '@/lib/use-media-query.ts';
import { useWidth } from '@/lib/use-width.ts';
import { LaneFrame } from './lane-frame.tsx';
import { laneInset, PodTile, tileHeight } from './pod-tile.tsx';
import type { Lane, Rollout } from './rollout-screen.tsx';
import { layOutStage } from './stage-layout.ts';

const widest = 148;
const narrowest = 18;

/** What a limit's name needs beside its line. */
const labelRoom = 84;

/** Slots kept free beyond the envelope, so that pods which are leaving do not make all others narrower. */
const headroom = 2;

/**
 * Two lanes on one axis of pods, with the strategy's envelope behind them: the shaded band reaches from the least that
 * must be available to the most there may be, and the row of pods must end inside it.
 */
export function RolloutStage({ rollout }: { readonly rollout: Rollout }) {
  const t = useTranslations('rollout');
  const stacked = useMediaQuery('(max-width: 767px)');
  const [track, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () =>
      layOutStage({
        lanes: rollout.lanes.map((lane) => ({
          name: lane.name,
          pods: lane.pods.map((pod) => ({
            id: pod.id,
            leaving: pod.metadata.deletionTimestamp !== null,
            createdAt: pod.metadata.creationTimestamp,
          })),
        })),
        desired: rollout.desired,
        atLeast: rollout.atLeast,
        atMost: rollout.atMost,
      }),
    [rollout],
  );
  const slots = Math.max(layout.slots, rollout.atMost + (stacked ? 0 : headroom));
  const slot = Math.max(narrowest, Math.min(widest, Math.floor(width / slots)));
  return (
    <div className="thin-scroll overflow-x-auto px-4 pt-4 pb-5 max-sm:px-3" data-testid="rollout-stage">
      <div className="relative grid grid-cols-[196px_minmax(0,1fr)] max-md:grid-cols-1">
        <div className="max-md:hidden" />
        <div ref={track} className="relative h-6">
          <Mark at={rollout.atLeast * slot} align="end" show={rollout.desired > 0}>
            {t('atLeast', { count: rollout.atLeast })}
          </Mark>
          <Mark
            at={rollout.atMost * slot}
            align={rollout.atMost * slot + labelRoom > width ? 'end' : 'start'}
            show={rollout.desired > 0}
          >
            {t('atMost', { count: rollout.atMost })}
          </Mark>
        </div>
        {rollout.lanes.length === 0 ? (
          <p className="col-span-2 py-6 text-ink-2 text-sm max-md:col-span-1">{t('noPods')}</p>
        ) : (
          rollout.lanes.map((lane) => (
            <LaneRow
              key={lane.name}
              lane={lane}
              layout={layout.places}
              slot={slot}
              rollout={rollout}
              stacked={stacked}
            />
          ))
        )}
      </div>
    </div>
  );
}

function LaneRow({ lane, layout, slot, rollout, stacked }: LaneRowProps) {
  const from = rollout.atLeast * slot;
  const to = rollout.atMost * slot;
  return (
    <LaneFrame
      lane={lane}
      stacked={stacked}
      style={{ height: tileHeight + 2 * laneInset, minWidth: layout.size * slot }}
    >
      {rollout.desired > 0 ? (
        <li
          aria-hidden
          className="pointer-events-none absolute inset-y-0 border-x border-dashed bg-sunken"
          style={{ left: from, width: Math.max(1, to - from), borderColor: 'var(--line-strong)' }}
        />
      ) : null}
      {lane.pods.map((pod) => (
        <PodTile key={pod.id} pod={pod} left={(layout.get(pod.id) ?? 0) * slot} width={slot - 6} />
      ))}
    </LaneFrame>
  );
}

interface LaneRowProps {
  readonly lane: Lane;
  readonly layout: ReadonlyMap<string, number>;
  readonly slot: number;
  readonly rollout: Rollout;
  readonly stacked: boolean;
}

/** A limit of the envelope, named above its line. */
function Mark({ at, align, show, children }: MarkProps) {
  if (!show) return null;
  return (
    <span
      className="absolute bottom-1 whitespace-nowrap text-ink-3 text-xs"
      style={align === 'end' ? { right: `calc(100% - ${at}px + 6px)` } : { left: at + 6 }}
    >
      {children}
    </span>
  );
}

interface MarkProps {
  readonly at: number;
  readonly align: 'start' | 'end';
  readonly show: boolean;
  readonly children: ReactNode;
}
