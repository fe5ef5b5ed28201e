import type { Node } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { expect, test } from 'vitest';
import { createPacer, evictionRate, recheck, zonesOf } from './zones.ts';

function node(zone: string, ready: boolean): Served<Node> {
  const labels = { 'topology.kubernetes.io/zone': zone };
  const identity = { uid: 'u', resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: zone, labels, ...identity },
    spec: { unschedulable: !ready },
  };
}
const nodes = (zone: string, ready: number, lost: number) => [
  ...Array.from({ length: ready }, () => node(zone, true)),
  ...Array.from({ length: lost }, () => node(zone, false)),
];
const zones = (...all: Served<Node>[][]) => zonesOf(all.flat(), ({ spec }) => spec?.unschedulable === true);

const table: [string, ReturnType<typeof zones>, number][] = [
  ['one of three is lost: as usual', zones(nodes('a', 2, 1)), 0.1],
  ['two of three: still broken nodes', zones(nodes('a', 1, 2)), 0.1],
  ['most of a small zone: cut off, nobody is driven out', zones(nodes('a', 2, 3)), 0],
  ['most of a large zone: slowly', zones(nodes('a', 20, 40)), 0.01],
  ['all of one zone of two: as usual', zones(nodes('a', 0, 4), nodes('b', 4, 0)), 0.1],
  ['all of all zones: nobody', zones(nodes('a', 0, 1), nodes('b', 0, 1)), 0],
];
test.each(table)('%s', (_, all, rate) => {
  expect(evictionRate('/a', all)).toBe(rate);
});

test('one node goes at once, the next when its turn has come, another zone does not wait', () => {
  const pacer = createPacer();
  expect(pacer.turn('a', 0.1, 0)).toBe('now');
  expect(pacer.turn('a', 0.1, 7000)).toBe(3000);
  expect(pacer.turn('b', 0.1, 7000)).toBe('now');
  expect(pacer.turn('a', 0.1, 10_000)).toBe('now');
  expect(pacer.turn('a', 0, 30_000)).toBe(recheck);
});
