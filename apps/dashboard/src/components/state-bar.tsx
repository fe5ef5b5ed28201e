'use client';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/class-names.ts';
import { type State, stateFill } from '@/lib/state.ts';

export interface StateCounts {
  readonly healthy: number;
  readonly progressing: number;
  readonly warning: number;
  readonly failing: number;
  readonly off: number;
}

const order: readonly State[] = ['failing', 'warning', 'progressing', 'healthy', 'off'];

/** How many are in which state, as one thin bar; worst at the left, where the eye begins. */
export function StateBar({ counts, className }: { readonly counts: StateCounts; readonly className?: string }) {
  const t = useTranslations('states');
  const total = order.reduce((sum, state) => sum + counts[state], 0);
  const words = order
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${t(state)}`)
    .join(', ');
  if (total === 0) return <span aria-hidden className={cn('flex h-1.5 rounded-full bg-line', className)} />;
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      className={cn('flex h-1.5 gap-px overflow-hidden rounded-full', className)}
    >
      {order.map((state) =>
        counts[state] > 0 ? (
          <span
            key={state}
            className={cn('min-w-1', state === 'off' ? 'bg-line-strong' : stateFill[state])}
            style={{ flexGrow: counts[state] }}
          />
        ) : null,
      )}
    </span>
  );
}
