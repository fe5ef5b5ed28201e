import type { NetworkPolicy } from '../../kinds.ts';

export function defaultNetworkPolicy({ spec }: NetworkPolicy): void {
  if (!spec) return;
  const rules = [...(spec.ingress ?? []), ...(spec.egress ?? [])];
  for (const port of rules.flatMap(({ ports }) => ports ?? [])) port.protocol ||= 'TCP';
  if ((spec.policyTypes ?? []).length > 0) return;
  // A policy that says nothing of what leaves leaves that alone.
  spec.policyTypes = (spec.egress ?? []).length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}
