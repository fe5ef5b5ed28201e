import { humanStatus } from '@pilothouse/kube-model/human-status';
import type { Ingress } from '@pilothouse/kube-model/kinds';
import { ingressHealth } from '@pilothouse/kube-model/kinds/ingress/status';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { ingresses } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { Health, HealthState } from '@pilothouse/kube-model/status/health';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { State } from '../generated/resolver-types.ts';
import { ingressSurroundings } from './ingress-surroundings.ts';
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

type HealthOf<T extends KubeObject> = (view: ObjectView<T>) => Health;

/** Kinds whose state tells of other objects: it is worked out anew each time. */
const related = new Map<string, HealthOf<KubeObject>>();

/** The resource says which type the objects have: from here on only its key is known. */
function register<T extends KubeObject>(resource: Resource<T>, healthOf: HealthOf<T>): void {
  related.set(resourceKey(resource), healthOf as HealthOf<KubeObject>);
}

register<Ingress>(ingresses, ({ cluster, key, object }) =>
  ingressHealth(object, ingressSurroundings(cluster, key.namespace)),
);

function told({ state, word, sentence = '' }: Health): Status {
  return { state: states[state], word, sentence };
}

/** How an object is now. Worked out at most once a second for each version. */
export function statusOf(view: ObjectView, now: number): Status {
  const healthOf = related.get(resourceKey(view.resource));
  if (healthOf) return told(healthOf(view));
  const before = view.stored && known.get(view.stored);
  if (before && now - before.at < fresh) return before.status;
  const status = told(humanStatus(view.resource, view.object, now));
  if (view.stored) known.set(view.stored, { at: now, status });
  return status;
}

/** The state alone, worked out once a version: lists are filtered, sorted and counted by it. */
export function stateOf(view: ObjectView, now: number): State {
  return ((view.stored && known.get(view.stored)?.status) ?? statusOf(view, now)).state;
}
