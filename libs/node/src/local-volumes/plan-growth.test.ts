import type { Cached } from '@pilothouse/kube-client/cached';
import type { PersistentVolume, PersistentVolumeClaim } from '@pilothouse/kube-model/kinds';
import { expect, test } from 'vitest';
import { growing, grown, planGrowth } from './plan-growth.ts';

const served = { creationTimestamp: '2026-01-01T00:00:00Z', resourceVersion: '7' };
const at = '2026-01-02T00:00:00Z';

function claim(
  wanted: string,
  has: string,
  status: PersistentVolumeClaim['status'] & object = {},
): Cached<PersistentVolumeClaim> {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { ...served, name: 'c', namespace: 'ns', uid: 'u' },
    spec: { volumeName: 'v', resources: { requests: { storage: wanted } } },
    status: { phase: 'Bound', accessModes: ['ReadWriteOnce'], capacity: { storage: has }, ...status },
  };
}

function volume(storage: string, uid = 'u'): Cached<PersistentVolume> {
  const claimRef = { namespace: 'ns', name: 'c', uid };
  const metadata = { ...served, name: 'v', uid: 'v' };
  return { apiVersion: 'v1', kind: 'PersistentVolume', metadata, spec: { capacity: { storage }, claimRef } };
}

const table: [string, ReturnType<typeof claim>, ReturnType<typeof volume>, unknown][] = [
  ['has what it asks for', claim('1Gi', '1Gi'), volume('1Gi'), undefined],
  ['has more than it asks for', claim('1Gi', '2Gi'), volume('2Gi'), undefined],
  ['asks for more', claim('2Gi', '1Gi'), volume('1Gi'), { storage: '2Gi', isNew: true }],
  ['has a volume that grew, and was not told', claim('2Gi', '1Gi'), volume('2Gi'), { storage: '2Gi', isNew: false }],
  ['asks for less than it had asked for', claim('2Gi', '1Gi'), volume('3Gi'), { storage: '3Gi', isNew: false }],
  ['is not bound', claim('2Gi', '1Gi', { phase: 'Lost' }), volume('1Gi'), undefined],
  ["is not the volume's", claim('2Gi', '1Gi'), volume('1Gi', 'other'), undefined],
];
test.each(table)('a claim that %s', (_, asking, made, expected) => {
  expect(planGrowth(asking, made)).toEqual(expected);
});

test('a claim tells that it grows, then how large it is; nothing else of its status is lost', () => {
  const growth = { storage: '2Gi', isNew: true };
  const other = { type: 'Other', status: 'True' };
  const during = growing(claim('2Gi', '1Gi', { conditions: [other] }), growth, at);
  expect(during).toEqual({
    phase: 'Bound',
    accessModes: ['ReadWriteOnce'],
    capacity: { storage: '1Gi' },
    allocatedResources: { storage: '2Gi' },
    allocatedResourceStatuses: { storage: 'ControllerResizeInProgress' },
    conditions: [other, { type: 'Resizing', status: 'True', lastTransitionTime: at }],
  });
  expect(grown(claim('2Gi', '1Gi', during), growth)).toEqual({
    phase: 'Bound',
    accessModes: ['ReadWriteOnce'],
    capacity: { storage: '2Gi' },
    allocatedResources: { storage: '2Gi' },
    conditions: [other],
  });
  expect(grown(claim('2Gi', '1Gi', { ...during, conditions: [] }), growth)).not.toHaveProperty('conditions');
});
