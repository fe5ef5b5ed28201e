import { expect, test } from 'vitest';
import type { PersistentVolumeClaim, StorageClass } from '../../kinds.ts';
import { selectedNode } from '../persistent-volume/annotations.ts';
import { claimWait } from './claim-wait.ts';
import { persistentVolumeClaimHealth } from './status.ts';

type Spec = NonNullable<PersistentVolumeClaim['spec']>;

const storageClass = (volumeBindingMode: string, provisioner = 'p.dev/x'): StorageClass => ({
  metadata: { name: 'x' },
  provisioner,
  volumeBindingMode,
});
const claim = (spec: Spec, annotations: Record<string, string> = {}): PersistentVolumeClaim => ({
  metadata: { name: 'c', annotations },
  spec,
  status: { phase: 'Pending' },
});
const ofClass = { storageClassName: 'x' };

test('a claim without a volume tells what it waits for', () => {
  const nothing = { storageClass: undefined, pods: [] };
  const waiting = { storageClass: storageClass('WaitForFirstConsumer'), pods: [] };
  expect(claimWait(claim({ volumeName: 'v' }), nothing)).toEqual({ reason: 'VOLUME', subject: 'v' });
  expect(claimWait(claim({ storageClassName: '' }), nothing)).toEqual({ reason: 'NO_CLASS', subject: '' });
  expect(claimWait(claim(ofClass), nothing)).toEqual({ reason: 'CLASS_MISSING', subject: 'x' });
  expect(claimWait(claim(ofClass), waiting)).toEqual({ reason: 'FIRST_CONSUMER', subject: 'x' });
  expect(claimWait(claim(ofClass), { ...waiting, pods: ['p'] })).toEqual({ reason: 'SCHEDULING', subject: 'p' });
  const selected = claim(ofClass, { [selectedNode]: 'one' });
  expect(claimWait(selected, waiting)).toEqual({ reason: 'PROVISIONER', subject: 'p.dev/x' });
  const nobody = { storageClass: storageClass('Immediate', 'kubernetes.io/no-provisioner'), pods: [] };
  expect(claimWait(claim(ofClass), nobody)).toEqual({ reason: 'NOT_PROVISIONED', subject: 'x' });
  expect(claimWait({ ...claim(ofClass), status: { phase: 'Bound' } }, nothing)).toBeUndefined();
});

test('the health of a claim says what it has, waits for or lost', () => {
  const health = (phase: string, spec: Spec) => persistentVolumeClaimHealth({ ...claim(spec), status: { phase } });
  expect(health('Pending', { storageClassName: '' })).toEqual({
    state: 'progressing',
    word: 'Pending',
    sentence: 'no volume fits and no class makes one',
  });
  expect(health('Pending', ofClass)).toMatchObject({ sentence: 'waits for a volume of class x' });
  expect(health('Pending', { volumeName: 'v' })).toMatchObject({ sentence: 'waits for volume v' });
  expect(health('Lost', { volumeName: 'v' })).toMatchObject({ state: 'failing', sentence: 'its volume v is gone' });
  expect(health('Bound', { volumeName: 'v' })).toEqual({ state: 'healthy', word: 'Bound' });
});
