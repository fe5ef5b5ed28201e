import type { Cached } from '@pilothouse/kube-client/cached';
import type { Node, Pod, StorageClass } from '@pilothouse/kube-model/kinds';
import { bindCompleted, selectedNode } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { describe, expect, test } from 'vitest';
import { ClusterState } from '../cluster-state.ts';
import { plan } from '../plan.ts';
import { demandOf } from '../pod-demand.ts';
import { bindingsOn } from './bindings.ts';
import { type Claim, podClaims, type StorageView, type Volume } from './pod-claims.ts';
import { progressOf } from './volume-binder.ts';

const served = { creationTimestamp: '2026-01-01T00:00:00Z', resourceVersion: '1' };

function node(name: string): Cached<Node> {
  const labels = { 'kubernetes.io/hostname': name };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { ...served, name, uid: name, labels },
    status: { allocatable: { cpu: '4', pods: '110' } },
  };
}

function claim(
  name: string,
  more: { mode?: string; volume?: string; annotations?: Record<string, string> } = {},
): Claim {
  const { mode = 'ReadWriteOnce', volume, annotations = {} } = more;
  const bound = volume === undefined ? {} : { [bindCompleted]: 'yes' };
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { ...served, name, namespace: 'ns', uid: name, annotations: { ...annotations, ...bound } },
    spec: {
      accessModes: [mode],
      storageClassName: 'x',
      resources: { requests: { storage: '1Gi' } },
      ...(volume !== undefined && { volumeName: volume }),
    },
  };
}

function volume(name: string, on?: string): Volume {
  const terms = [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [on ?? ''] }] }];
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { ...served, name, uid: name },
    spec: {
      accessModes: ['ReadWriteOnce'],
      capacity: { storage: '1Gi' },
      storageClassName: 'x',
      ...(on !== undefined && { nodeAffinity: { required: { nodeSelectorTerms: terms } } }),
    },
    status: { phase: 'Available' },
  };
}

function storageClass(volumeBindingMode: string, provisioner = 'p.dev/x'): Cached<StorageClass> {
  const metadata = { ...served, name: 'x', uid: 'x' };
  return { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata, provisioner, volumeBindingMode };
}

interface Storage {
  readonly claims: readonly Claim[];
  readonly volumes?: readonly Volume[];
  readonly storageClass?: Cached<StorageClass>;
  readonly used?: boolean;
}

function view({ claims, volumes = [], storageClass: known, used = false }: Storage): StorageView {
  return {
    claim: (_namespace, name) => claims.find(({ metadata }) => metadata.name === name),
    volume: (name) => volumes.find(({ metadata }) => metadata.name === name),
    storageClass: () => known,
    volumesOf: () => volumes,
    isUsedByOthers: () => used,
  };
}

function pod(...claimNames: string[]): Cached<Pod> {
  const volumes = claimNames.map((claimName) => ({ name: claimName, persistentVolumeClaim: { claimName } }));
  const metadata = { ...served, name: 'p', namespace: 'ns', uid: 'p' };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [{ name: 'c' }], volumes } };
}

function place(storage: Storage) {
  const candidate = pod(...storage.claims.map(({ metadata }) => metadata.name));
  const state = new ClusterState(() => undefined);
  for (const name of ['one', 'two']) state.putNode(node(name));
  const claims = podClaims(candidate, view(storage));
  return plan({ pod: candidate, demand: demandOf(candidate, []), claims }, state);
}

const refusal = (why: string) => ({
  kind: 'unschedulable',
  message: `0/2 nodes are available: ${why}. preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.`,
});
const waiting = storageClass('WaitForFirstConsumer');

