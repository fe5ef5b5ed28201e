import type { Cached } from '@pilothouse/kube-client/cached';
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '@pilothouse/kube-model/kinds';
import {
  bindCompleted,
  boundByController,
  selectedNode,
} from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { isDefaultClass } from '@pilothouse/kube-model/kinds/storage-class/class-of';
import { describe, expect, test } from 'vitest';
import { boundStatus, claimOf, volumeOf } from './bound-sides.ts';
import { type Observed, planClaim } from './plan-claim.ts';

const served = { creationTimestamp: '2026-01-01T00:00:00Z', resourceVersion: '1' };

function claim(
  spec: NonNullable<PersistentVolumeClaim['spec']> = {},
  annotations: Record<string, string> = {},
): Cached<PersistentVolumeClaim> {
  const resources = { requests: { storage: '1Gi' } };
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { ...served, name: 'c', namespace: 'ns', uid: 'claim', annotations },
    spec: { accessModes: ['ReadWriteOnce'], storageClassName: '', resources, ...spec },
  };
}

function volume(name: string, spec: NonNullable<PersistentVolume['spec']> = {}): Cached<PersistentVolume> {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { ...served, name, uid: name },
    spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], storageClassName: '', ...spec },
    status: { phase: 'Available' },
  };
}

