import type { EndpointSlice, Pod, Service } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SlicePlan } from '../shared/write-slices.ts';
import { type Observed, plan } from './plan.ts';

const identity = { resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };

function service(spec: Partial<NonNullable<Service['spec']>> = {}): Served<Service> {
  const ports = [{ name: 'http', port: 80, targetPort: 8080, protocol: 'TCP' }];
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 's', namespace: 'demo', uid: 's', labels: { team: 'a' }, ...identity },
    spec: { selector: { app: 'x' }, ports, clusterIP: '10.96.0.9', ...spec },
  };
}

interface PodSettings {
  readonly ready?: boolean;
  readonly terminating?: boolean;
  readonly phase?: string;
  readonly ip?: string;
  readonly port?: number;
}

function pod(index: number, settings: PodSettings = {}): Served<Pod> {
  const { ready = true, terminating = false, phase = 'Running', ip = `10.244.0.${index}`, port } = settings;
  const ports = port === undefined ? [] : [{ name: 'web', containerPort: port, protocol: 'TCP' }];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `p${index}`,
      namespace: 'demo',
      uid: `p${index}`,
      ...identity,
      ...(terminating && { deletionTimestamp: '2026-01-01T00:00:00Z' }),
    },
    spec: { nodeName: 'one', containers: [{ name: 'c', ports }] },
    status: { phase, podIP: ip, conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] },
  };
}

const zoneOf = () => undefined;

function observe(pods: Served<Pod>[], slices: Served<EndpointSlice>[] = [], chosen = service()): Observed {
  return { service: chosen, pods, slices, zoneOf };
}

let serial = 0;

/** The slices after the plan is carried out. */
function carryOut(slices: Served<EndpointSlice>[], { create, update, remove }: SlicePlan): Served<EndpointSlice>[] {
  const removed = new Set(remove.map(({ metadata }) => metadata.name));
  const changes = new Map(update.map(({ slice, next }) => [slice.metadata.name, next]));
  const kept = slices
    .filter(({ metadata }) => !removed.has(metadata.name))
    .map((slice) => {
      const next = changes.get(slice.metadata.name);
      if (!next) return slice;
      return {
        ...slice,
        endpoints: next.endpoints,
        ports: next.ports,
        metadata: { ...slice.metadata, labels: next.labels },
      };
    });
  const created = create.map((slice) => {
    const name = `s-${serial++}`;
    return {
      ...slice,
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { ...slice.metadata, ...identity, name, uid: name },
    };
  });
  return [...kept, ...created];
}

describe('an endpoint', () => {
  const table: [string, PodSettings, Partial<NonNullable<Service['spec']>>, object | undefined][] = [
    ['of a ready pod', {}, {}, { ready: true, serving: true, terminating: false }],
    ['of a pod that is not ready', { ready: false }, {}, { ready: false, serving: false, terminating: false }],
    ['of a ready pod that ends', { terminating: true }, {}, { ready: false, serving: true, terminating: true }],
    [
      'published in any case',
      { ready: false },
      { publishNotReadyAddresses: true },
      { ready: true, serving: false, terminating: false },
    ],
    ['of a pod without address: none', { ip: '' }, {}, undefined],
    ['of a pod that has ended: none', { phase: 'Succeeded' }, {}, undefined],
  ];
  test.each(table)('%s', (_, settings, spec, conditions) => {
    const { create } = plan(observe([pod(1, settings)], [], service(spec)));
    expect(create[0]?.endpoints?.[0]?.conditions).toEqual(conditions);
  });
});

describe('slices', () => {
  test('carry the labels, owner and ports by which others find them', () => {
    const { create } = plan(observe([pod(1)]));
    expect(create).toMatchObject([
      {
        metadata: {
          generateName: 's-',
          labels: {
            team: 'a',
            'kubernetes.io/service-name': 's',
            'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io',
          },
          ownerReferences: [{ kind: 'Service', name: 's', uid: 's', controller: true, blockOwnerDeletion: true }],
        },
        addressType: 'IPv4',
        endpoints: [{ addresses: ['10.244.0.1'], nodeName: 'one', targetRef: { kind: 'Pod', name: 'p1', uid: 'p1' } }],
        ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
      },
    ]);
  });

  test('a headless service is marked', () => {
    const { create } = plan(observe([pod(1)], [], service({ clusterIP: 'None' })));
    expect(create[0]?.metadata?.labels).toMatchObject({ 'service.kubernetes.io/headless': '' });
  });

  test('pods that give one port name different numbers are in different slices', () => {
    const named = service({ ports: [{ name: 'http', port: 80, targetPort: 'web', protocol: 'TCP' }] });
    const { create } = plan(observe([pod(1, { port: 1111 }), pod(2, { port: 2222 })], [], named));
    expect(create.map(({ ports }) => ports?.[0]?.port)).toEqual([1111, 2222]);
  });

  test('a service without pods has one empty slice; one for another name has none', () => {
    expect(plan(observe([])).create).toMatchObject([{ endpoints: [], ports: [] }]);
    expect(plan(observe([pod(1)], [], service({ type: 'ExternalName' }))).create).toEqual([]);
  });

  test('tell of every pod once, stay where they are, and come to rest', () => {
    const change = fc.uniqueArray(fc.nat(250), { maxLength: 250 });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let slices: Served<EndpointSlice>[] = [];
        for (const indexes of changes) {
          const pods = indexes.map((index) => pod(index, { ip: `10.244.${index >> 8}.${index & 255}` }));
          slices = carryOut(slices, plan(observe(pods, slices)));
          const told = slices.flatMap(({ endpoints }) => endpoints?.map(({ targetRef }) => targetRef?.name) ?? []);
          expect(told.sort()).toEqual(pods.map(({ metadata }) => metadata.name).sort());
          for (const { endpoints } of slices) expect(endpoints?.length ?? 0).toBeLessThanOrEqual(100);
          expect(plan(observe(pods, slices))).toEqual({ create: [], update: [], remove: [] });
        }
      }),
      { numRuns: 50 },
    );
  });
});
