import type { Cached } from '@pilothouse/kube-client/cached';
import type { EndpointSlice, Endpoints, Service } from '@pilothouse/kube-model/kinds';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';
import { deepEqual } from '@pilothouse/std/deep-equal';

type Subset = NonNullable<Endpoints['subsets']>[number];
type Address = NonNullable<Subset['addresses']>[number];
type SliceEndpoint = NonNullable<Cached<EndpointSlice>['endpoints']>[number];

export const managedBy = 'endpoints.kubernetes.io/managed-by';
export const manager = 'endpoint-controller';
const overCapacity = 'endpoints.kubernetes.io/over-capacity';

/** Addresses of one object, at most: it is written whole at every change. */
const capacity = 1000;

/** The older form of a Service's slices, for clients that read it. Services are not served from it. */
export function endpointsOf(service: Cached<Service>, slices: readonly Cached<EndpointSlice>[]): Endpoints {
  const publish = service.spec?.publishNotReadyAddresses === true;
  const found = slices.flatMap(({ endpoints, ports }) =>
    (endpoints ?? [])
      .filter(({ conditions }) => publish || conditions?.terminating !== true)
      .map((endpoint) => ({ endpoint, ports: (ports ?? []).map((port) => ({ ...port })) })),
  );
  const kept = found.sort((a, b) => compare(ipOf(a.endpoint), ipOf(b.endpoint))).slice(0, capacity);
  const { name, namespace = '' } = service.metadata;
  return {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: {
      name,
      namespace,
      labels: labelsOf(service),
      ...(kept.length < found.length && { annotations: { [overCapacity]: 'truncated' } }),
    },
    ...(kept.length > 0 && { subsets: subsetsOf(kept) }),
  };
}

/** Whether it has to be written. */
export function changed(wanted: Endpoints, current: Cached<Endpoints>): boolean {
  return (
    !deepEqual(wanted.subsets ?? [], current.subsets ?? []) ||
    !deepEqual(wanted.metadata?.labels, current.metadata.labels) ||
    wanted.metadata?.annotations?.[overCapacity] !== current.metadata.annotations?.[overCapacity]
  );
}

function labelsOf({ metadata, spec }: Cached<Service>): Record<string, string> {
  return {
    ...metadata.labels,
    [managedBy]: manager,
    ...(spec?.clusterIP === 'None' && { [sliceLabels.headless]: '' }),
  };
}

interface Found {
  readonly endpoint: SliceEndpoint;
  readonly ports: NonNullable<Cached<EndpointSlice>['ports']>[number][];
}

/** Those with the same ports together, the ready apart from the others. */
function subsetsOf(all: readonly Found[]): Subset[] {
  const groups = new Map<string, Found[]>();
  for (const one of all) {
    const key = JSON.stringify(one.ports);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const ready = group.filter(({ endpoint }) => endpoint.conditions?.ready !== false).map(addressOf);
    const others = group.filter(({ endpoint }) => endpoint.conditions?.ready === false).map(addressOf);
    const ports = (group[0]?.ports ?? []).flatMap(({ name, port = 0, protocol, appProtocol }) => ({
      ...(name && { name }),
      port,
      protocol: protocol ?? 'TCP',
      ...(appProtocol && { appProtocol }),
    }));
    return {
      ...(ready.length > 0 && { addresses: ready }),
      ...(others.length > 0 && { notReadyAddresses: others }),
      ...(ports.length > 0 && { ports }),
    };
  });
}

function addressOf({ endpoint: { hostname, nodeName, targetRef, addresses } }: Found): Address {
  return {
    ip: addresses[0] ?? '',
    ...(hostname && { hostname }),
    ...(nodeName && { nodeName }),
    ...(targetRef && { targetRef: { ...targetRef } }),
  };
}

const ipOf = ({ addresses }: SliceEndpoint): string => addresses[0] ?? '';
const { compare } = new Intl.Collator('en', { numeric: true });