describe('a pod with claims', () => {
  test('goes where its volumes are, and nowhere when they are apart', () => {
    const volumes = [volume('v', 'two'), volume('w', 'one')];
    expect(place({ claims: [claim('a', { volume: 'v' })], volumes })).toEqual({ kind: 'bind', node: 'two' });
    const apart = [claim('a', { volume: 'v' }), claim('b', { volume: 'w' })];
    expect(place({ claims: apart, volumes })).toEqual(
      refusal("2 node(s) didn't match PersistentVolume's node affinity"),
    );
    expect(place({ claims: [claim('a', { volume: 'gone' })] })).toEqual(
      refusal('2 node(s) unavailable due to one or more pvc(s) bound to non-existent pv(s)'),
    );
  });

  test('waits for a claim that is not there, not bound, lost or on its way out', () => {
    const none = view({ claims: [] });
    expect(podClaims(pod('a'), none)?.refusal).toBe('persistentvolumeclaim "a" not found');
    expect(place({ claims: [claim('a')], storageClass: storageClass('Immediate') })).toEqual(
      refusal('pod has unbound immediate PersistentVolumeClaims'),
    );
    const lost = { ...claim('a', { volume: 'v' }), status: { phase: 'Lost' } };
    expect(place({ claims: [lost] })).toEqual(
      refusal('persistentvolumeclaim "a" bound to non-existent persistentvolume "v"'),
    );
    const { metadata, ...rest } = claim('a');
    const leaving = { ...rest, metadata: { ...metadata, deletionTimestamp: served.creationTimestamp } };
    expect(place({ claims: [leaving] })).toEqual(refusal('persistentvolumeclaim "a" is being deleted'));
  });

  test('goes where a volume is free when its claim waits for it; elsewhere one can be made', () => {
    const free = [volume('v', 'two')];
    const static_ = storageClass('WaitForFirstConsumer', 'kubernetes.io/no-provisioner');
    expect(place({ claims: [claim('a')], volumes: free, storageClass: static_ })).toEqual({
      kind: 'bind',
      node: 'two',
    });
    expect(place({ claims: [claim('a'), claim('b')], volumes: free, storageClass: static_ })).toEqual(
      refusal("2 node(s) didn't find available persistent volumes to bind"),
    );
    expect(place({ claims: [claim('a')], storageClass: waiting })).toMatchObject({ kind: 'bind' });
  });

  test('stays with the node that was selected before', () => {
    const selected = claim('a', { annotations: { [selectedNode]: 'two' } });
    expect(place({ claims: [selected], storageClass: waiting })).toEqual({ kind: 'bind', node: 'two' });
  });

  test('goes only where the class of a claim that waits allows volumes; a volume that is there may be elsewhere', () => {
    const values = ['two'];
    const allowedTopologies = [{ matchLabelExpressions: [{ key: 'kubernetes.io/hostname', values }] }];
    const onTwo = { ...waiting, allowedTopologies };
    expect(place({ claims: [claim('a')], storageClass: onTwo })).toEqual({ kind: 'bind', node: 'two' });
    const pinned = claim('a', { annotations: { [selectedNode]: 'one' } });
    expect(place({ claims: [pinned], storageClass: onTwo })).toEqual(
      refusal("2 node(s) didn't find available persistent volumes to bind"),
    );
    const both = { claims: [claim('a'), claim('b')], volumes: [volume('v', 'one')], storageClass: onTwo };
    expect(place(both)).toEqual({ kind: 'bind', node: 'two' });
    expect(place({ ...both, claims: [claim('a')], volumes: [volume('v')] })).toMatchObject({ kind: 'bind' });
  });

  test('does not share a claim that one pod alone may have', () => {
    const alone = claim('a', { mode: 'ReadWriteOncePod', volume: 'v' });
    const taken = place({ claims: [alone], volumes: [volume('v')], used: true });
    expect(taken).toMatchObject({ kind: 'unschedulable', message: expect.stringContaining('ReadWriteOncePod') });
  });
});

test('two claims of a pod reserve two volumes, or have one made', () => {
  const volumes = [volume('v', 'one')];
  const claims = podClaims(pod('a', 'b'), view({ claims: [claim('a'), claim('b')], volumes, storageClass: waiting }));
  const kinds = bindingsOn(node('one'), claims?.delayed ?? [])?.map(({ kind }) => kind);
  expect(kinds).toEqual(['reserve', 'provision']);
});

describe('the claims of a pod that was given a node', () => {
  const behind = () => false;
  const progress = (storage: Storage, isBehind: (claim: Claim) => boolean = behind) => {
    const candidate = pod(...storage.claims.map(({ metadata }) => metadata.name));
    return progressOf(podClaims(candidate, view(storage)), node('one'), isBehind);
  };

  test('are waited for until they are bound there', () => {
    const asked = claim('a', { annotations: { [selectedNode]: 'one' } });
    expect(progress({ claims: [asked], storageClass: waiting })).toBe('under way');
    expect(progress({ claims: [claim('a')], storageClass: waiting }, () => true)).toBe('under way');
    expect(progress({ claims: [claim('a', { volume: 'v' })], volumes: [volume('v', 'one')] })).toBe('bound');
  });

  test('are given up when nobody is asked any more, or their volume is elsewhere', () => {
    expect(progress({ claims: [claim('a')], storageClass: waiting })).toBe('failed');
    expect(progress({ claims: [claim('a', { volume: 'v' })], volumes: [volume('v', 'two')] })).toBe('failed');
  });
});
