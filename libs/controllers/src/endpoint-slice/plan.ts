import type { Cached } from '@pilothouse/kube-client/cached';
import type { EndpointSlice, Pod, Service } from '@pilothouse/kube-model/kinds';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { deepEqual } from '@pilothouse/std/deep-equal';
import { sliceManagers } from '../shared/own-slices.ts';
import type { SliceContent, SlicePlan } from '../shared/write-slices.ts';
import { type Endpoint, type EndpointPort, endpointOf, portsOf } from './endpoint.ts';

/** Endpoints of one slice, at most; as upstream's default. */
const capacity = 100;

export interface Observed {
  readonly service: Cached<Service>;
  /** Those that the Service selects. */
  readonly pods: readonly Cached<Pod>[];
  /** Those that this controller keeps for the Service. */
  readonly slices: readonly Cached<EndpointSlice>[];
  readonly zoneOf: (node: string) => string | undefined;
}

type AddressType = EndpointSlice['addressType'];

interface Group {
  readonly addressType: AddressType;
  readonly ports: readonly EndpointPort[];
  readonly endpoints: Endpoint[];
}

/** The fewest changes that make the slices tell where the Service's pods are: an endpoint stays in its slice. */
export function plan(observed: Observed): SlicePlan {
  const { service, slices } = observed;
  const wanted = service.spec?.type === 'ExternalName' ? [] : groupEndpoints(observed);
  const free = new Set(slices);
  const create: EndpointSlice[] = [];
  const update: { slice: Cached<EndpointSlice>; next: SliceContent }[] = [];
  for (const group of wanted) {
    const mine = [...free].filter((slice) => holds(slice, group));
    for (const slice of mine) free.delete(slice);
    const { kept, rest } = fill(mine, group);
    for (const [slice, endpoints] of kept) {
      const next = contentOf(service, slice, { ...group, endpoints });
      if (endpoints.length === 0 && mine.length > 1) free.add(slice);
      else if (differs(slice, next)) update.push({ slice, next });
    }
    if (mine.length === 0 && rest.length === 0) create.push(newSlice(service, group));
    for (let from = 0; from < rest.length; from += capacity) {
      create.push(newSlice(service, { ...group, endpoints: rest.slice(from, from + capacity) }));
    }
  }
  return { create, update, remove: [...free] };
}

function groupEndpoints({ service, pods, zoneOf }: Observed): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const pod of pods) {
    const endpoint = endpointOf(service, pod, zoneOf(pod.spec?.nodeName ?? ''));
    if (!endpoint) continue;
    const ports = portsOf(service, pod);
    const addressType: AddressType = endpoint.addresses[0]?.includes(':') ? 'IPv6' : 'IPv4';
    const key = JSON.stringify([addressType, ports]);
    const group = groups.get(key) ?? { addressType, ports, endpoints: [] };
    group.endpoints.push(endpoint);
    groups.set(key, group);
  }
  // A Service without pods has an empty slice: whoever watches knows that nothing is there, not that nothing is known.
  const empty: Group = { addressType: familyOf(service), ports: [], endpoints: [] };
  return groups.size > 0 ? [...groups.values()] : [empty];
}

function familyOf(service: Cached<Service>): AddressType {
  return service.spec?.ipFamilies?.[0] === 'IPv6' ? 'IPv6' : 'IPv4';
}

function holds(slice: Cached<EndpointSlice>, { addressType, ports }: Group): boolean {
  return slice.addressType === addressType && deepEqual(slice.ports ?? [], ports);
}

interface Filled {
  readonly kept: ReadonlyMap<Cached<EndpointSlice>, Endpoint[]>;
  readonly rest: readonly Endpoint[];
}

/** Leaves endpoints where they are, then fills gaps; the rest needs new slices. */
function fill(slices: readonly Cached<EndpointSlice>[], { endpoints }: Group): Filled {
  const places = new Map<string, Cached<EndpointSlice>>();
  for (const slice of slices)
    for (const { targetRef } of slice.endpoints ?? []) places.set(targetRef?.uid ?? '', slice);
  const kept = new Map<Cached<EndpointSlice>, Endpoint[]>(slices.map((slice) => [slice, []]));
  const homeless: Endpoint[] = [];
  for (const endpoint of endpoints) {
    const place = places.get(endpoint.targetRef?.uid ?? '');
    (place ? (kept.get(place) ?? homeless) : homeless).push(endpoint);
  }
  for (const held of kept.values()) held.push(...homeless.splice(0, Math.max(0, capacity - held.length)));
  return { kept, rest: homeless };
}

function contentOf(service: Cached<Service>, slice: Cached<EndpointSlice> | undefined, group: Group): SliceContent {
  const order = new Map(slice?.endpoints?.map(({ targetRef }, index) => [targetRef?.uid, index]));
  const rank = ({ targetRef }: Endpoint) => order.get(targetRef?.uid) ?? order.size;
  return {
    endpoints: [...group.endpoints].sort((a, b) => rank(a) - rank(b)),
    ports: group.ports.map((port) => ({ ...port })),
    labels: labelsOf(service),
  };
}

function labelsOf(service: Cached<Service>): Record<string, string> {
  const own = Object.entries(service.metadata.labels ?? {}).filter(([name]) => name !== sliceLabels.headless);
  return {
    ...Object.fromEntries(own),
    [sliceLabels.service]: service.metadata.name,
    [sliceLabels.managedBy]: sliceManagers.ofPods,
    ...(service.spec?.clusterIP === 'None' && { [sliceLabels.headless]: '' }),
  };
}

function differs(slice: Cached<EndpointSlice>, next: SliceContent): boolean {
  return (
    !deepEqual(slice.endpoints ?? [], next.endpoints) ||
    !deepEqual(slice.ports ?? [], next.ports) ||
    !deepEqual(slice.metadata.labels ?? {}, next.labels)
  );
}

function newSlice(service: Cached<Service>, group: Group): EndpointSlice {
  const content = contentOf(service, undefined, group);
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      generateName: `${service.metadata.name}-`,
      namespace: service.metadata.namespace ?? '',
      labels: content.labels,
      ownerReferences: [newControllerRef(service)],
    },
    addressType: group.addressType,
    endpoints: content.endpoints,
    ports: content.ports,
  };
}
