import type { Cached } from '@pilothouse/kube-client/cached';
import type { EndpointSlice, Endpoints } from '@pilothouse/kube-model/kinds';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { deepEqual } from '@pilothouse/std/deep-equal';
import { sliceManagers } from '../shared/own-slices.ts';
import type { SliceContent, SlicePlan } from '../shared/write-slices.ts';
import { type Group, groupAddresses } from './groups.ts';

/** Notes about the Endpoints themselves. */
const ownAnnotations = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  'endpoints.kubernetes.io/last-change-trigger-time',
]);

export interface Plan extends SlicePlan {
  /** Sentences about addresses that are in no slice, by the reason of their event. */
  readonly skipped: readonly { readonly reason: string; readonly message: string }[];
}

/** The fewest changes that make the slices say what the Endpoints say. */
export function plan(endpoints: Cached<Endpoints>, slices: readonly Cached<EndpointSlice>[]): Plan {
  const { groups, ...leftOut } = groupAddresses(endpoints);
  const places = placesOf(groups, slices);
  const create: EndpointSlice[] = [];
  const update: { slice: Cached<EndpointSlice>; next: SliceContent }[] = [];
  for (const group of groups) {
    const next = contentOf(endpoints, group);
    const slice = places.get(group);
    if (!slice) create.push(newSlice(endpoints, group, next));
    else if (differs(slice, next)) update.push({ slice, next });
  }
  const kept = new Set(places.values());
  return { create, update, remove: slices.filter((slice) => !kept.has(slice)), skipped: tell(leftOut) };
}

/** Each group stays where its ports are; one whose ports are new takes a slice that would go, if its family is the same. */
function placesOf(
  groups: readonly Group[],
  slices: readonly Cached<EndpointSlice>[],
): ReadonlyMap<Group, Cached<EndpointSlice>> {
  const free = new Set(slices);
  const places = new Map<Group, Cached<EndpointSlice>>();
  const place = (fits: (slice: Cached<EndpointSlice>, group: Group) => boolean) => {
    for (const group of groups) {
      const found = places.has(group) ? undefined : [...free].find((slice) => fits(slice, group));
      if (!found) continue;
      free.delete(found);
      places.set(group, found);
    }
  };
  const isSameFamily = (slice: Cached<EndpointSlice>, group: Group) => slice.addressType === group.addressType;
  place((slice, group) => isSameFamily(slice, group) && deepEqual(slice.ports ?? [], group.ports));
  place(isSameFamily);
  return places;
}

function contentOf({ metadata }: Cached<Endpoints>, { endpoints, ports }: Group): SliceContent {
  const annotations = Object.entries(metadata.annotations ?? {}).filter(([name]) => !ownAnnotations.has(name));
  return {
    endpoints,
    ports,
    labels: {
      ...metadata.labels,
      [sliceLabels.service]: metadata.name,
      [sliceLabels.managedBy]: sliceManagers.ofEndpoints,
    },
    annotations: Object.fromEntries(annotations),
  };
}

function differs({ metadata, endpoints, ports }: Cached<EndpointSlice>, next: SliceContent): boolean {
  const { labels = {}, annotations = {} } = metadata;
  return !deepEqual({ endpoints: endpoints ?? [], ports: ports ?? [], labels, annotations }, next);
}

function newSlice(owner: Cached<Endpoints>, { addressType }: Group, next: SliceContent): EndpointSlice {
  const { endpoints, ports, labels, annotations } = next;
  const { name, namespace = '' } = owner.metadata;
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      generateName: `${name}-`,
      namespace,
      labels,
      ...(annotations && { annotations }),
      ownerReferences: [newControllerRef({ apiVersion: 'v1', kind: 'Endpoints', metadata: owner.metadata })],
    },
    addressType,
    endpoints,
    ports,
  };
}

function tell({ invalid, beyond }: { readonly invalid: number; readonly beyond: number }): Plan['skipped'] {
  return [
    ...(invalid > 0
      ? [{ reason: 'InvalidIPAddress', message: `${invalid} addresses are no IP addresses and are not mirrored.` }]
      : []),
    ...(beyond > 0
      ? [
          {
            reason: 'TooManyAddressesToMirror',
            message: `The first 1000 addresses of a subset are mirrored; ${beyond} are not.`,
          },
        ]
      : []),
  ];
}
