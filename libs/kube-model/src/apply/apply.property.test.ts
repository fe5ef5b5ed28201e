import { type AppliedKind, appliedKinds } from '@pilothouse/testing/applied-configuration';
import { asStored } from '@pilothouse/testing/as-stored';
import { valueAtPath } from '@pilothouse/testing/value-at-path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJsonObject, type JsonObject, jsonEqual } from '../patch/json-value.ts';
import { StatusError } from '../status-error.ts';
import { applyConfiguration } from './apply-configuration.ts';
import { differenceOf, pathsOf, sameSets } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import { isSameOwner, type Owner, type Owners, sameOwners } from './managed-fields.ts';
import { mergeApplied } from './merge.ts';
import { ownersAfterUpdate, type Writer } from './own-changes.ts';
import { countable, ownable } from './ownership.ts';
import { formatPath } from './path-element.ts';
import type { Structure } from './structure.ts';

interface State {
  readonly object: JsonObject;
  readonly owners: Owners;
}

interface Step {
  readonly manager: string;
  readonly how: 'apply' | 'force' | 'update' | 'patch';
  readonly configuration: JsonObject;
}

const ignored = ['status'];
const writer = (manager: string, operation: Writer['operation'], time: string): Writer => ({
  manager,
  operation,
  apiVersion: 'v1',
  subresource: '',
  time,
});

/** What comes of a step, or the conflicts for which it is refused. */
function outcome(structure: Structure, state: State, step: Step, time: string): State | StatusError {
  if (!isApply(step)) return updated(structure, state, step, time);
  try {
    const { object, owners } = applyConfiguration({
      structure,
      live: state.object,
      applied: step.configuration,
      owners: state.owners,
      writer: writer(step.manager, 'Apply', time),
      mayTake: () => step.how === 'force',
      countable: (set) => countable(set, ignored),
    });
    return { object: asStored(structure, object), owners };
  } catch (error) {
    if (error instanceof StatusError && error.reason === 'Conflict') return error;
    throw error;
  }
}

const isApply = ({ how }: Step) => how === 'apply' || how === 'force';

/** An update puts the configuration in place of the object, a patch lays it over. */
function updated(structure: Structure, { object, owners }: State, step: Step, time: string): State {
  const { how, configuration } = step;
  const next = how === 'patch' ? mergeApplied(structure, object, configuration) : configuration;
  const after = asStored(structure, isJsonObject(next) ? next : {});
  const by = writer(step.manager, 'Update', time);
  const [left, right] = [ownable(object, ignored), ownable(after, ignored)];
  return { object: after, owners: ownersAfterUpdate(structure, left, right, owners, by) };
}

/** Undefined where others own what would change. */
function take(structure: Structure, state: State, step: Step, time: string): State | undefined {
  const next = outcome(structure, state, step, time);
  return next instanceof StatusError ? undefined : next;
}

/** The model of a conflict: what another owns, and the configuration says otherwise than the object. */
function expectedConflicts(
  structure: Structure,
  { object, owners }: State,
  { manager, configuration }: Step,
): string[] {
  const others = owners.filter((owner) => !isSameOwner(owner, writer(manager, 'Apply', '')));
  return others.flatMap(({ manager: name, operation, fields }) => {
    const paths = [...pathsOf(fields)].filter((path) => {
      const [asked, live] = [configuration, object].map((value) => valueAtPath(structure, value, path));
      return asked !== undefined && isLeaf(structure, path) && !jsonEqual(asked, live);
    });
    const version = operation === 'Update' ? ' using v1' : '';
    return paths.map((path) => `conflict with "${name}"${version}: ${formatPath(path)}`);
  });
}

/** Whether what is at a path is owned as one. */
function isLeaf(structure: Structure, path: readonly string[]): boolean {
  const at = path.reduce<Structure | undefined>((above, step) => {
    if (above?.kind === 'struct') return above.byName.get(step.slice(2))?.structure();
    return above?.kind === 'map' ? above.value() : above?.kind === 'items' ? above.item() : undefined;
  }, structure);
  return at?.kind === 'leaf';
}

