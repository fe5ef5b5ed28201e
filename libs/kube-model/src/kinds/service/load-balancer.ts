import { isIP } from 'node:net';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Service } from '../../kinds.ts';
import { forbidden, invalid, type Problem } from '../../validation/problem.ts';

type Spec = NonNullable<DeepReadonly<Service>['spec']>;

const onlyBalancers = "may only be used when `type` is 'LoadBalancer'";

/** The fields that only load balancers have. */
export function validateLoadBalancer(spec: Spec): Problem[] {
  const isBalancer = spec.type === 'LoadBalancer';
  const { loadBalancerSourceRanges: ranges = [], loadBalancerClass, healthCheckNodePort } = spec;
  const problems: Problem[] = [];
  if (!isBalancer && ranges.length > 0) problems.push(forbidden('spec.LoadBalancerSourceRanges', onlyBalancers));
  if (isBalancer) problems.push(...ranges.flatMap(sourceRange));
  if (!isBalancer && loadBalancerClass !== undefined) {
    problems.push(forbidden('spec.loadBalancerClass', onlyBalancers));
  }
  if (!isBalancer && spec.allocateLoadBalancerNodePorts !== undefined) {
    problems.push(forbidden('spec.allocateLoadBalancerNodePorts', onlyBalancers));
  }
  if (healthCheckNodePort && !(isBalancer && spec.externalTrafficPolicy === 'Local')) {
    const detail = "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'";
    problems.push(invalid('spec.healthCheckNodePort', healthCheckNodePort, detail));
  }
  return problems;
}

function sourceRange(text: string, index: number): Problem[] {
  if (isCidr(text.trim())) return [];
  const detail = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';
  return [invalid(`spec.loadBalancerSourceRanges[${index}]`, text, detail)];
}

function isCidr(text: string): boolean {
  const [address = '', bits = ''] = text.split('/');
  const family = isIP(address);
  return family !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32);
}
