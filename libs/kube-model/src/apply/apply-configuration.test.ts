import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../patch/json-value.ts';
import { applyConfiguration } from './apply-configuration.ts';
import { problemsOfApplied } from './check-applied.ts';
import { inheritsFromLastApplied, lastAppliedAnnotation, withLastApplied } from './last-applied.ts';
import type { Owner, Owners } from './managed-fields.ts';
import { mergeApplied } from './merge.ts';
import { countable } from './ownership.ts';
import { structureOf } from './structure.ts';

const structure = structureOf('v1', 'Pod');
const pod = (containers: readonly object[], more: object = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p' },
  spec: { containers, ...more },
});
const updater = (manager: string, fields: Owner['fields']): Owner => ({
  manager,
  operation: 'Update',
  apiVersion: 'v1',
  time: '2026-01-01T00:00:00Z',
  subresource: '',
  fields,
});
const image = (name: string) => ({ 'f:spec': { 'f:containers': { [`k:{"name":"${name}"}`]: { 'f:image': {} } } } });

function apply(live: JsonObject, owners: Owners, applied: JsonObject, force = false) {
  return applyConfiguration({
    structure,
    live,
    applied,
    owners,
    writer: { manager: 'me', operation: 'Apply', apiVersion: 'v1', subresource: '', time: '2026-02-02T00:00:00Z' },
    mayTake: () => force,
    countable: (set) => countable(set, ['status']),
  });
}

describe('a conflict', () => {
  const live = pod([{ name: 'c', image: 'a:1' }]);

  test('with one field of one manager is told in one sentence, which names both', () => {
    const asked = pod([{ name: 'c', image: 'a:2' }]);
    expect(() => apply(live, [updater('you', image('c'))], asked)).toThrow(
      'Apply failed with 1 conflict: conflict with "you" using v1: .spec.containers[name="c"].image',
    );
  });

  test('with several managers lists the fields of each', () => {
    const owners = [updater('you', image('c')), updater('us', { 'f:spec': { 'f:hostNetwork': {} } })];
    const asked = pod([{ name: 'c', image: 'a:2' }], { hostNetwork: true });
    expect(() => apply(live, owners, asked)).toThrow(
      'Apply failed with 2 conflicts: conflicts with "us" using v1:\n- .spec.hostNetwork\nconflicts with "you" using v1:\n- .spec.containers[name="c"].image',
    );
  });

  test('is none where both want the same: then both own it', () => {
    const { owners } = apply(live, [updater('you', image('c'))], live);
    expect(owners.map(({ manager }) => manager)).toEqual(['you', 'me']);
  });

  test('that is forced leaves the field to who forced it, and the other without an entry', () => {
    const { object, owners } = apply(live, [updater('you', image('c'))], pod([{ name: 'c', image: 'a:2' }]), true);
    expect(object).toEqual(pod([{ name: 'c', image: 'a:2' }]));
    expect(owners.map(({ manager }) => manager)).toEqual(['me']);
  });
});

describe('a list of items', () => {
  const names = (object: unknown) =>
    JSON.stringify(object)
      .match(/(?<="name":")[a-z](?=")/g)
      ?.slice(1);

  test('has what is asked for in the order in which it is asked for, the others among them where they were', () => {
    const live = pod(['a', 'x', 'b', 'y', 'c'].map((name) => ({ name })));
    const asked = pod(['c', 'n', 'a'].map((name) => ({ name })));
    expect(names(mergeApplied(structure, live, asked))).toEqual(['x', 'b', 'y', 'c', 'n', 'a']);
    const inOrder = pod(['a', 'b', 'c'].map((name) => ({ name })));
    expect(names(mergeApplied(structure, live, inOrder))).toEqual(['a', 'x', 'b', 'y', 'c']);
  });

  test('tells its items apart by defaults too', () => {
    const port = (more: object) => pod([{ name: 'c', ports: [{ containerPort: 80, ...more }] }]);
    expect(mergeApplied(structure, port({ protocol: 'TCP' }), port({ name: 'web' }))).toEqual(
      port({ protocol: 'TCP', name: 'web' }),
    );
  });
});

describe('a configuration', () => {
  test.each([
    [{ spec: { nope: 1 } }, '.spec.nope: field not declared in schema'],
    [pod([{ name: 'c' }, { name: 'c' }]), '.spec.containers: duplicate entries for key [name="c"]'],
    [
      pod([{ image: 'x' }]),
      '.spec.containers: element 0: associative list with keys has an element that omits key field "name" (and doesn\'t have default value)',
    ],
    [{ spec: { containers: {} } }, '.spec.containers: expected list, got {}'],
    [{ spec: [] }, '.spec: expected map, got []'],
  ])('that does not fit is told with the place: %j', (applied, problem) => {
    expect(problemsOfApplied(structure, applied)).toEqual([problem]);
  });

  test('that client-side apply wrote before is inherited where nobody changed it since', () => {
    const applied = pod([{ name: 'c', image: 'a:1' }], { hostNetwork: false });
    const metadata = { name: 'p', annotations: { [lastAppliedAnnotation]: JSON.stringify(applied) } };
    const live = { ...pod([{ name: 'c', image: 'a:1' }], { hostNetwork: true }), metadata };
    const inherits = inheritsFromLastApplied(structure, live);
    const owner = updater('kubectl-client-side-apply', {});
    expect(inherits({ owner, path: '.spec.containers[name="c"].image' })).toBe(true);
    expect(inherits({ owner, path: '.spec.hostNetwork' })).toBe(false);
    expect(withLastApplied(live, pod([]))).toMatchObject({
      metadata: { annotations: { [lastAppliedAnnotation]: expect.stringContaining('"containers":[]') } },
    });
    expect(withLastApplied(pod([]), pod([]))).toEqual(pod([]));
  });
});
