import { cn } from '@/lib/class-names.ts';
import type { State } from '@/lib/state.ts';

const colors: Record<State, string> = {
  healthy: 'text-healthy',
  progressing: 'text-progress',
  warning: 'text-warning',
  failing: 'text-failing',
  off: 'text-off',
};

/** Each state has a shape of its own beside its colour, so that it reads without colour too. */
export function StateShape({ state, className, label }: StateShapeProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is either named by aria-label or hidden, by `label`
    <svg
      viewBox="0 0 12 12"
      className={cn('size-3 shrink-0', colors[state], className)}
      data-state-shape={state}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <Shape state={state} />
    </svg>
  );
}

function Shape({ state }: { readonly state: State }) {
  switch (state) {
    case 'healthy':
      return <circle cx="6" cy="6" r="4" fill="currentColor" />;
    case 'progressing':
      return (
        <g className="origin-center animate-turn">
          <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" opacity="0.25" />
          <path
            d="M6 1.8a4.2 4.2 0 0 1 4.2 4.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </g>
      );
    case 'warning':
      return <path d="M6 1.3 11.2 10.4H.8z" fill="currentColor" strokeLinejoin="round" />;
    case 'failing':
      return (
        <g>
          <rect x="1.3" y="1.3" width="9.4" height="9.4" rx="1.4" fill="currentColor" />
          <path d="m4 4 4 4m0-4-4 4" stroke="var(--canvas)" strokeWidth="1.4" strokeLinecap="round" />
        </g>
      );
    case 'off':
      return <circle cx="6" cy="6" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.3" />;
  }
}

interface StateShapeProps {
  readonly state: State;
  readonly className?: string;
  /** Given where no word beside the shape says the same. */
  readonly label?: string;
}