const manager = fc.constantFrom('m1', 'm2', 'm3');
const stepsOf = ({ configuration }: AppliedKind) =>
  fc.array(fc.record<Step>({ manager, how: fc.constantFrom('apply', 'force', 'update', 'patch'), configuration }), {
    minLength: 1,
    maxLength: 6,
  });

/** Every state on the way, with the step that is taken in it. */
function walk(
  { structure }: AppliedKind,
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

/** Items of lists that the applier put there and does not ask for any more. */
function itemsGivenUp(structure: Structure, before: State, { manager, configuration }: Step): (readonly string[])[] {
  const previous = applier(before.owners, manager)?.fields ?? {};
  const given = [...pathsOf(differenceOf(previous, fieldSetOf(structure, configuration)))];
  return given.filter((path) => /^[kv]:/.test(path.at(-1) ?? ''));
}

/**
 * What others owned before the step and do not any more. Two things are not counted, as they are nobody's any more: what
 * stood inside an item that the applier itself put into a list and takes out again goes with the item, whoever wrote it;
 * and a list goes with its last item.
 */
function lostTo(structure: Structure, before: State, step: Step, after: State): string[] {
  const items = itemsGivenUp(structure, before, step);
  const isGone = (path: readonly string[]) =>
    !find(structure, after.object, path) &&
    items.some((item) => item.length !== path.length && (startsWith(path, item) || startsWith(item, path)));
  return before.owners
    .filter((owner) => !isSameOwner(owner, writer(step.manager, 'Apply', '')))
    .flatMap((owner) => {
      const kept = after.owners.find((one) => isSameOwner(one, owner))?.fields ?? {};
      const lost = [...pathsOf(differenceOf(owner.fields, kept))];
      return lost.filter((path) => !isGone(path)).map((path) => path.join(' '));
    });
}

const find = (structure: Structure, object: JsonObject, path: readonly string[]): boolean =>
  valueAtPath(structure, object, path) !== undefined;

describe.each(appliedKinds.map((kind) => ({ name: kind.name, kind })))('server-side apply to a $name', ({ kind }) => {
  const { structure } = kind;
  const always = (property: (steps: readonly Step[]) => void) =>
    fc.assert(fc.property(stepsOf(kind), property), { numRuns: 200 });

  test('puts what is asked for into the object, and makes who asks its owner', () => {
    always((steps) =>
      walk(kind, steps, (state, step, time) => {
        const next = take(structure, state, step, time);
        if (!isApply(step) || !next) return;
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
        const once = isApply(step) ? take(structure, state, step, time) : undefined;
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

  test('is refused just where somebody else owns what it says otherwise, and names who and what', () => {
    always((steps) =>
      walk(kind, steps, (state, step, time) => {
        if (step.how !== 'apply') return;
        const next = outcome(structure, state, step, time);
        const causes = next instanceof StatusError ? (next.details?.causes ?? []) : [];
        const told = causes.map(({ message, field }) => `${message}: ${field}`);
        expect(told.sort()).toEqual(expectedConflicts(structure, state, step).sort());
      }),
    );
  });

  test('by force takes just what the conflicts would name', () => {
    always((steps) =>
      walk(kind, steps, (state, step, time) => {
        if (step.how !== 'force') return;
        const forced = take(structure, state, step, time);
        const lost = forced ? lostTo(structure, state, step, forced) : [];
        expect(lost.length > 0, lost.join('; ')).toBe(expectedConflicts(structure, state, step).length > 0);
      }),
    );
  });

  test('takes out what only this applier asked for, and nothing that another owns', () => {
    always((steps) =>
      walk(kind, steps, (state, step, time) => {
        const next = take(structure, state, step, time);
        if (!isApply(step) || !next) return;
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
