import type { ConfigMap, Secret } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ConfigMapView, SecretView } from '../../reading/kind-views.ts';

/** Versions that are looked at. */
const depth = 100;

type Values = ReadonlyMap<string, string>;

function valuesOf(object: DeepReadonly<ConfigMap | Secret>): Values {
  const binary = 'binaryData' in object ? object.binaryData : undefined;
  return new Map([...Object.entries(object.data ?? {}), ...Object.entries(binary ?? {})]);
}

const memory = new WeakMap<StoredObject, Promise<ReadonlyMap<string, number>>>();

async function read({ cluster, key, object }: ConfigMapView | SecretView): Promise<ReadonlyMap<string, number>> {
  const changes = await cluster.store.history(key, { limit: depth });
  const changedAt = new Map<string, number>();
  const now = valuesOf(object);
  for (const { previous, operation, time } of changes) {
    const before: Values = previous && operation !== 'create' ? valuesOf(previous.parse()) : new Map();
    for (const [name, value] of now) {
      if (!changedAt.has(name) && before.get(name) !== value) changedAt.set(name, time);
    }
    if (operation === 'create' || changedAt.size === now.size) break;
  }
  return changedAt;
}

/** When each key got the value that it has, milliseconds since the epoch; as far as the journal goes back. */
export function keyChanges(view: ConfigMapView | SecretView): Promise<ReadonlyMap<string, number>> {
  const { stored } = view;
  if (!stored) return Promise.resolve(new Map());
  let known = memory.get(stored);
  if (!known) {
    known = read(view);
    memory.set(stored, known);
    known.catch(() => memory.delete(stored));
  }
  return known;
}
