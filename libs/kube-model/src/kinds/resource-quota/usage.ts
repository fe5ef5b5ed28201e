import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PersistentVolumeClaim, Pod, Service } from '../../kinds.ts';
import type { AnyObject } from '../../object.ts';
import { type Amounts, readAmounts } from '../../quantity/amounts.ts';
import { quantityOrZero } from '../../quantity/quantity.ts';
import type { Quantity } from '../../quantity/quantity-value.ts';
import { podLimits, podRequests } from '../pod/resources.ts';
import { isExtended } from './tracked-resource.ts';

/** What one object counts for, by every name under which a quota could count it. */
type UsageOf = (object: DeepReadonly<AnyObject>, now: number) => Map<string, Quantity>;

const pieces = (count: number): Quantity => quantityOrZero(count);

/** The key says which type the objects have: from here on only the key is known. */
function typed<T>(usage: (object: DeepReadonly<T>, now: number) => Map<string, Quantity>): UsageOf {
  return (object, now) => usage(object as DeepReadonly<T>, now);
}

const byResource: Readonly<Record<string, UsageOf>> = {
  pods: typed(podUsage),
  services: typed(serviceUsage),
  persistentvolumeclaims: typed(claimUsage),
};

/** What `object` counts for in quotas. `resource` is its resourceKey; `now` in milliseconds. */
export function quotaUsage(resource: string, object: DeepReadonly<AnyObject>, now: number): Amounts {
  const usage = byResource[resource]?.(object, now) ?? new Map([[resource, pieces(1)]]);
  return usage.set(`count/${resource}`, pieces(1));
}

/** A Pod that has finished, or should be gone by now (a lost node cannot tell), takes nothing but its place in the store. */
export function isCharged(pod: DeepReadonly<Pod>, now: number): boolean {
  const { phase } = pod.status ?? {};
  if (phase === 'Succeeded' || phase === 'Failed') return false;
  const until = chargedUntil(pod);
  return until === undefined || now <= until;
}

/** Milliseconds since the epoch; undefined of a Pod that nobody deletes. */
export function chargedUntil({ metadata }: DeepReadonly<Pod>): number | undefined {
  const { deletionTimestamp, deletionGracePeriodSeconds = 0 } = metadata ?? {};
  return deletionTimestamp === undefined
    ? undefined
    : Date.parse(deletionTimestamp) + deletionGracePeriodSeconds * 1000;
}

function podUsage(pod: DeepReadonly<Pod>, now: number): Map<string, Quantity> {
  if (!isCharged(pod, now)) return new Map();
  return computeUsage(podRequests(pod.spec), podLimits(pod.spec)).set('pods', pieces(1));
}

const computed = ['cpu', 'memory', 'ephemeral-storage'];

/** Requests and limits under the names that quotas have for them. */
export function computeUsage(requests: Amounts, limits: Amounts): Map<string, Quantity> {
  const usage = new Map<string, Quantity>();
  for (const [name, quantity] of requests) {
    const huge = name.startsWith('hugepages-');
    if (computed.includes(name) || huge) usage.set(name, quantity);
    if (computed.includes(name) || huge || isExtended(name)) usage.set(`requests.${name}`, quantity);
  }
  for (const [name, quantity] of limits) if (computed.includes(name)) usage.set(`limits.${name}`, quantity);
  return usage;
}

function serviceUsage({ spec }: DeepReadonly<Service>): Map<string, Quantity> {
  const usage = new Map([['services', pieces(1)]]);
  const { type, ports = [], allocateLoadBalancerNodePorts = true } = spec ?? {};
  const balanced = type === 'LoadBalancer';
  if (balanced) usage.set('services.loadbalancers', pieces(1));
  if (type !== 'NodePort' && !balanced) return usage;
  const counted = balanced && !allocateLoadBalancerNodePorts ? ports.filter(({ nodePort }) => nodePort) : ports;
  return usage.set('services.nodeports', pieces(counted.length));
}

const oldClassAnnotation = 'volume.beta.kubernetes.io/storage-class';

function claimUsage({ metadata, spec }: DeepReadonly<PersistentVolumeClaim>): Map<string, Quantity> {
  const usage = new Map([['persistentvolumeclaims', pieces(1)]]);
  const storage = readAmounts(spec?.resources?.requests).get('storage');
  if (storage) usage.set('requests.storage', storage);
  const name = metadata?.annotations?.[oldClassAnnotation] ?? spec?.storageClassName;
  if (!name) return usage;
  const prefix = `${name}.storageclass.storage.k8s.io`;
  if (storage) usage.set(`${prefix}/requests.storage`, storage);
  return usage.set(`${prefix}/persistentvolumeclaims`, pieces(1));
}
