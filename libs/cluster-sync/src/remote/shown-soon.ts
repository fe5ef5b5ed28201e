import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { Clock } from '@pilothouse/std/clock';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ClusterStore } from '@pilothouse/store/store';
import type { KindMirror } from '../mirror/kind-mirror.ts';
import { isAtLeast } from '../mirror/resource-versions.ts';

export interface ShownSoonOptions {
  readonly store: ClusterStore;
  readonly clock: Clock;
  readonly mirror: Pick<KindMirror, 'shows' | 'onProgress'>;
}

/** How long a write is waited for, milliseconds: a watch brings it within a few, or something is wrong. */
const patience = 5_000;

/** The answer to a deletion may be a Status: it names what is gone by its uid only. */
interface Answer extends KubeObject {
  readonly details?: { readonly name?: string; readonly uid?: string };
}

/**
 * Whether the mirror shows what a write was answered with, now or in a moment. An answer without a resourceVersion is
 * that of an object that has gone at once.
 */
export function shownSoon(
  { store, clock, mirror }: ShownSoonOptions,
  resource: Resource,
  answer: DeepReadonly<Answer>,
): Promise<boolean> {
  const isShown = () => isAnswerShown(store, mirror, resource, answer);
  if (isShown()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const stop = mirror.onProgress(() => {
      if (isShown()) end(true);
    });
    const cancel = clock.after(patience, () => end(false));
    const end = (shown: boolean) => {
      cancel();
      stop();
      resolve(shown);
    };
  });
}

function isAnswerShown(
  store: ClusterStore,
  mirror: Pick<KindMirror, 'shows'>,
  resource: Resource,
  { metadata, details }: DeepReadonly<Answer>,
): boolean {
  const { namespace = '', name = '', resourceVersion } = metadata ?? {};
  if (!resourceVersion) return !details?.uid || !isKnown(store, resource, details.uid);
  const known = store.get({ resource: resourceKey(resource), namespace, name });
  const shown = known?.parse<KubeObject>().metadata?.resourceVersion;
  return mirror.shows(resourceVersion) || (shown !== undefined && isAtLeast(shown, resourceVersion));
}

function isKnown(store: ClusterStore, resource: Resource, uid: string): boolean {
  for (const object of store.snapshot(resourceKey(resource)).list()) if (object.uid === uid) return true;
  return false;
}
