import { Dice } from '@pilothouse/testing/dice';
import { threeWayPatch } from '@pilothouse/testing/three-way-patch';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resources } from '../registry.ts';
import { apiVersionOf, resourceKey } from '../resource.ts';
import { type FieldFact, findType, type Shape, type TypeFact, typeOf } from '../types/type-facts.ts';
import { isJsonObject, type JsonObject } from './json-value.ts';
import { applyStrategicMergePatch } from './strategic-merge-patch.ts';

type Json = Record<string, unknown>;

function typeOfShape(shape: Shape | undefined): TypeFact | undefined {
  if (shape?.kind === 'list') return typeOfShape(shape.item);
  return shape?.kind === 'ref' ? findType(shape.name) : undefined;
}

const has = (field: FieldFact | undefined, strategy: string) => field?.patchStrategies.includes(strategy) ?? false;

/** Objects of a type over few values, so that any two of them have much in common. */
class Drawer {
  private readonly dice: Dice;

  constructor(seed: number) {
    this.dice = new Dice(seed);
  }

  object(type: TypeFact, depth = 0): Json {
    const fields = [...type.fields.values()].filter(() => !this.dice.once(depth < 3 ? 4 : 2));
    return Object.fromEntries(fields.map((field) => [field.name, this.field(field, depth)]));
  }

  private field({ shape, mergeKey, patchStrategies }: FieldFact, depth: number): unknown {
    const inner = typeOfShape(shape);
    if (shape.kind !== 'list' || !patchStrategies.includes('merge')) return this.value(shape, depth);
    const keys = this.some(['a', 'b', 'c', 'd']);
    if (mergeKey === undefined || !inner) return keys;
    const isNumber = inner.fields.get(mergeKey)?.shape.kind === 'scalar' && mergeKey.toLowerCase().endsWith('port');
    return keys.map((key) => ({ ...this.object(inner, depth + 1), [mergeKey]: isNumber ? key.charCodeAt(0) : key }));
  }

  /** A few of the items, in any order. */
  private some<T>(items: readonly T[]): T[] {
    return this.dice.riffle(items.filter(() => !this.dice.once(2)).map((item) => [item]));
  }

  private value(shape: Shape, depth: number): unknown {
    if (shape.kind === 'list') return this.some([1, 2]).map(() => this.value(shape.item, depth + 1));
    if (shape.kind === 'map') {
      return Object.fromEntries(this.some(['a', 'b', 'c']).map((key) => [key, this.value(shape.value, depth + 1)]));
    }
    const type = typeOfShape(shape);
    if (type && type.fields.size > 0) return depth < 6 ? this.object(type, depth + 1) : {};
    return this.dice.once(2) ? 'x' : 'y';
  }
}

const kinds = resources
  .filter(({ verbs }) => verbs.includes('patch'))
  .map((resource) => [`${resourceKey(resource)}/${resource.version}`, resource] as const);
const drawn = (type: TypeFact) => fc.integer().map((seed) => new Drawer(seed).object(type));

