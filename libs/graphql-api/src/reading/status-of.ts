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

interface Known {
  readonly at: number;
  readonly status: Status;
}

/** Milliseconds for which a sentence may stand ('next try in 40s'); the state is the same as long as the version. */
const fresh = 1000;
const known = new WeakMap<StoredObject, Known>();

function derive({ resource, object }: ObjectView, now: number): Status {
  const { state, word, sentence = '' } = humanStatus(resource, object, now);
  return { state: states[state], word, sentence };
}

/** How an object is now. Worked out at most once a second for each version. */
export function statusOf(view: ObjectView, now: number): Status {
  const before = view.stored && known.get(view.stored);
  if (before && now - before.at < fresh) return before.status;
  const status = derive(view, now);
  if (view.stored) known.set(view.stored, { at: now, status });
  return status;
}

/** The state alone, worked out once a version: lists are filtered, sorted and counted by it. */
export function stateOf(view: ObjectView, now: number): State {
  return ((view.stored && known.get(view.stored)?.status) ?? statusOf(view, now)).state;
}
