/** The five states that everything on the screen is in. */
export type State = 'healthy' | 'progressing' | 'warning' | 'failing' | 'off';

/** Worst first: how lists sort by state. */
export const stateOrder: Record<State, number> = { failing: 0, warning: 1, progressing: 2, healthy: 3, off: 4 };

export const stateInk: Record<State, string> = {
  healthy: 'text-healthy-ink',
  progressing: 'text-progress-ink',
  warning: 'text-warning-ink',
  failing: 'text-failing-ink',
  off: 'text-off-ink',
};

export const stateFill: Record<State, string> = {
  healthy: 'bg-healthy',
  progressing: 'bg-progress',
  warning: 'bg-warning',
  failing: 'bg-failing',
  off: 'bg-off',
};
