import type { State as WireState } from '@/graphql/generated/graphql.ts';
import type { State } from './state.ts';

const states: Record<WireState, State> = {
  HEALTHY: 'healthy',
  PROGRESSING: 'progressing',
  WARNING: 'warning',
  FAILING: 'failing',
  OFF: 'off',
  UNKNOWN: 'off',
};

/** The shape for what the server says; off and unknown share one. */
export function stateOf(state: WireState): State {
  return states[state];
}
