import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PersistentVolumeClaim } from '../../kinds.ts';
import { type Health, type HealthState, health } from '../../status/health.ts';

const states: Readonly<Record<string, HealthState>> = { Bound: 'healthy', Pending: 'progressing', Lost: 'failing' };

export function persistentVolumeClaimHealth({ metadata, status }: DeepReadonly<PersistentVolumeClaim>): Health {
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  const phase = status?.phase ?? 'Pending';
  return health(states[phase] ?? 'unknown', phase);
}
