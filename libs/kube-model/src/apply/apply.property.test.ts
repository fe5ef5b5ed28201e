import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJsonObject, type JsonObject, jsonEqual } from '../patch/json-value.ts';
import { isReason } from '../status-error.ts';
import { applyConfiguration } from './apply-configuration.ts';
import { differenceOf, pathsOf, sameSets } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import { isSameOwner, type Owner, type Owners, sameOwners } from './managed-fields.ts';
import { mergeApplied } from './merge.ts';
import { ownersAfterUpdate, type Writer } from './own-changes.ts';
import { countable, ownable } from './ownership.ts';
import { itemElement } from './path-element.ts';
import { type Structure, structureOf } from './structure.ts';

interface State {
  readonly object: JsonObject;
  readonly owners: Owners;
}

interface Step {
  readonly manager: string;
  readonly how: 'apply' | 'force' | 'update';
  readonly configuration: JsonObject;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const metadata = fc.record({
  name: fc.constant('x'),
  labels: maybe(
    fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), fc.constantFrom('1', '2'), { minKeys: 1, maxKeys: 2 }),
  ),
  finalizers: maybe(fc.uniqueArray(fc.constantFrom('x/a', 'x/b', 'x/c'), { minLength: 1, maxLength: 2 })),
});
const unique = <T extends { name?: string | undefined }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 2, selector: ({ name }) => name });
const container = fc.record({
  name: fc.constantFrom('c', 'd'),
  image: maybe(fc.constantFrom('i:1', 'i:2')),
  command: maybe(fc.constantFrom(['a'], ['a', 'b'])),
  env: maybe(unique(fc.record({ name: fc.constantFrom('A', 'B'), value: maybe(fc.constantFrom('1', '2')) }))),
  ports: maybe(
    fc.uniqueArray(
      fc.record({ containerPort: fc.constantFrom(80, 81), protocol: maybe(fc.constantFrom('TCP', 'UDP')) }),
      { minLength: 1, maxLength: 2, selector: ({ containerPort, protocol }) => `${containerPort}${protocol ?? 'TCP'}` },
    ),
  ),
});
const podSpec = fc.record({
  containers: unique(container),
  nodeSelector: maybe(fc.constantFrom({ a: '1' }, { a: '2' }, { b: '1' })),
});

interface Kind {
  readonly name: string;
  readonly structure: Structure;
  readonly configuration: fc.Arbitrary<JsonObject>;
}

function kindOf(apiVersion: string, kind: string, fields: Record<string, fc.Arbitrary<unknown>>): Kind {
  const types = { apiVersion: fc.constant(apiVersion), kind: fc.constant(kind), metadata };
  return {
    name: kind,
    structure: structureOf(apiVersion, kind),
    configuration: fc.record({ ...types, ...fields }).map(clean),
  };
}

const kinds: readonly Kind[] = [
  kindOf('v1', 'ConfigMap', {
    data: maybe(fc.dictionary(fc.constantFrom('a', 'b', '__x'), fc.constantFrom('1', '2'), { minKeys: 1, maxKeys: 3 })),
  }),
  kindOf('v1', 'Pod', { spec: podSpec }),
  kindOf('v1', 'Service', {
    spec: fc.record({
      type: maybe(fc.constantFrom('ClusterIP', 'NodePort')),
      selector: maybe(fc.constantFrom({ a: '1' }, { a: '2' })),
      ports: maybe(
        fc.uniqueArray(fc.record({ port: fc.constantFrom(1, 2), targetPort: maybe(fc.constantFrom(3, 'x')) }), {
          minLength: 1,
          maxLength: 2,
          selector: ({ port }) => port,
        }),
      ),
    }),
  }),
  kindOf('apps/v1', 'Deployment', {
    spec: fc.record({
      replicas: maybe(fc.constantFrom(1, 2)),
      paused: maybe(fc.boolean()),
      template: fc.record({ metadata, spec: podSpec }),
    }),
  }),
];

const ignored = ['status'];
const writer = (manager: string, operation: Writer['operation'], time: string): Writer => ({
  manager,
  operation,
  apiVersion: 'v1',
  subresource: '',
  time,
});

/** Undefined where others own what would change. */
function take(structure: Structure, state: State, step: Step, time: string): State | undefined {
  if (step.how === 'update') {
    const by = writer(step.manager, 'Update', time);
    const [before, after] = [ownable(state.object, ignored), ownable(step.configuration, ignored)];
    return { object: step.configuration, owners: ownersAfterUpdate(structure, before, after, state.owners, by) };
  }
  try {
    return applyConfiguration({
      structure,
      live: state.object,
      applied: step.configuration,
      owners: state.owners,
      writer: writer(step.manager, 'Apply', time),
      mayTake: () => step.how === 'force',
      countable: (set) => countable(set, ignored),
    });
  } catch (error) {
    if (!isReason(error, 'Conflict')) throw error;
    return undefined;
  }
}

const manager = fc.constantFrom('m1', 'm2', 'm3');
const stepsOf = ({ configuration }: Kind) =>
  fc.array(fc.record({ manager, how: fc.constantFrom('apply', 'force', 'update'), configuration }), {
    minLength: 1,
    maxLength: 6,
  }) as fc.Arbitrary<Step[]>;

/** Every state on the way, with the step that is taken in it. */
function walk(
  { structure }: Kind,
  steps: readonly Step[],
  check: (state: State, step: Step, time: string) => void,
): void {
  let state: State = { object: {}, owners: [] };
  for (const [index, step] of steps.entries()) {
    const time = `2026-01-01T00:00:0${index}Z`;
    check(state, step, time);
    state = take(structure, state, step, time) ?? state;
  }
}

