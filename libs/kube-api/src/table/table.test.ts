import type { KubeObject } from '@pilothouse/kube-model/object';
import { findResource, pods, resources } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { describe, expect, it } from 'vitest';
import { columnDefinitions, rowConditions, tableCells, toTable } from './table.ts';

const now = Date.parse('2026-01-01T01:00:00Z');
const metadata = { name: 'web', namespace: 'shop', creationTimestamp: '2026-01-01T00:55:00Z' };

/** The cells of one object, by their column. */
function row(key: string, object: object): Record<string, unknown> {
  const resource = findResource(key) as Resource;
  const cells = tableCells(resource, { metadata, ...object } as KubeObject, now);
  return Object.fromEntries(columnDefinitions(resource).map(({ name }, index) => [name, cells[index]]));
}

const template = {
  metadata: { labels: { app: 'web' } },
  spec: {
    containers: [
      { name: 'c', image: 'i:1' },
      { name: 'd', image: 'j:2' },
    ],
  },
};

describe('cells', () => {
  it.each([
    [
      'pods',
      {
        spec: { containers: [{ name: 'c' }], nodeName: 'n1', readinessGates: [{ conditionType: 'x/ready' }] },
        status: {
          phase: 'Running',
          podIP: '10.0.0.1',
          podIPs: [{ ip: '10.0.0.1' }],
          containerStatuses: [
            {
              name: 'c',
              ready: true,
              restartCount: 2,
              state: { running: {} },
              lastState: { terminated: { exitCode: 1, finishedAt: '2026-01-01T00:59:55Z' } },
            },
          ],
        },
      },
      {
        Name: 'web',
        Ready: '1/1',
        Status: 'Running',
        Restarts: '2 (5s ago)',
        Age: '5m',
        IP: '10.0.0.1',
        Node: 'n1',
        'Nominated Node': '<none>',
        'Readiness Gates': '0/1',
      },
    ],
    [
      'deployments.apps',
      {
        spec: { replicas: 3, selector: { matchLabels: { app: 'web' } }, template },
        status: { readyReplicas: 2, updatedReplicas: 3, availableReplicas: 2 },
      },
      {
        Name: 'web',
        Ready: '2/3',
        'Up-to-date': 3,
        Available: 2,
        Age: '5m',
        Containers: 'c,d',
        Images: 'i:1,j:2',
        Selector: 'app=web',
      },
    ],
    [
      'replicasets.apps',
      {
        spec: { replicas: 3, selector: { matchLabels: { app: 'web' } }, template },
        status: { replicas: 3, readyReplicas: 1 },
      },
      { Desired: 3, Current: 3, Ready: 1, Selector: 'app=web' },
    ],
    [
      'services',
      {
        spec: {
          type: 'NodePort',
          clusterIPs: ['10.96.0.7'],
          ports: [
            { port: 80, protocol: 'TCP', nodePort: 30080 },
            { port: 53, protocol: 'UDP' },
          ],
          selector: { tier: 'front', app: 'web' },
        },
      },
      {
        Type: 'NodePort',
        'Cluster-IP': '10.96.0.7',
        'External-IP': '<none>',
        'Port(s)': '80:30080/TCP,53/UDP',
        Selector: 'app=web,tier=front',
      },
    ],
    [
      'services',
      { spec: { type: 'LoadBalancer', ports: [] } },
      { 'Cluster-IP': '<none>', 'External-IP': '<pending>', 'Port(s)': '<none>' },
    ],
    [
      'services',
      { spec: { type: 'ExternalName', externalName: 'example.com' } },
      { 'External-IP': 'example.com', Selector: '<none>' },
    ],
    ['configmaps', { data: { a: '' }, binaryData: { b: '' } }, { Data: '2' }],
    ['secrets', { type: 'Opaque', data: { a: '' } }, { Type: 'Opaque', Data: '1' }],
    ['namespaces', { status: { phase: 'Active' } }, { Status: 'Active', Age: '5m' }],
    [
      'nodes',
      {
        metadata: { name: 'n1', labels: { 'node-role.kubernetes.io/worker': '', 'kubernetes.io/role': 'edge' } },
        spec: { unschedulable: true },
        status: {
          conditions: [{ type: 'Ready', status: 'True' }],
          addresses: [{ type: 'InternalIP', address: '10.0.0.2' }],
          nodeInfo: { kubeletVersion: 'v1.36.0' },
        },
      },
      {
        Name: 'n1',
        Status: 'Ready,SchedulingDisabled',
        Roles: 'edge,worker',
        Age: '<unknown>',
        Version: 'v1.36.0',
        'Internal-IP': '10.0.0.2',
        'External-IP': '<none>',
        'OS-Image': '<unknown>',
      },
    ],
    [
      'events',
      {
        involvedObject: { kind: 'Pod', name: 'web-1', fieldPath: 'spec.containers{c}' },
        type: 'Warning',
        reason: 'BackOff',
        message: ' back-off \n',
        firstTimestamp: '2026-01-01T00:50:00Z',
        lastTimestamp: '2026-01-01T00:59:00Z',
        count: 4,
        source: { component: 'kubelet', host: 'n1' },
      },
      {
        'Last Seen': '60s',
        Type: 'Warning',
        Reason: 'BackOff',
        Object: 'pod/web-1',
        Subobject: 'spec.containers{c}',
        Source: 'kubelet, n1',
        Message: 'back-off',
        'First Seen': '10m',
        Count: 4,
      },
    ],
    [
      'endpointslices.discovery.k8s.io',
      {
        addressType: 'IPv4',
        ports: [{ port: 8080 }],
        endpoints: ['1', '2', '3', '4'].map((last) => ({ addresses: [`10.0.0.${last}`] })),
      },
      { AddressType: 'IPv4', Ports: '8080', Endpoints: '10.0.0.1,10.0.0.2,10.0.0.3 + 1 more...' },
    ],
    ['endpointslices.discovery.k8s.io', { addressType: 'IPv4' }, { Ports: '<unset>', Endpoints: '<unset>' }],
    ['leases.coordination.k8s.io', { spec: { holderIdentity: 'n1' } }, { Holder: 'n1' }],
    ['serviceaccounts', {}, { Name: 'web', Age: '5m' }],
    [
      'jobs.batch',
      { spec: { completions: 3, template }, status: { succeeded: 1, startTime: '2026-01-01T00:59:00Z' } },
      { Status: 'Running', Completions: '1/3', Duration: '60s', Selector: '<none>' },
    ],
    [
      'jobs.batch',
      {
        spec: { parallelism: 2, template },
        status: {
          startTime: '2026-01-01T00:58:00Z',
          completionTime: '2026-01-01T00:58:30Z',
          conditions: [{ type: 'Complete', status: 'True' }],
        },
      },
      { Status: 'Complete', Completions: '0/1 of 2', Duration: '30s' },
    ],
    [
      'cronjobs.batch',
      {
        spec: { schedule: '*/5 * * * *', suspend: false, jobTemplate: { spec: { template } } },
        status: { lastScheduleTime: '2026-01-01T00:55:00Z' },
      },
      {
        Schedule: '*/5 * * * *',
        Timezone: '<none>',
        Suspend: 'False',
        Active: 0,
        'Last Schedule': '5m',
        Containers: 'c,d',
      },
    ],
    ['statefulsets.apps', { spec: { replicas: 2, template }, status: { readyReplicas: 1 } }, { Ready: '1/2' }],
    [
      'daemonsets.apps',
      {
        spec: { selector: {}, template },
        status: {
          desiredNumberScheduled: 3,
          currentNumberScheduled: 3,
          numberReady: 2,
          updatedNumberScheduled: 3,
          numberAvailable: 2,
        },
      },
      {
        Desired: 3,
        Current: 3,
        Ready: 2,
        'Up-to-date': 3,
        Available: 2,
        'Node Selector': '<none>',
        Selector: '<none>',
      },
    ],
    [
      'ingresses.networking.k8s.io',
      {
        spec: { tls: [{}], rules: ['a', 'b', 'c', 'd'].map((host) => ({ host })) },
        status: { loadBalancer: { ingress: [{ ip: '127.0.0.1' }] } },
      },
      { Class: '<none>', Hosts: 'a,b,c + 1 more...', Address: '127.0.0.1', Ports: '80, 443' },
    ],
    [
      'persistentvolumeclaims',
      {
        spec: { volumeName: 'pv1', storageClassName: 'local' },
        status: { phase: 'Bound', capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'] },
      },
      {
        Status: 'Bound',
        Volume: 'pv1',
        Capacity: '1Gi',
        'Access Modes': 'RWO',
        StorageClass: 'local',
        VolumeAttributesClass: '<unset>',
      },
    ],
    [
      'persistentvolumes',
      {
        spec: {
          capacity: { storage: '1Gi' },
          accessModes: ['ReadWriteMany', 'ReadOnlyMany'],
          claimRef: { namespace: 'shop', name: 'c' },
          persistentVolumeReclaimPolicy: 'Retain',
        },
        status: { phase: 'Bound' },
      },
      { Capacity: '1Gi', 'Access Modes': 'ROX,RWX', 'Reclaim Policy': 'Retain', Status: 'Bound', Claim: 'shop/c' },
    ],
  ])('of %s are kubectl’s own (%#)', (key, object, expected) => {
    expect(row(key, object)).toMatchObject(expected);
  });

  it('can be made of the barest object of every kind', () => {
    for (const resource of resources) {
      const bare = { metadata: { name: 'x' }, spec: {}, status: {}, involvedObject: {} };
      const cells = tableCells(resource, bare as KubeObject, now);
      expect(cells.length).toBe(columnDefinitions(resource).length);
      for (const cell of cells) expect(['string', 'number', 'boolean']).toContain(typeof cell);
    }
  });
});

describe('toTable', () => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [] }, status: { phase: 'Succeeded' } };

  it('carries as much of each object as was asked for', () => {
    const object = (includeObject: 'None' | 'Metadata' | 'Object') =>
      toTable(pods, [pod], { includeObject, columnDefinitions: true, now }).rows[0]?.object;
    expect(object('None')).toBeUndefined();
    expect(object('Metadata')).toEqual({ kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata });
    expect(object('Object')).toBe(pod);
  });

  it('defines columns only where they are wanted', () => {
    const options = { includeObject: 'None', now, metadata: { resourceVersion: '7' } } as const;
    const table = toTable(pods, [pod], { ...options, columnDefinitions: false });
    expect(table).toMatchObject({
      kind: 'Table',
      apiVersion: 'meta.k8s.io/v1',
      metadata: { resourceVersion: '7' },
      columnDefinitions: [],
    });
    const [name] = toTable(pods, [], { ...options, columnDefinitions: true }).columnDefinitions;
    expect(name).toEqual({ name: 'Name', type: 'string', format: 'name', description: '', priority: 0 });
  });

  it('says that a pod has ended', () => {
    expect(rowConditions(pods, pod)).toEqual([
      { type: 'Completed', status: 'True', reason: 'Succeeded', message: 'The pod has completed successfully.' },
    ]);
  });
});
