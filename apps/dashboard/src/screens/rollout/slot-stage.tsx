'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { cn } from '@/lib/class-names.ts';
import { useMediaQuery } from '@/lib/use-media-query.ts';
import { useWidth } from '@/lib/use-width.ts';
import { testIds } from '@/test-ids.ts';
import { LaneFrame } from './lane-frame.tsx';
import { laneInset, PodTile, tileHeight } from './pod-tile.tsx';
import type { Lane, Rollout } from './rollout-screen.tsx';
import { layOutSlots, type SlotLayout } from './slot-layout.ts';
import { useStrategySentence } from './strategy-sentence.ts';

const widest = 148;
const narrowest = 84;
const rowGap = 4;

/**
 * Two lanes over one column for each ordinal or node, so that a pod's successor comes up right above it. What the
 * partition holds back is hatched through all lanes.
 */
export function SlotStage({ rollout }: { readonly rollout: Rollout }) {
  const t = useTranslations('rollout');
  const describe = useStrategySentence();
  const stacked = useMediaQuery('(max-width: 767px)');
  const [track, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () =>
      layOutSlots({
        slots: rollout.slots,
        lanes: rollout.lanes.map(({ name, pods }) => ({
          name,
          pods: pods.map(({ id, metadata }) => ({ id, leaving: metadata.deletionTimestamp !== null })),
        })),
      }),
    [rollout],
  );
  const slot = Math.max(narrowest, Math.min(widest, Math.floor(width / Math.max(1, rollout.slots.length))));
  const held = rollout.slots.filter(({ heldBack }) => heldBack).length;
  return (
    <div className="px-4 pt-3 pb-5 max-sm:px-3" data-testid="rollout-stage">
      <p className="pb-2 text-ink-2 text-sm" data-testid={testIds.rolloutStrategy}>
        {describe(rollout)}
        {held > 0 ? ` ${t('heldBack', { partition: rollout.partition ?? 0, held })}` : ''}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={t('stage')} className="thin-scroll overflow-x-auto">
        <div className="relative grid grid-cols-[196px_minmax(0,1fr)] max-md:grid-cols-1">
          <div className="max-md:hidden" />
          <div ref={track} className="relative h-6" style={{ minWidth: rollout.slots.length * slot }}>
            {rollout.slots.map(({ name, heldBack }, column) => (
              <span
                key={name}
                className={cn('absolute bottom-1 truncate font-mono text-xs', heldBack ? 'text-ink-2' : 'text-ink-3')}
                style={{ left: column * slot + 4, width: slot - 8, direction: 'rtl', textAlign: 'left' }}
                title={name}
              >
                <bdi>{name || t('noNode')}</bdi>
              </span>
            ))}
          </div>
          {rollout.slots.length === 0 ? (
            <p className="col-span-2 py-6 text-ink-2 text-sm max-md:col-span-1">
              {rollout.kind === 'DAEMON_SET' ? t('noNodes') : t('noPods')}
            </p>
          ) : (
            rollout.lanes.map((lane) => (
              <SlotLane key={lane.name} lane={lane} layout={layout} slot={slot} rollout={rollout} stacked={stacked} />
            ))
          )}
        </div>
      </section>
    </div>
  );
}

interface SlotLaneProps {
  readonly lane: Lane;
  readonly layout: SlotLayout;
  readonly slot: number;
  readonly rollout: Rollout;
  readonly stacked: boolean;
}

function SlotLane({ lane, layout, slot, rollout, stacked }: SlotLaneProps) {
  const rows = layout.rows.get(lane.name) ?? 1;
  return (
    <LaneFrame
      lane={lane}
      stacked={stacked}
      style={{
        minHeight: rows * (tileHeight + rowGap) - rowGap + 2 * laneInset,
        minWidth: rollout.slots.length * slot,
      }}
    >
      {rollout.slots.map(({ name, heldBack }, column) => (
        <li
          key={name}
          aria-hidden
          className={cn('pointer-events-none absolute inset-y-0', heldBack ? 'held-back' : 'border-line border-l')}
          style={{ left: column * slot, width: slot }}
        />
      ))}
      {lane.pods.map((pod) => {
        const { column = 0, row = 0 } = layout.places.get(pod.id) ?? {};
        return (
          <PodTile
            key={pod.id}
            pod={pod}
            left={column * slot}
            top={laneInset + row * (tileHeight + rowGap)}
            width={slot - 6}
          />
        );
      })}
    </LaneFrame>
  );
}
