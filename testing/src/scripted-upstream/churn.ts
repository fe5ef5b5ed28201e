import { setImmediate } from 'node:timers/promises';
import { Dice } from '../dice.ts';
import { oddObject } from './odd-object.ts';
import type { ScriptedUpstream } from './scripted-upstream.ts';
import { resourceKey, type UpstreamKind } from './upstream-kind.ts';

export interface ChurnOptions {
  readonly seed: number;
  readonly changes: number;
  /** Default: every kind that can be listed and watched. */
  readonly kinds?: readonly string[];
  /** Names of each kind, existing or not; default 20. */
  readonly objects?: number;
  /** After each `every` changes `pause` is awaited; it is told how many are done. */
  readonly pace?: { readonly every: number; readonly pause: (done: number) => Promise<void> | void };
}

export interface Churned {
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
}

/** Creates, updates and removes objects by chance; the same seed makes the same changes (uids and times differ). */
export async function churn(upstream: ScriptedUpstream, options: ChurnOptions): Promise<Churned> {
  const { seed, changes, objects = 20, pace = { every: 100, pause: () => setImmediate() } } = options;
  const dice = new Dice(seed);
  const kinds = churnedKinds(upstream, options.kinds);
  const alive = new Map(kinds.map((kind) => [kind, new Set(upstream.state(resourceKey(kind)).keys())]));
  const done = { created: 0, updated: 0, removed: 0 };
  for (let turn = 1; turn <= changes; turn++) {
    const kind = kinds[dice.below(kinds.length)];
    const keys = kind && alive.get(kind);
    if (keys) done[changeOne(upstream, dice, { kind, keys, objects, turn })]++;
    if (turn % pace.every === 0) await pace.pause(turn);
  }
  return done;
}

function churnedKinds({ kinds }: ScriptedUpstream, wanted: readonly string[] | undefined): readonly UpstreamKind[] {
  if (!wanted)
    return kinds.filter(({ verbs = ['list', 'watch'] }) => verbs.includes('list') && verbs.includes('watch'));
  return wanted.map((key) => {
    const kind = kinds.find((candidate) => resourceKey(candidate) === key);
    if (!kind) throw new Error(`the upstream does not serve ${key}`);
    return kind;
  });
}

interface Turn {
  readonly kind: UpstreamKind;
  readonly keys: Set<string>;
  readonly objects: number;
  readonly turn: number;
}

const namespaces = ['default', 'team-a', 'team-b'];

function changeOne(upstream: ScriptedUpstream, dice: Dice, { kind, keys, objects, turn }: Turn): keyof Churned {
  const index = dice.below(objects);
  const namespace = kind.namespaced ? (namespaces[index % namespaces.length] ?? '') : '';
  const name = `${kind.kind.toLowerCase()}-${index}`;
  const key = kind.namespaced ? `${namespace}/${name}` : name;
  const resource = resourceKey(kind);
  const exists = keys.has(key);
  if (exists && dice.once(4)) {
    upstream.remove(resource, namespace, name);
    keys.delete(key);
    return 'removed';
  }
  upstream.put(resource, namespace, name, oddObject(dice, { kind: kind.kind, namespace, name }, turn));
  keys.add(key);
  return exists ? 'updated' : 'created';
}
