import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Interest } from './change-interest.ts';
import { initialChange, type ObjectChange } from './object-change.ts';

/** Objects in one part of the initial state. */
const chunk = 200;

interface InitialPart {
  readonly changes: readonly ObjectChange[];
  /** Of the whole state of the cluster. */
  readonly revision: number;
  /** True in the last part of the cluster, which may be empty. */
  readonly last: boolean;
}

/** All snapshots in one go, without a pause: nothing can be committed in between. */
function stateNow({ cluster, resources, namespace, matches }: Interest) {
  const revision = cluster.store.revision();
  const snapshots = [...resources].map(([key, { namespaced }]) => ({
    snapshot: cluster.store.snapshot(key),
    namespaced,
  }));
  function* objects(): Iterable<StoredObject> {
    for (const { snapshot, namespaced } of snapshots) {
      for (const stored of snapshot.list({ namespace: namespaced ? namespace : undefined })) {
        if (matches(stored)) yield stored;
      }
    }
  }
  return { revision, objects: objects() };
}

/** The state of a cluster as it is when the first part is taken. */
export function* initialParts(interest: Interest): Iterable<InitialPart> {
  const { revision, objects } = stateNow(interest);
  let changes: ObjectChange[] = [];
  for (const stored of objects) {
    if (changes.length === chunk) {
      yield { changes, revision, last: false };
      changes = [];
    }
    changes.push(initialChange(interest, stored));
  }
  yield { changes, revision, last: true };
}
