import { expect, test } from 'vitest';
import type { PersistentVolumeClaim } from '../../kinds.ts';
import { validatePersistentVolumeClaimUpdate } from './update-validation.ts';

type Spec = NonNullable<PersistentVolumeClaim['spec']>;

const resources = (storage: string) => ({ requests: { storage } });
const claim = (spec: Spec, phase = 'Pending'): PersistentVolumeClaim => ({
  spec: { accessModes: ['ReadWriteOnce'], resources: resources('1Gi'), ...spec },
  status: { phase, ...(phase === 'Bound' && { capacity: { storage: '1Gi' } }) },
});
const changed = (from: Spec, to: Spec, phase?: string) =>
  validatePersistentVolumeClaimUpdate(claim(to, phase), claim(from, phase)).map(({ field }) => field);

test('a claim keeps what it asked for, but for a volume, a class and a size that come later', () => {
  expect(changed({}, { volumeName: 'v' })).toEqual([]);
  expect(changed({ volumeName: 'v' }, { volumeName: 'w' })).toEqual(['spec']);
  expect(changed({}, { storageClassName: 'x' })).toEqual([]);
  expect(changed({ storageClassName: 'x' }, { storageClassName: 'y' })).toEqual(['spec']);
  expect(changed({}, { accessModes: ['ReadWriteMany'] })).toEqual(['spec']);
  expect(changed({}, { resources: resources('2Gi') })).toEqual(['spec']);
});

test('a bound claim may grow, and not shrink', () => {
  expect(changed({}, { resources: resources('2Gi') }, 'Bound')).toEqual([]);
  expect(changed({}, { resources: resources('1Mi') }, 'Bound')).toEqual(['spec.resources.requests.storage']);
});
