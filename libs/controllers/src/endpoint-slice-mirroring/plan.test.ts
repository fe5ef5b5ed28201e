import type { EndpointSlice, Endpoints, Service } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMirrored } from './mirrored.ts';
import { type Plan, plan } from './plan.ts';

type Subset = NonNullable<Endpoints['subsets']>[number];
type Metadata = Partial<Served<Endpoints>['metadata']>;

const identity = { namespace: 'shop', uid: 'e', resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };

function endpoints(subsets: Subset[] = [], metadata: Metadata = {}): Served<Endpoints> {
  return { apiVersion: 'v1', kind: 'Endpoints', metadata: { name: 'db', ...identity, ...metadata }, subsets };
}

const http = { name: 'http', port: 80, protocol: 'TCP' };
const at = (...ips: string[]) => ips.map((ip) => ({ ip }));
const numbered = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ ip: `10.0.${(from + index) >> 8}.${(from + index) & 255}` }));

let serial = 0;

/** The slices after the plan is carried out. */
function carryOut(slices: readonly Served<EndpointSlice>[], { create, update, remove }: Plan): Served<EndpointSlice>[] {
  const removed = new Set(remove.map(({ metadata }) => metadata.name));
  const changes = new Map(update.map(({ slice, next }) => [slice.metadata.name, next]));
  const kept = slices.flatMap((slice) => {
    const { labels, annotations, ...fields } = changes.get(slice.metadata.name) ?? {};
    const metadata = { ...slice.metadata, ...(labels && { labels }), ...(annotations && { annotations }) };
    return removed.has(metadata.name) ? [] : [{ ...slice, ...fields, metadata }];
  });
  const created = create.map((slice): Served<EndpointSlice> => {
    const name = `db-${serial++}`;
    const metadata = { ...slice.metadata, ...identity, name, uid: name };
    return { ...slice, apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata };
  });
  return [...kept, ...created];
}

describe('a slice', () => {
  test('has the ports and addresses of a subset, says who is ready, and belongs to the Endpoints', () => {
    const address = { ip: '10.0.0.1', hostname: 'one', nodeName: 'node-1', targetRef: { kind: 'Pod', name: 'p' } };
    const subset = { addresses: [address], notReadyAddresses: at('10.0.0.2'), ports: [{ port: 5432 }] };
    const annotations = { note: 'kept', 'kubectl.kubernetes.io/last-applied-configuration': '{}' };
    const { create, skipped } = plan(endpoints([subset], { labels: { team: 'a' }, annotations }), []);
    expect(create).toEqual([
      {
        apiVersion: 'discovery.k8s.io/v1',
        kind: 'EndpointSlice',
        metadata: {
          generateName: 'db-',
          namespace: 'shop',
          labels: {
            team: 'a',
            'kubernetes.io/service-name': 'db',
            'endpointslice.kubernetes.io/managed-by': 'endpointslicemirroring-controller.k8s.io',
          },
          annotations: { note: 'kept' },
          ownerReferences: [
            {
              apiVersion: 'v1',
              kind: 'Endpoints',
              name: 'db',
              uid: 'e',
              controller: true,
              blockOwnerDeletion: true,
            },
          ],
        },
        addressType: 'IPv4',
        endpoints: [
          {
            addresses: ['10.0.0.1'],
            conditions: { ready: true },
            hostname: 'one',
            nodeName: 'node-1',
            targetRef: { kind: 'Pod', name: 'p' },
          },
          { addresses: ['10.0.0.2'], conditions: { ready: false } },
        ],
        ports: [{ name: '', port: 5432, protocol: 'TCP' }],
      },
    ]);
    expect(skipped).toEqual([]);
  });

  test('is of one family and of one set of ports', () => {
    const other = { ...http, port: 81 };
    const { create } = plan(
      endpoints([
        { addresses: at('10.0.0.1', 'fd00::1'), ports: [http] },
        { addresses: at('10.0.0.1'), ports: [other] },
        { addresses: at('10.0.0.2'), ports: [http] },
      ]),
      [],
    );
    expect(
      create.map(({ addressType, ports, endpoints }) => [addressType, ports?.[0]?.port, endpoints?.length]),
    ).toEqual([
      ['IPv4', 80, 2],
      ['IPv6', 80, 1],
      ['IPv4', 81, 1],
    ]);
  });

  test('has a thousand addresses of a subset at most, the ready first, and the rest is told', () => {
    const subset = { addresses: numbered(990), notReadyAddresses: numbered(15, 990), ports: [http] };
    const { create, skipped } = plan(endpoints([subset]), []);
    const ready = create[0]?.endpoints?.filter(({ conditions }) => conditions?.ready) ?? [];
    expect([create.length, create[0]?.endpoints?.length, ready.length]).toEqual([1, 1000, 990]);
    expect(skipped).toEqual([
      { reason: 'TooManyAddressesToMirror', message: 'The first 1000 addresses of a subset are mirrored; 5 are not.' },
    ]);
    const two = [0, 1].map((from) => ({ addresses: numbered(800, from * 800), ports: [http] }));
    expect(plan(endpoints(two), []).create.map(({ endpoints: all }) => all?.length)).toEqual([1000, 600]);
  });

  test('leaves out what is no address, and says so', () => {
    const { create, skipped } = plan(endpoints([{ addresses: at('db.example', '10.0.0.1'), ports: [http] }]), []);
    expect(create[0]?.endpoints).toHaveLength(1);
    expect(skipped.map(({ reason }) => reason)).toEqual(['InvalidIPAddress']);
  });
});

