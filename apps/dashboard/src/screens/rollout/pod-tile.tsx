'use client';
import { useTranslations } from 'next-intl';
import { RelativeTime } from '@/components/relative-time.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { StatusText } from '@/components/status-text.tsx';
import { Tooltip } from '@/components/ui/tooltip.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { cn } from '@/lib/class-names.ts';
import { type State, stateInk } from '@/lib/state.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useStatusWord } from '@/lib/use-status-text.ts';
import { testIds } from '@/test-ids.ts';
import type { RolloutPod } from './rollout-screen.tsx';

export const tileHeight = 44;
/** Pixels above the first tile of a lane, and below the last. */
export const laneInset = 8;

/** From which width on, in pixels, age and restarts have room beside name and word. */
const wide = 104;

const edges: Record<State, string> = {
  healthy: 'border-line-strong bg-raised',
  progressing: 'border-progress/50 bg-progress-soft',
  warning: 'border-warning/60 bg-warning-soft',
  failing: 'border-failing/60 bg-failing-soft',
  off: 'border-line-strong bg-raised',
};

/** One pod: its state's shape, what tells it from its siblings, one word. Tiles move when pods come and go before them. */
export function PodTile({
  pod,
  left,
  top = laneInset,
  width,
}: {
  readonly pod: RolloutPod;
  readonly left: number;
  readonly top?: number;
  readonly width: number;
}) {
  const t = useTranslations('rollout');
  const { name, namespace, deletionTimestamp, creationTimestamp } = pod.metadata;
  const statusWord = useStatusWord();
  const state = deletionTimestamp ? 'off' : stateOf(pod.state);
  const word = deletionTimestamp ? t('leaving') : statusWord(pod.statusWord);
  const roomy = width >= 76;
  return (
    <li
      data-testid={testIds.podTile}
      data-name={name}
      data-state={state}
      className="absolute animate-appear transition-transform duration-200"
      style={{ top, width, height: tileHeight, transform: `translateX(${left + 3}px)` }}
    >
      <Tooltip content={<TileTip pod={pod} />}>
        <ScopedLink
          href={`/pods/${namespace}/${name}`}
          aria-label={roomy ? undefined : `${name} ${word}`}
          className={cn(
            'flex h-full w-full flex-col justify-center overflow-hidden rounded border px-2',
            edges[state],
            deletionTimestamp && 'border-dashed opacity-60',
            !roomy && 'items-center px-0',
          )}
        >
          <span className="flex items-center gap-1.5">
            <StateShape state={state} />
            {roomy ? (
              <span className="truncate font-mono text-ink text-xs">
                <span className="sr-only">{name.slice(0, name.lastIndexOf('-') + 1)}</span>
                {name.slice(name.lastIndexOf('-') + 1)}
              </span>
            ) : null}
            {width >= wide && pod.restarts > 0 ? (
              <span className="ml-auto shrink-0 text-ink-3 text-xs">↻{pod.restarts}</span>
            ) : null}
          </span>
          {roomy ? (
            <span
              className={cn('flex justify-between gap-1 text-xs', state === 'healthy' ? 'text-ink-3' : stateInk[state])}
            >
              <span className="truncate">{word}</span>
              {state === 'failing' || state === 'warning' || width < wide ? null : (
                <RelativeTime at={deletionTimestamp ?? creationTimestamp} className="shrink-0 text-ink-3" />
              )}
            </span>
          ) : null}
        </ScopedLink>
      </Tooltip>
    </li>
  );
}

function TileTip({ pod }: { readonly pod: RolloutPod }) {
  return (
    <div className="flex flex-col gap-0.5">
      <span className="font-mono">{pod.metadata.name}</span>
      <span className="text-ink-2">
        <StatusText {...pod} />
      </span>
      {pod.nodeName ? <span className="text-ink-3">{pod.nodeName}</span> : null}
    </div>
  );
}
