import type { Cached } from '@pilothouse/kube-client/cached';
import type { Node, PersistentVolume, PersistentVolumeClaim, StorageClass } from '@pilothouse/kube-model/kinds';
import { selectedNode, storageProvisioner } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { localProvisioner } from '@pilothouse/kube-model/kinds/storage-class/local-class';
import { describe, expect, test } from 'vitest';
import { localVolume, nodeOfVolume } from './local-volume.ts';
import { planClaim } from './plan-claim.ts';
import { planVolume, provisionerFinalizer } from './plan-volume.ts';

const served = { creationTimestamp: '2026-01-01T00:00:00Z', resourceVersion: '7' };

function claim(
  annotations: Record<string, string> = {},
  spec: NonNullable<PersistentVolumeClaim['spec']> = {},
): Cached<PersistentVolumeClaim> {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: {
      ...served,
      name: 'c',
      namespace: 'ns',
      uid: 'u',
      annotations: { [storageProvisioner]: localProvisioner, ...annotations },
    },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec },
  };
}

function storageClass(volumeBindingMode: string, provisioner = localProvisioner): Cached<StorageClass> {
  const metadata = { ...served, name: 'x', uid: 'x' };
  return { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata, provisioner, volumeBindingMode };
}

function node(name: string, { ready = 'True', unschedulable = false } = {}): Cached<Node> {
  const labels = { 'kubernetes.io/hostname': name };
  const conditions = [{ type: 'Ready', status: ready }];
  const metadata = { ...served, name, uid: name, labels };
  return { apiVersion: 'v1', kind: 'Node', metadata, spec: { unschedulable }, status: { conditions } };
}

const nodes = [
  { node: node('one'), volumes: 2, isOwn: true },
  { node: node('two', { unschedulable: true }), volumes: 0, isOwn: true },
  { node: node('three'), volumes: 1, isOwn: true },
  { node: node('four', { ready: 'Unknown' }), volumes: 0, isOwn: false },
];
const elsewhere = nodes.map((candidate) => ({ ...candidate, isOwn: false }));
const only = (...values: string[]) => [{ matchLabelExpressions: [{ key: 'kubernetes.io/hostname', values }] }];
const immediate = storageClass('Immediate');
const waiting = storageClass('WaitForFirstConsumer');

describe('a directory for a claim', () => {
  const selected = claim({ [selectedNode]: 'two' });

  test('is made on the node that was selected, by the process that runs it', () => {
    expect(planClaim({ claim: selected, storageClass: waiting, nodes })).toEqual({ kind: 'provision', node: 'two' });
    expect(planClaim({ claim: selected, storageClass: immediate, nodes })).toEqual({ kind: 'provision', node: 'two' });
    expect(planClaim({ claim: selected, storageClass: waiting, nodes: elsewhere })).toEqual({ kind: 'rest' });
  });

  test('is not made on a node that is gone: the claim may have another', () => {
    const onNone = claim({ [selectedNode]: 'nine' });
    expect(planClaim({ claim: onNone, storageClass: waiting, nodes })).toEqual({ kind: 'unselect' });
    const bound = claim({ [selectedNode]: 'nine' }, { volumeName: 'v' });
    expect(planClaim({ claim: bound, storageClass: waiting, nodes })).toEqual({ kind: 'rest' });
  });

  test('that does not wait goes where the fewest are and pods may go, and every process chooses the same node', () => {
    const observed = { claim: claim(), storageClass: immediate };
    expect(planClaim({ ...observed, nodes })).toEqual({ kind: 'select', node: 'three' });
    expect(planClaim({ ...observed, nodes: elsewhere })).toEqual({ kind: 'wait' });
    expect(planClaim({ ...observed, nodes: [] })).toEqual({ kind: 'wait' });
  });

  test('is only where the class allows volumes', () => {
    const inOne = { ...immediate, allowedTopologies: only('one', 'two') };
    expect(planClaim({ claim: claim(), storageClass: inOne, nodes })).toEqual({ kind: 'select', node: 'one' });
    const nowhere = { ...immediate, allowedTopologies: only('nine') };
    expect(planClaim({ claim: claim(), storageClass: nowhere, nodes })).toMatchObject({ kind: 'refuse' });
    const notThere = { ...waiting, allowedTopologies: only('one') };
    expect(planClaim({ claim: selected, storageClass: notThere, nodes })).toMatchObject({ kind: 'refuse' });
  });

  test('is not made for those who wait, have a volume, or ask somebody else', () => {
    const rest = { kind: 'rest' };
    expect(planClaim({ claim: claim(), storageClass: waiting, nodes })).toEqual(rest);
    expect(planClaim({ claim: claim({}, { volumeName: 'v' }), storageClass: immediate, nodes })).toEqual(rest);
    const others = claim({ [storageProvisioner]: 'other' });
    expect(planClaim({ claim: others, storageClass: immediate, nodes })).toEqual(rest);
  });

  test('cannot be a block device, nor one that is there already', () => {
    const block = claim({}, { volumeMode: 'Block' });
    expect(planClaim({ claim: block, storageClass: immediate, nodes })).toMatchObject({ kind: 'refuse' });
    const selecting = claim({}, { selector: {} });
    expect(planClaim({ claim: selecting, storageClass: immediate, nodes })).toMatchObject({ kind: 'refuse' });
  });
});

test('the volume of a directory is reserved for its claim and is reached from its node alone', () => {
  const volume = localVolume(claim(), { node: 'one', directory: '/nodes/one', storageClass: waiting });
  expect(volume).toMatchObject({
    metadata: { name: 'pvc-u', finalizers: [provisionerFinalizer] },
    spec: {
      capacity: { storage: '1Gi' },
      claimRef: { namespace: 'ns', name: 'c', uid: 'u' },
      local: { path: '/nodes/one/volumes/pvc-u/data' },
      persistentVolumeReclaimPolicy: 'Delete',
      storageClassName: 'x',
    },
  });
  const cached = { ...volume, metadata: { ...served, ...volume.metadata } } as Cached<PersistentVolume>;
  expect(nodeOfVolume(cached)).toBe('one');
});

describe('the data of a volume', () => {
  const look = (phase: string, policy: string, isDeleted = false) =>
    planVolume({
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: {
        ...served,
        name: 'v',
        uid: 'v',
        finalizers: [provisionerFinalizer],
        ...(isDeleted && { deletionTimestamp: served.creationTimestamp }),
      },
      spec: { persistentVolumeReclaimPolicy: policy },
      status: { phase },
    });

  test('is cleared once nobody has it and the policy is Delete', () => {
    expect(look('Released', 'Delete')).toBe('clear');
    expect(look('Released', 'Delete', true)).toBe('clear');
    expect(look('Available', 'Delete')).toBe('rest');
  });

  test('stays while a claim has it, and for good where it is to be retained', () => {
    expect(look('Bound', 'Delete', true)).toBe('rest');
    expect(look('Released', 'Retain')).toBe('rest');
    expect(look('Released', 'Retain', true)).toBe('let go');
  });
});