describe('Endpoints', () => {
  const service = (selector?: Record<string, string>): Served<Service> => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'db', ...identity },
    spec: selector ? { selector } : {},
  });
  test.each([
    ['of a Service without selector', service(), {}, true],
    ['of a Service with one', service({ app: 'db' }), {}, false],
    ['that ask not to be', service(), { labels: { 'endpointslice.kubernetes.io/skip-mirror': 'true' } }, false],
    ['that say so otherwise', service(), { labels: { 'endpointslice.kubernetes.io/skip-mirror': 'no' } }, true],
    ['that hold a lease', service(), { annotations: { 'control-plane.alpha.kubernetes.io/leader': '{}' } }, false],
    ['that are going', service(), { deletionTimestamp: '2026-01-01T00:00:00Z' }, false],
  ])('%s: mirrored or not', (_, of, metadata, mirrored) => {
    expect(isMirrored(of, endpoints([], metadata))).toBe(mirrored);
  });
});

const address = fc
  .constantFrom('10.0.0.1', '10.0.0.2', '10.0.0.3', 'fd00::1', 'fd00::2', 'nowhere')
  .map((ip) => ({ ip }));
const subset = fc.record({
  addresses: fc.array(address, { maxLength: 4 }),
  notReadyAddresses: fc.array(address, { maxLength: 2 }),
  ports: fc.uniqueArray(fc.integer({ min: 80, max: 82 }), { maxLength: 2 }).map((all) => all.map((port) => ({ port }))),
});
const labels = fc.constantFrom({}, { team: 'a' }, { team: 'b' });

/** What of Endpoints can be reached, as `ports address`. */
const wanted = (subsets: readonly Subset[]) =>
  new Set(
    subsets.flatMap(({ addresses = [], notReadyAddresses = [], ports = [] }) =>
      [...addresses, ...notReadyAddresses]
        .filter(({ ip }) => ip !== 'nowhere')
        .map(({ ip }) => `${ports.map(({ port }) => port)} ${ip}`),
    ),
  );
const told = (slices: readonly Served<EndpointSlice>[]) =>
  slices.flatMap(({ endpoints: all, ports }) =>
    (all ?? []).map(({ addresses }) => `${(ports ?? []).map(({ port }) => port)} ${addresses[0]}`),
  );

test('whatever somebody writes, slices say each address once, have no other family, and come to rest', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(subset, { maxLength: 4 }), labels), { maxLength: 8 }), (history) => {
      let slices: Served<EndpointSlice>[] = [];
      for (const [subsets, own] of history) {
        const families = new Map(slices.map(({ metadata, addressType }) => [metadata.name, addressType]));
        const current = endpoints(subsets, { labels: own });
        const next = plan(current, slices);
        // A slice is not removed where another of its family is made.
        for (const { addressType } of next.remove)
          expect(next.create.map((slice) => slice.addressType)).not.toContain(addressType);
        slices = carryOut(slices, next);
        expect(told(slices).sort()).toEqual([...wanted(subsets)].sort());
        for (const { metadata, addressType, endpoints: all } of slices) {
          expect(families.get(metadata.name) ?? addressType).toBe(addressType);
          expect(metadata.labels).toMatchObject(own);
          for (const { addresses } of all ?? []) expect(addresses[0]?.includes(':')).toBe(addressType === 'IPv6');
        }
        expect(plan(current, slices)).toMatchObject({ create: [], update: [], remove: [] });
      }
    }),
    { numRuns: 200 },
  );
});
