import type { Cached } from '@pilothouse/kube-client/cached';
import { keyOf } from '@pilothouse/kube-client/object-key';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { quantityOrZero } from '@pilothouse/kube-model/quantity/quantity';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PodTraits } from './placement/pod-group.ts';
import { type PodTerms, termsOf } from './placement/pod-terms.ts';

/** Amounts of resources: cpu in thousandths of a core, everything else in its own unit (bytes, pieces). */
export type Amounts = ReadonlyMap<string, number>;

/** What a pod takes from a node, and with whom it should or should not share one. */
export interface PodDemand {
  readonly key: string;
  readonly uid: string;
  readonly requests: Amounts;
  /** `protocol/address/port` of its host ports. */
  readonly hostPorts: readonly string[];
  /** Its controller and Services: members of one group are spread. */
  readonly groups: readonly string[];
  readonly traits: PodTraits;
  readonly terms: PodTerms | undefined;
}

type Requests = DeepReadonly<{ [name: string]: string }> | undefined;

export function amountsOf(list: Requests): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const [name, text] of Object.entries(list ?? {})) {
    const nanos = Number(quantityOrZero(text).nanos);
    amounts.set(name, name === 'cpu' ? Math.ceil(nanos / 1e6) : Math.ceil(nanos / 1e9));
  }
  return amounts;
}

function add(into: Map<string, number>, other: Amounts): void {
  for (const [name, amount] of other) into.set(name, (into.get(name) ?? 0) + amount);
}

function atLeast(into: Map<string, number>, other: Amounts): void {
  for (const [name, amount] of other) into.set(name, Math.max(into.get(name) ?? 0, amount));
}

/**
 * What the pod asks for: its containers and sidecars together, or the largest moment of its initialisation if that is
 * more, and the overhead.
 */
export function requestsOf(pod: Cached<Pod>): Amounts {
  const running = new Map<string, number>();
  const peak = new Map<string, number>();
  for (const { resources, restartPolicy } of pod.spec?.initContainers ?? []) {
    const own = amountsOf(resources?.requests);
    if (restartPolicy === 'Always') {
      add(running, own);
      atLeast(peak, running);
    } else {
      add(own, running);
      atLeast(peak, own);
    }
  }
  for (const { resources } of pod.spec?.containers ?? []) add(running, amountsOf(resources?.requests));
  atLeast(running, peak);
  atLeast(running, amountsOf(pod.spec?.resources?.requests));
  add(running, amountsOf(pod.spec?.overhead));
  return running;
}

function hostPortsOf(pod: Cached<Pod>): readonly string[] {
  const ports = (pod.spec?.containers ?? []).flatMap(({ ports }) => ports ?? []);
  return ports
    .filter(({ hostPort }) => hostPort !== undefined && hostPort > 0)
    .map(({ protocol = 'TCP', hostIP, hostPort }) => `${protocol}/${hostIP || '0.0.0.0'}/${hostPort}`);
}

function traitsOf({ metadata }: Cached<Pod>): PodTraits {
  const { namespace = '', labels = {}, deletionTimestamp } = metadata;
  return { namespace, labels, terminating: deletionTimestamp !== undefined };
}

export function demandOf(pod: Cached<Pod>, groups: readonly string[]): PodDemand {
  const traits = traitsOf(pod);
  return {
    key: keyOf(pod),
    uid: pod.metadata.uid,
    requests: requestsOf(pod),
    hostPorts: hostPortsOf(pod),
    groups,
    traits,
    terms: termsOf(pod, traits),
  };
}
