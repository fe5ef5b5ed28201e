import { humanStatus } from '@pilothouse/kube-model/human-status';
import type { HealthState } from '@pilothouse/kube-model/status/health';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { State } from '../generated/resolver-types.ts';
import type { ObjectView } from './object-view.ts';

export interface Status {
  readonly state: State;
  readonly word: string;
  readonly sentence: string;
}

const states: Record<HealthState, State> = {
  healthy: 'HEALTHY',
  progressing: 'PROGRESSING',
  warning: 'WARNING',
  failing: 'FAILING',
  off: 'OFF',
  unknown: 'UNKNOWN',
};

/** How an object is now; only the sentence may change while the object does not ('next try in 40s'). */
export function statusOf({ resource, object }: ObjectView, now: number): Status {
  const { state, word, sentence = '' } = humanStatus(resource, object, now);
  return { state: states[state], word, sentence };
}

const known = new WeakMap<StoredObject, State>();

/** The state alone, worked out once a version: lists are filtered, sorted and counted by it. */
export function stateOf(view: ObjectView, now: number): State {
  const { stored } = view;
  if (!stored) return statusOf(view, now).state;
  const state = known.get(stored) ?? statusOf(view, now).state;
  known.set(stored, state);
  return state;
}
