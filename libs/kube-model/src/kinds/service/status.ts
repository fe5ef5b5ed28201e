import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Service } from '../../kinds.ts';
import { type Health, health } from '../../status/health.ts';

export function serviceHealth({ metadata, spec, status }: DeepReadonly<Service>): Health {
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  const waits = spec?.type === 'LoadBalancer' && (status?.loadBalancer?.ingress ?? []).length === 0;
  return waits ? health('progressing', 'Pending', 'waits for an external address') : health('healthy', 'Active');
}