/** The same values, with lists that are merged in one order: for comparing what is in them. */
function unordered(type: TypeFact | undefined, value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([name, item]) => {
    const field = type?.fields.get(name);
    const inner = typeOfShape(field?.shape);
    if (!Array.isArray(item)) return [name, unordered(inner, item)];
    const items = item.map((one) => unordered(inner, one));
    return [name, has(field, 'merge') ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

interface Ways {
  readonly last: unknown;
  readonly live: unknown;
  readonly next: unknown;
}

const entriesOf = (value: unknown) => new Map(isJsonObject(value) ? Object.entries(value) : []);

/** What an apply must come to, told by what each place holds: the new configuration, and what nobody applied. */
function applied(type: TypeFact | undefined, { last, live, next }: Ways, retains = false): Json {
  const [before, there, wanted] = [entriesOf(last), entriesOf(live), entriesOf(next)];
  const foreign = [...there].filter(([name]) => !wanted.has(name) && !before.has(name) && !retains);
  const own = [...wanted].map(([name, value]) => {
    const ways = { last: before.get(name), live: there.get(name), next: value };
    return [name, appliedField(type?.fields.get(name), ways)] as const;
  });
  return Object.fromEntries([...foreign, ...own]);
}

function appliedField(field: FieldFact | undefined, ways: Ways): unknown {
  const { last, live, next } = ways;
  if (isJsonObject(next) && isJsonObject(live) && !has(field, 'replace')) {
    return applied(typeOfShape(field?.shape), ways, has(field, 'retainKeys'));
  }
  if (!Array.isArray(next) || !Array.isArray(live) || !has(field, 'merge')) return next;
  const key = field?.mergeKey;
  const idOf = (item: unknown) => (key === undefined ? item : entriesOf(item).get(key));
  const find = (list: unknown, id: unknown) =>
    Array.isArray(list) ? list.find((item) => idOf(item) === id) : undefined;
  const foreign = live.filter((item) => !find(next, idOf(item)) && !find(last, idOf(item)));
  const own = next.map((item) => {
    const old = find(live, idOf(item));
    if (!isJsonObject(item) || !isJsonObject(old)) return item;
    const inner = { last: find(last, idOf(item)), live: old, next: item };
    return applied(typeOfShape(field?.shape), inner, has(field, 'retainKeys'));
  });
  return [...foreign, ...own];
}

describe.each(kinds)('a patch of %s', (_, resource) => {
  const kind = { apiVersion: apiVersionOf(resource), kind: resource.kind };
  const type = typeOf(kind.apiVersion, kind.kind)!;
  const patched = (current: JsonObject, patch: unknown) => applyStrategicMergePatch(kind, current, patch);

  it('of a client-side apply yields the new configuration, keeps what others wrote, and is then empty', () => {
    fc.assert(
      fc.property(drawn(type), drawn(type), drawn(type), (last, live, next) => {
        const before = JSON.stringify(live);
        const result = patched(live, threeWayPatch(type, { last, live, next }));
        expect(JSON.stringify(live)).toBe(before);
        expect(unordered(type, result)).toEqual(unordered(type, applied(type, { last, live, next })));
        expect(threeWayPatch(type, { last: next, live: result, next })).toEqual({});
      }),
      { numRuns: 15 },
    );
  });

  it('changes nothing when it is empty, is the object itself, or comes a second time', () => {
    fc.assert(
      fc.property(drawn(type), drawn(type), (current, patch) => {
        expect(patched(current, {})).toEqual(current);
        expect(patched(current, current)).toEqual(current);
        const once = patched(current, patch);
        expect(patched(once, patch)).toEqual(once);
      }),
      { numRuns: 10 },
    );
  });

  it('does at once what two do in turn, but for the order of lists', () => {
    fc.assert(
      fc.property(drawn(type), drawn(type), drawn(type), (current, one, two) => {
        const inTurn = patched(patched(current, one), two);
        expect(unordered(type, patched(current, patched(one, two)))).toEqual(unordered(type, inTurn));
      }),
      { numRuns: 10 },
    );
  });
});

describe('lists with a merge key', () => {
  const pod = { apiVersion: 'v1', kind: 'Pod' };
  const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  const container = (name: string) => ({ name, image: `${name}:1` });
  const namesOf = (object: Json) =>
    (object.spec as { containers: { name: string }[] }).containers.map(({ name }) => name);
  const merged = (current: readonly string[], patch: JsonObject) =>
    namesOf(applyStrategicMergePatch(pod, { spec: { containers: current.map(container) } }, { spec: patch }));
  const only = (list: readonly string[], some: readonly string[]) => list.filter((item) => some.includes(item));
  const without = (list: readonly string[], some: readonly string[]) => list.filter((item) => !some.includes(item));

  it('keep their own order and take the patch’s among the elements of the patch', () => {
    fc.assert(
      fc.property(names, names, (current, patch) => {
        const result = merged(current, { containers: patch.map(container) });
        expect([...result].sort()).toEqual([...new Set([...current, ...patch])].sort());
        expect(only(result, patch)).toEqual(patch);
        expect(without(result, patch)).toEqual(without(current, patch));
      }),
      { numRuns: 300 },
    );
  });

  it('take the order of $setElementOrder, and leave each other element before one that it stood before', () => {
    fc.assert(
      fc.property(names, names, names, (current, order, chosen) => {
        const patch = order.filter((name) => chosen.includes(name));
        const result = merged(current, {
          containers: patch.map(container),
          '$setElementOrder/containers': order.map((name) => ({ name })),
        });
        expect(only(result, order)).toEqual(only(order, [...current, ...patch]));
        expect(without(result, order)).toEqual(without(current, order));
        const [first] = only(current, order);
        const start = first === undefined ? [] : current.slice(0, current.indexOf(first));
        const stays = order.length > 0 && only(result, order)[0] === first;
        if (stays) expect(result.slice(0, start.length)).toEqual(start);
      }),
      { numRuns: 300 },
    );
  });

  it('refuse a patch whose elements are not in the order that it asks for', () => {
    fc.assert(
      fc.property(names, names, names, (current, patch, order) => {
        const isInOrder = JSON.stringify(only(order, patch)) === JSON.stringify(patch);
        const act = () =>
          merged(current, {
            containers: patch.map(container),
            '$setElementOrder/containers': order.map((name) => ({ name })),
          });
        if (isInOrder || order.length === 0) act();
        else expect(act).toThrow("doesn't match $setElementOrder list");
      }),
      { numRuns: 300 },
    );
  });

  it('lose what $patch: delete names and nothing else, and are the patch by $patch: replace', () => {
    fc.assert(
      fc.property(names, names, names, (current, deleted, added) => {
        const deletions = deleted.map((name) => ({ name, $patch: 'delete' }));
        const additions = without(added, deleted).map(container);
        const result = merged(current, { containers: [...deletions, ...additions] });
        expect([...result].sort()).toEqual(
          [...new Set([...without(current, deleted), ...without(added, deleted)])].sort(),
        );
        expect(merged(current, { containers: [...added.map(container), { $patch: 'replace' }] })).toEqual(added);
      }),
      { numRuns: 300 },
    );
  });
});

describe('directives of objects', () => {
  const deployment = { apiVersion: 'apps/v1', kind: 'Deployment' };
  const map = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.constantFrom('x', 'y'), {
    noNullPrototype: true,
  });
  const labels = (current: Json, patch: Json) => {
    const object = applyStrategicMergePatch(
      deployment,
      { metadata: { labels: current } },
      { metadata: { labels: patch } },
    );
    return (object.metadata as { labels: Json }).labels;
  };

  it('replace the object, empty it, or keep the fields that they name', () => {
    fc.assert(
      fc.property(map, map, fc.subarray(['a', 'b', 'c']), (current, patch, retained) => {
        expect(labels(current, { ...patch, $patch: 'replace' })).toEqual(patch);
        expect(labels(current, { ...patch, $patch: 'delete' })).toEqual({});
        const keys = [...new Set([...retained, ...Object.keys(patch)])];
        const expected = Object.fromEntries(
          Object.entries({ ...current, ...patch }).filter(([name]) => keys.includes(name)),
        );
        expect(labels(current, { ...patch, $retainKeys: keys })).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('never stand in what is stored', () => {
    const finalizers = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.option(finalizers), finalizers, finalizers, (current, added, deleted) => {
        const patch = {
          metadata: {
            finalizers: added,
            '$deleteFromPrimitiveList/finalizers': deleted.filter((item) => !added.includes(item)),
            '$setElementOrder/finalizers': added,
          },
        };
        const object = applyStrategicMergePatch(
          deployment,
          current ? { metadata: { finalizers: current } } : {},
          patch,
        );
        expect(JSON.stringify(object)).not.toContain('$');
        const left = (current ?? []).filter((item) => !deleted.includes(item) || added.includes(item));
        const result = (object.metadata as { finalizers: string[] }).finalizers;
        expect([...result].sort()).toEqual([...new Set([...left, ...added])].sort());
      }),
      { numRuns: 300 },
    );
  });
});
