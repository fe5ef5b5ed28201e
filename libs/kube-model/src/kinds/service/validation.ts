import { isIP } from 'node:net';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Service as MutableService } from '../../kinds.ts';
import { dnsLabelProblems, dnsSubdomainProblems, portNameProblems } from '../../names/name-rules.ts';
import { machineAddress, validAddress } from '../../validation/machine-address.ts';
import { duplicate, forbidden, invalid, type Problem, required } from '../../validation/problem.ts';
import { explained, labels, oneOf, port } from '../../validation/rules.ts';
import { validateLoadBalancer } from './load-balancer.ts';

type Service = DeepReadonly<MutableService>;
type Spec = NonNullable<Service['spec']>;
type Port = NonNullable<Spec['ports']>[number];

const types = ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'];
const isHeadless = (spec: Spec) => spec.clusterIP === 'None' || spec.clusterIPs?.[0] === 'None';

function targetPort(field: string, value: Port['targetPort']): Problem[] {
  if (typeof value === 'string') return explained(field, value, portNameProblems(value));
  return port(field, value ?? 0);
}

function onePort(field: string, value: Port, several: boolean): Problem[] {
  const name = value.name ?? '';
  return [
    ...(name === ''
      ? several
        ? [required(`${field}.name`)]
        : []
      : explained(`${field}.name`, name, dnsLabelProblems(name))),
    ...port(`${field}.port`, value.port),
    ...oneOf(`${field}.protocol`, value.protocol, ['SCTP', 'TCP', 'UDP']),
    ...targetPort(`${field}.targetPort`, value.targetPort),
    ...(value.nodePort ? port(`${field}.nodePort`, value.nodePort) : []),
  ];
}

/** All but headless services and aliases have ports. */
function hasPorts(spec: Spec): Problem[] {
  const mayLack = isHeadless(spec) || spec.type === 'ExternalName';
  return (spec.ports ?? []).length > 0 || mayLack ? [] : [required('spec.ports')];
}

function ports(spec: Spec): Problem[] {
  const list = spec.ports ?? [];
  return [
    ...list.flatMap((value, index) => onePort(`spec.ports[${index}]`, value, list.length > 1)),
    ...repeatedNames(list),
    ...repeatedPorts(list),
    ...nodePorts(spec, list),
  ];
}

function repeatedNames(list: readonly Port[]): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ name }, index) => {
    if (!name) return [];
    if (seen.has(name)) return [duplicate(`spec.ports[${index}].name`, name)];
    seen.add(name);
    return [];
  });
}

function repeatedPorts(list: readonly Port[]): Problem[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const key = `${item.protocol}/${item.port}`;
    const problem = seen.has(key)
      ? [duplicate(`spec.ports[${index}]`, { port: item.port, protocol: item.protocol })]
      : [];
    seen.add(key);
    return problem;
  });
}

function nodePorts({ type }: Spec, list: readonly Port[]): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ nodePort, protocol }, index) => {
    if (!nodePort) return [];
    const field = `spec.ports[${index}].nodePort`;
    if (type === 'ClusterIP') return [forbidden(field, "may not be used when `type` is 'ClusterIP'")];
    const key = `${protocol}/${nodePort}`;
    if (seen.has(key)) return [duplicate(field, nodePort)];
    seen.add(key);
    return [];
  });
}

function externalName({ type, externalName: value }: Spec): Problem[] {
  if (type !== 'ExternalName') return [];
  if (!value) return [required('spec.externalName')];
  return explained('spec.externalName', value, dnsSubdomainProblems(value.replace(/\.$/, '')));
}

function clusterAddress(spec: Spec): Problem[] {
  const address = spec.clusterIPs?.[0] ?? spec.clusterIP ?? '';
  if (spec.type === 'ExternalName') {
    return address === '' ? [] : [forbidden('spec.clusterIPs', 'may not be set for ExternalName services')];
  }
  if (address === 'None' && (spec.type === 'NodePort' || spec.type === 'LoadBalancer')) {
    return [invalid('spec.clusterIPs[0]', address, `may not be set to 'None' for ${spec.type} services`)];
  }
  if (address === '' || address === 'None' || isIP(address) !== 0) return [];
  return [invalid('spec.clusterIPs[0]', address, validAddress)];
}

const maxAffinitySeconds = 86_400;

function affinity({ sessionAffinity, sessionAffinityConfig }: Spec): Problem[] {
  const seconds = sessionAffinityConfig?.clientIP?.timeoutSeconds;
  const field = 'spec.sessionAffinityConfig.clientIP.timeoutSeconds';
  const fits = seconds === undefined || (seconds > 0 && seconds <= maxAffinitySeconds);
  return [
    ...oneOf('spec.sessionAffinity', sessionAffinity, ['ClientIP', 'None']),
    ...(fits ? [] : [invalid(field, seconds, `must be greater than 0 and less than ${maxAffinitySeconds}`)]),
  ];
}

function trafficPolicies(spec: Spec): Problem[] {
  const policies = ['Cluster', 'Local'];
  const { internalTrafficPolicy, externalTrafficPolicy } = spec;
  const isExternal = spec.type === 'NodePort' || spec.type === 'LoadBalancer';
  if (externalTrafficPolicy && !isExternal && (spec.externalIPs ?? []).length === 0) {
    const detail = 'may only be set for externally-accessible services';
    return [invalid('spec.externalTrafficPolicy', externalTrafficPolicy, detail)];
  }
  return [
    ...(internalTrafficPolicy ? oneOf('spec.internalTrafficPolicy', internalTrafficPolicy, policies) : []),
    ...(externalTrafficPolicy ? oneOf('spec.externalTrafficPolicy', externalTrafficPolicy, policies) : []),
  ];
}

/** Addresses themselves are given out, and doubled ones refused, where services are stored. */
export function validateService({ spec }: Service): Problem[] {
  if (!spec) return [required('spec.ports')];
  return [
    ...hasPorts(spec),
    ...clusterAddress(spec),
    ...(spec.externalIPs ?? []).flatMap((address, index) => machineAddress(`spec.externalIPs[${index}]`, address)),
    ...externalName(spec),
    ...ports(spec),
    ...labels('spec.selector', spec.selector),
    ...affinity(spec),
    ...oneOf('spec.type', spec.type, types),
    ...trafficPolicies(spec),
    ...validateLoadBalancer(spec),
  ];
}

/** A cluster IP may only change together with a change from or to ExternalName. */
function sameAddress(next: Service, current: Service): Problem[] {
  const before = current.spec?.clusterIPs?.[0] ?? current.spec?.clusterIP;
  const after = next.spec?.clusterIPs?.[0] ?? next.spec?.clusterIP;
  const renamed = next.spec?.type === 'ExternalName' || current.spec?.type === 'ExternalName';
  if (!before || renamed || after === before) return [];
  return [invalid('spec.clusterIPs[0]', after === undefined ? [] : [after], 'may not change once set')];
}

/** Whoever serves a load balancer must not change under it. */
function sameBalancerClass({ spec: next }: Service, { spec: current }: Service): Problem[] {
  if (next?.type !== 'LoadBalancer' || current?.type !== 'LoadBalancer') return [];
  if (next.loadBalancerClass === current.loadBalancerClass) return [];
  return [invalid('spec.loadBalancerClass', next.loadBalancerClass, 'may not change once set')];
}

export function validateServiceUpdate(next: Service, current: Service): Problem[] {
  return [...sameAddress(next, current), ...sameBalancerClass(next, current), ...validateService(next)];
}