function applier(owners: Owners, name: string): Owner | undefined {
  return owners.find((owner) => isSameOwner(owner, writer(name, 'Apply', '')));
}

const startsWith = (path: readonly string[], start: readonly string[]) =>
  start.every((step, index) => path[index] === step);

/**
 * What others owned before the step and do not any more. What stands inside an item that the applier itself put into a list
 * and takes out again goes with the item, whoever wrote it: that is not counted.
 */
function lostTo(structure: Structure, before: State, step: Step, after: State): string[] {
  const previous = applier(before.owners, step.manager)?.fields ?? {};
  const given = [...pathsOf(differenceOf(previous, fieldSetOf(structure, step.configuration)))];
  const items = given.filter((path) => path.at(-1)?.startsWith('k:'));
  return before.owners
    .filter((owner) => !isSameOwner(owner, writer(step.manager, 'Apply', '')))
    .flatMap((owner) => {
      const kept = after.owners.find((one) => isSameOwner(one, owner))?.fields ?? {};
      const lost = [...pathsOf(differenceOf(owner.fields, kept))];
      return lost.filter((path) => !items.some((item) => startsWith(path, item))).map((path) => path.join(' '));
    });
}

function find(structure: Structure, value: unknown, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return value !== undefined;
  if (step.startsWith('f:')) {
    const name = step.slice(2);
    if (!isJsonObject(value) || !Object.hasOwn(value, name)) return false;
    const inner =
      structure.kind === 'struct'
        ? structure.byName.get(name)?.structure()
        : structure.kind === 'map'
          ? structure.value()
          : undefined;
    return inner !== undefined && find(inner, value[name], rest);
  }
  if (structure.kind !== 'items' || !Array.isArray(value)) return false;
  const item = value.find((one) => itemElement(one, structure.keys) === step);
  return item !== undefined && find(structure.item(), item, rest);
}

describe.each(kinds.map((kind) => ({ name: kind.name, kind })))('server-side apply to a $name', ({ kind }) => {
  const { structure } = kind;
  const always = (property: (steps: readonly Step[]) => void) =>
    fc.assert(fc.property(stepsOf(kind), property), { numRuns: 300 });

  test('puts what is asked for into the object, and makes who asks its owner', () => {
    always((steps) =>
      walk(kind, steps, (state, step, time) => {
        const next = take(structure, state, step, time);
        if (step.how === 'update' || !next) return;
        expect(mergeApplied(structure, next.object, step.configuration)).toEqual(next.object);
        const asked = countable(fieldSetOf(structure, step.configuration), ignored);
        const own = applier(next.owners, step.manager)?.fields ?? {};
        expect(sameSets(own, asked)).toBe(true);
      }),
    );
  });

  test('done twice changes nothing: object, owners and times', () => {
    always((steps) =>
      walk(kind, steps, (state, step, time) => {
        const once = step.how === 'update' ? undefined : take(structure, state, step, time);
        if (!once) return;
        const twice = take(structure, once, step, '2027-01-01T00:00:00Z');
        expect(twice && jsonEqual(twice.object, once.object)).toBe(true);
        expect(twice && sameOwners(twice.owners, once.owners)).toBe(true);
        expect(twice && applier(twice.owners, step.manager)?.time).toBe(applier(once.owners, step.manager)?.time);
      }),
    );
  });

  test('without force takes nothing from anybody, or is refused and leaves everything as it was', () => {
    always((steps) =>
      walk(kind, steps, (state, step, time) => {
        if (step.how !== 'apply') return;
        const before = JSON.stringify(state);
        const next = take(structure, state, step, time);
        expect(JSON.stringify(state)).toBe(before);
        expect(next ? lostTo(structure, state, step, next) : []).toEqual([]);
      }),
    );
  });

  test('is refused just where somebody else owns what would become another value', () => {
    always((steps) =>
      walk(kind, steps, (state, step, time) => {
        if (step.how !== 'apply') return;
        const isRefused = take(structure, state, step, time) === undefined;
        const forced = take(structure, state, { ...step, how: 'force' }, time);
        const lost = forced ? lostTo(structure, state, step, forced) : [];
        expect(isRefused, lost.join('; ')).toBe(lost.length > 0);
      }),
    );
  });

  test('takes out what only this applier asked for, and nothing that another owns', () => {
    always((steps) =>
      walk(kind, steps, (state, step, time) => {
        const next = take(structure, state, step, time);
        if (step.how === 'update' || !next) return;
        for (const owner of next.owners) {
          for (const path of pathsOf(owner.fields))
            expect(find(structure, next.object, path), path.join(' ')).toBe(true);
        }
        const previous = applier(state.owners, step.manager)?.fields ?? {};
        const given = differenceOf(previous, fieldSetOf(structure, step.configuration));
        for (const path of pathsOf(given)) {
          const last = path.at(-1) ?? '';
          const isHeld = next.owners.some(({ fields }) => [...pathsOf(fields)].some((one) => startsWith(one, path)));
          if (!isHeld && !last.startsWith('f:name'))
            expect(find(structure, next.object, path), path.join(' ')).toBe(false);
        }
      }),
    );
  });

  test('and every update leave each field that is owned in the object', () => {
    always((steps) =>
      walk(kind, steps, (state) => {
        for (const { fields } of state.owners) {
          for (const path of pathsOf(fields)) expect(find(structure, state.object, path), path.join(' ')).toBe(true);
        }
      }),
    );
  });
});
