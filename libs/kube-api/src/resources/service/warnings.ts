import type { Service } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

const topologyHints = 'service.kubernetes.io/topology-aware-hints';

/** Fields of a Service that say something together with which they have no effect. */
export function serviceWarnings({ metadata, spec }: DeepReadonly<Service>): string[] {
  const warnings: string[] = [];
  if (metadata?.annotations?.[topologyHints] !== undefined) {
    const instead = 'service.kubernetes.io/topology-mode';
    warnings.push(`annotation ${topologyHints} is deprecated, please use ${instead} instead`);
  }
  if (!spec) return warnings;
  if (spec.clusterIP === 'None') {
    const ignored = (field: string) => warnings.push(`spec.${field} is ignored for headless services`);
    if (spec.loadBalancerIP) ignored('loadBalancerIP');
    if (spec.externalIPs?.length) ignored('externalIPs');
    if (spec.sessionAffinity !== 'None') ignored('SessionAffinity');
  }
  if (spec.type !== 'ExternalName' && spec.externalName) {
    warnings.push('spec.externalName is ignored when spec.type is not "ExternalName"');
  }
  return warnings;
}
