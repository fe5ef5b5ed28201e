import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../patch/json-value.ts';
import { applyConfiguration } from './apply-configuration.ts';
import type { Owner, Owners } from './managed-fields.ts';
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
const ownsItem = (name: string) => ({
  'f:spec': { 'f:containers': { [`k:{"name":"${name}"}`]: { '.': {}, 'f:name': {}, 'f:image': {} } } },
});

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

describe('what is not asked for any more', () => {
  const env = (...names: string[]) => names.map((name) => ({ name, value: '1' }));
  const asked = (object: JsonObject, owners: Owners, applied: JsonObject) => apply(object, owners, applied);
  const first = (applied: JsonObject) => apply({}, [], applied);

  test('goes: a field, an item, and the field that held nothing else', () => {
    const before = first(pod([{ name: 'c', env: env('A', 'B') }, { name: 'd' }], { hostNetwork: true }));
    const after = asked(before.object, before.owners, pod([{ name: 'c', env: env('B') }]));
    expect(after.object).toEqual(pod([{ name: 'c', env: env('B') }]));
    expect(asked(after.object, after.owners, pod([{ name: 'c' }])).object).toEqual(pod([{ name: 'c' }]));
  });

  test('stays where another asks for it too', () => {
    const before = first(pod([{ name: 'c', image: 'a:1', env: env('A') }, { name: 'd' }]));
    const applier: Owner = { ...updater('you', ownsItem('c')), operation: 'Apply' };
    const after = asked(before.object, [...before.owners, applier], pod([{ name: 'd' }]));
    expect(after.object).toEqual(pod([{ name: 'c', image: 'a:1' }, { name: 'd' }]));
  });

  test('goes with what others wrote inside, where it is an item that nobody else asks for: as upstream', () => {
    const before = first(pod([{ name: 'c', image: 'a:1' }, { name: 'd' }]));
    const after = asked(before.object, [...before.owners, updater('you', image('c'))], pod([{ name: 'd' }]));
    expect(after.object).toEqual(pod([{ name: 'd' }]));
    expect(after.owners.map(({ manager }) => manager)).toEqual(['me']);
  });

  test('stays where nobody asked for it: what is there by default is not this manager’s to take out', () => {
    const before = first(pod([{ name: 'c', env: env('A') }]));
    const live = pod([{ name: 'c', env: env('A'), imagePullPolicy: 'Always' }], { dnsPolicy: 'ClusterFirst' });
    const after = asked(live, before.owners, pod([{ name: 'c' }]));
    expect(after.object).toEqual(pod([{ name: 'c', imagePullPolicy: 'Always' }], { dnsPolicy: 'ClusterFirst' }));
  });

  test('goes from an atomic list as a whole', () => {
    const before = first(pod([{ name: 'c', args: ['a', 'b'] }]));
    const after = asked(before.object, before.owners, pod([{ name: 'c' }]));
    expect(after.object).toEqual(pod([{ name: 'c' }]));
  });

  test('goes with the list that held nothing else, which then belongs to nobody, whoever made the list: as upstream', () => {
    const before = first(pod([{ name: 'c', env: env('A') }, { name: 'd' }]));
    const list = { 'f:spec': { 'f:containers': { 'k:{"name":"c"}': { 'f:image': {}, 'f:env': {} } } } };
    const live = pod([{ name: 'c', image: 'a:1', env: env('A') }, { name: 'd' }]);
    const after = asked(live, [...before.owners, updater('you', list)], pod([{ name: 'c' }, { name: 'd' }]));
    expect(after.object).toEqual(pod([{ name: 'c', image: 'a:1' }, { name: 'd' }]));
    expect(after.owners.find(({ manager }) => manager === 'you')?.fields).toEqual(image('c'));
  });

  test('leaves the entry of who asks for nothing out', () => {
    const before = first(pod([{ name: 'c' }]));
    const nothing = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } };
    expect(asked(before.object, before.owners, nothing).owners).toEqual([]);
  });
});

describe('the time of an entry', () => {
  const before = apply({}, [], pod([{ name: 'c', image: 'a:1' }]));
  const timeOf = ({ owners }: { owners: Owners }) => owners.map(({ time }) => time);

  test('is that of the last apply that changed the object', () => {
    const earlier = before.owners.map((owner) => ({ ...owner, time: '2026-01-01T00:00:00Z' }));
    const same = apply(before.object, earlier, pod([{ name: 'c', image: 'a:1' }]));
    expect(timeOf(same)).toEqual(['2026-01-01T00:00:00Z']);
    const changed = apply(before.object, earlier, pod([{ name: 'c', image: 'a:2' }]));
    expect(timeOf(changed)).toEqual(['2026-02-02T00:00:00Z']);
  });

  test('is missing where who joined has changed nothing yet', () => {
    const others = [updater('you', image('c'))];
    expect(timeOf(apply(before.object, others, before.object))).toEqual(['2026-01-01T00:00:00Z', undefined]);
  });
});
