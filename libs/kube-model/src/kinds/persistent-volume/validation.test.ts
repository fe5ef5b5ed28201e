import { expect, test } from 'vitest';
import type { PersistentVolume } from '../../kinds.ts';
import { validatePersistentVolume, validatePersistentVolumeUpdate } from './validation.ts';

type Spec = NonNullable<PersistentVolume['spec']>;

const hostPath = { path: '/srv/a' };
const volume = (spec: Spec): PersistentVolume => ({
  spec: {
    accessModes: ['ReadWriteOnce'],
    capacity: { storage: '1Gi' },
    volumeMode: 'Filesystem',
    persistentVolumeReclaimPolicy: 'Retain',
    ...spec,
  },
});
const wrong = (spec: Spec) =>
  validatePersistentVolume(volume(spec)).map(({ field, message }) => `${field}: ${message}`);

test('a volume says how large it is, how it may be used and where it is', () => {
  expect(wrong({ hostPath })).toEqual([]);
  expect(wrong({})).toEqual(['spec: Required value: must specify a volume type']);
  expect(wrong({ hostPath, nfs: { server: 's', path: '/' } })).toEqual([
    'spec.nfs: Forbidden: may not specify more than 1 volume type',
  ]);
  expect(wrong({ hostPath, accessModes: [] })).toEqual(['spec.accessModes: Required value']);
  expect(wrong({ hostPath, capacity: {} })).toEqual(['spec.capacity: Required value']);
  expect(wrong({ hostPath: { path: '/srv/../etc' } })).toEqual([
    `spec.hostPath.path: Invalid value: "/srv/../etc": must not contain '..'`,
  ]);
  expect(wrong({ local: { path: '/srv/a' } })).toEqual([
    'spec.nodeAffinity: Required value: Local volume requires node affinity',
  ]);
});

test('where a volume is does not change', () => {
  const moved = validatePersistentVolumeUpdate(volume({ hostPath: { path: '/srv/b' } }), volume({ hostPath }));
  expect(moved.map(({ field }) => field)).toEqual(['spec.persistentvolumesource']);
  const given = validatePersistentVolumeUpdate(volume({ hostPath, claimRef: { name: 'c' } }), volume({ hostPath }));
  expect(given).toEqual([]);
});
