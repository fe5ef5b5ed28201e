import type { ConfigMap, Secret } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Change } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ConfigMapView, SecretView } from '../../reading/kind-views.ts';

/** Changes that are looked at. */
const depth = 100;

export type Values = ReadonlyMap<string, string>;

/** What a ConfigMap or Secret held for a while. */
export interface Version {
  /** Milliseconds since the epoch; the object's own word where it was made. */
  readonly since: number;
  /** No other version of the object was before. */
  readonly first: boolean;
  /** Nothing while the object was deleted. */
  readonly values: Values;
}

function valuesOf(object: DeepReadonly<ConfigMap | Secret>): Values {
  const binary = 'binaryData' in object ? object.binaryData : undefined;
  return new Map([...Object.entries(object.data ?? {}), ...Object.entries(binary ?? {})]);
}

const valuesIn = (stored: StoredObject) => valuesOf(stored.parse());

function versionAfter({ operation, object, time }: Change): Version {
  if (operation === 'delete') return { since: time, first: false, values: new Map() };
  const first = operation === 'create';
  // A mirrored object is told to us long after it was made.
  const made = first ? Date.parse(object.parse<ConfigMap>().metadata?.creationTimestamp ?? '') : Number.NaN;
  return { since: made < time ? made : time, first, values: valuesIn(object) };
}

const memory = new WeakMap<StoredObject, Promise<readonly Version[]>>();

async function read({ cluster, key }: ConfigMapView | SecretView): Promise<readonly Version[]> {
  const changes = await cluster.store.history(key, { limit: depth });
  const oldest = changes.at(-1)?.previous;
  const before = oldest ? [{ since: 0, first: false, values: valuesIn(oldest) }] : [];
  return [...changes.map(versionAfter), ...before];
}

/** The versions of a ConfigMap or Secret, the one that holds now first; as far as the journal goes back. */
export function keyHistory(view: ConfigMapView | SecretView): Promise<readonly Version[]> {
  const { stored } = view;
  if (!stored) return Promise.resolve([]);
  let known = memory.get(stored);
  if (!known) {
    known = read(view);
    memory.set(stored, known);
    known.catch(() => memory.delete(stored));
  }
  return known;
}

/** When each key got the value that it has, milliseconds since the epoch; nothing of those that never changed. */
export function keyChanges(versions: readonly Version[]): ReadonlyMap<string, number> {
  const changedAt = new Map<string, number>();
  const now = versions[0]?.values ?? new Map<string, string>();
  for (const [index, { since, first }] of versions.entries()) {
    const before = first ? undefined : versions[index + 1]?.values;
    if (!first && !before) break;
    for (const [key, value] of now) {
      if (!changedAt.has(key) && before?.get(key) !== value) changedAt.set(key, since);
    }
    if (first || changedAt.size === now.size) break;
  }
  return changedAt;
}