function storageClass(name: string, more: Partial<StorageClass> = {}): Cached<StorageClass> {
  const metadata = { ...served, name, uid: name, ...more.metadata };
  return { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', provisioner: 'p.dev/x', ...more, metadata };
}

const look = (observed: Partial<Observed>) =>
  planClaim({ claim: claim(), volumes: [], classes: [], consumers: [], ...observed });
const others = { kind: 'PersistentVolumeClaim', namespace: 'ns', name: 'other', uid: 'other' };
const told = (type: string, reason: string, message: string) => ({ type, reason, message });

describe('a claim that is not bound', () => {
  test('is bound to the best volume there is', () => {
    const fits = volume('fits');
    expect(look({ volumes: [volume('large', { capacity: { storage: '5Gi' } }), fits] })).toEqual({
      kind: 'bind',
      volume: fits,
    });
  });

  test('says that there is neither a volume nor a class', () => {
    expect(look({})).toEqual({
      kind: 'wait',
      told: told(
        'Normal',
        'FailedBinding',
        'no persistent volumes available for this claim and no storage class is set',
      ),
    });
  });

  test('that names no class gets the default one when there is one by now', () => {
    const { storageClassName: _, ...spec } = claim().spec ?? {};
    const open = { ...claim(), spec };
    const isDefault = storageClass('d', { metadata: { annotations: { [isDefaultClass]: 'true' } } });
    expect(look({ claim: open, classes: [isDefault] })).toEqual({ kind: 'classify', className: 'd' });
  });

  test('of a class asks for a volume, or says why nobody is asked', () => {
    const wanting = claim({ storageClassName: 'x' });
    expect(look({ claim: wanting, classes: [storageClass('x')] })).toMatchObject({
      kind: 'wait',
      provisioner: 'p.dev/x',
      told: { type: 'Normal', reason: 'ExternalProvisioning' },
    });
    const missing = told('Warning', 'ProvisioningFailed', 'storageclass.storage.k8s.io "x" not found');
    expect(look({ claim: wanting })).toEqual({ kind: 'wait', told: missing });
    const nobody = storageClass('x', { provisioner: 'kubernetes.io/no-provisioner' });
    expect(look({ claim: wanting, classes: [nobody] })).toMatchObject({ told: { reason: 'ProvisioningFailed' } });
  });

  test('of a class that waits is left until its consumer has a node', () => {
    const waiting = storageClass('x', { volumeBindingMode: 'WaitForFirstConsumer' });
    const free = volume('free', { storageClassName: 'x' });
    const observed = { claim: claim({ storageClassName: 'x' }), classes: [waiting], volumes: [free] };
    expect(look(observed)).toEqual({
      kind: 'wait',
      told: told('Normal', 'WaitForFirstConsumer', 'waiting for first consumer to be created before binding'),
    });
    expect(look({ ...observed, consumers: ['a'] })).toMatchObject({
      told: { reason: 'WaitForPodScheduled', message: 'waiting for pod a to be scheduled' },
    });
    const selected = claim({ storageClassName: 'x' }, { [selectedNode]: 'one' });
    expect(look({ ...observed, claim: selected, volumes: [] })).toMatchObject({ provisioner: 'p.dev/x' });
  });

  test('that names a volume gets that one or none', () => {
    const naming = claim({ volumeName: 'v' });
    expect(look({ claim: naming, volumes: [volume('w')] })).toEqual({ kind: 'wait', told: undefined });
    expect(look({ claim: naming, volumes: [volume('v')] })).toMatchObject({ kind: 'bind' });
    const taken = [volume('v', { claimRef: others })];
    const bound = told('Warning', 'FailedBinding', 'volume "v" already bound to a different claim.');
    expect(look({ claim: naming, volumes: taken })).toEqual({ kind: 'wait', told: bound });
    const small = [volume('v', { capacity: { storage: '1Mi' } })];
    const message = 'Cannot bind to requested volume "v": requested PV is too small';
    expect(look({ claim: naming, volumes: small })).toEqual({
      kind: 'wait',
      told: told('Warning', 'VolumeMismatch', message),
    });
  });

  test('and is deleted gets nothing any more', () => {
    const { metadata, ...rest } = claim();
    const leaving = { ...rest, metadata: { ...metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } };
    expect(look({ claim: leaving, volumes: [volume('v')] })).toEqual({ kind: 'rest' });
  });
});

describe('a claim that was bound', () => {
  const bound = (volumeName: string) => claim({ volumeName }, { [bindCompleted]: 'yes' });

  test('is lost with its volume, or with another claim on it', () => {
    expect(look({ claim: bound('v') })).toMatchObject({ kind: 'lost', told: { reason: 'ClaimLost' } });
    expect(look({ claim: bound('') })).toMatchObject({ kind: 'lost', told: { reason: 'ClaimLost' } });
    const misbound = [volume('v', { claimRef: others })];
    expect(look({ claim: bound('v'), volumes: misbound })).toMatchObject({ told: { reason: 'ClaimMisbound' } });
  });

  test('is kept so', () => {
    expect(look({ claim: bound('v'), volumes: [volume('v')] })).toMatchObject({ kind: 'bind' });
  });
});

describe('both sides of a binding', () => {
  test('name each other, and say that the controller chose', () => {
    const v = volumeOf(volume('v'), claim());
    expect(v?.spec?.claimRef).toMatchObject({ namespace: 'ns', name: 'c', uid: 'claim' });
    expect(v?.metadata.annotations).toEqual({ [boundByController]: 'yes' });
    const c = claimOf(claim(), volume('v'));
    expect(c?.spec?.volumeName).toBe('v');
    expect(c?.metadata.annotations).toEqual({ [bindCompleted]: 'yes', [boundByController]: 'yes' });
    expect(boundStatus(claim(), volume('v'))).toEqual({
      phase: 'Bound',
      accessModes: ['ReadWriteOnce'],
      capacity: { storage: '1Gi' },
    });
  });

  test('leave the status of a claim that is bound already to those who make its volume larger', () => {
    const conditions = [{ type: 'Resizing', status: 'True' }];
    const allocatedResources = { storage: '2Gi' };
    const status = { phase: 'Bound', capacity: { storage: '1Gi' }, allocatedResources, conditions };
    const larger = volume('v', { capacity: { storage: '2Gi' } });
    const accessModes = ['ReadWriteOnce'];
    expect(boundStatus({ ...claim(), status }, larger)).toEqual({ ...status, accessModes });
    const lost = { ...status, phase: 'Lost' };
    expect(boundStatus({ ...claim(), status: lost }, larger)).toMatchObject({ capacity: { storage: '2Gi' } });
  });

  test('that a person chose are only completed, and those that stand are left', () => {
    const reserved = volume('v', { claimRef: { namespace: 'ns', name: 'c' } });
    const v = volumeOf(reserved, claim());
    expect(v?.spec?.claimRef?.uid).toBe('claim');
    expect(v?.metadata.annotations).toBeUndefined();
    expect(v && volumeOf(v, claim())).toBeUndefined();
    const c = claimOf(claim({ volumeName: 'v' }), reserved);
    expect(c?.metadata.annotations).toEqual({ [bindCompleted]: 'yes' });
    expect(c && claimOf(c, reserved)).toBeUndefined();
  });
});
