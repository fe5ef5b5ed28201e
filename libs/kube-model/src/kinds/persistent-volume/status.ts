import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PersistentVolume } from '../../kinds.ts';
import { type Health, type HealthState, health } from '../../status/health.ts';

const states: Readonly<Record<string, HealthState>> = {
  Bound: 'healthy',
  Available: 'off',
  Released: 'off',
  Pending: 'progressing',
  Failed: 'failing',
};

export function persistentVolumeHealth({ metadata, status }: DeepReadonly<PersistentVolume>): Health {
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  const phase = status?.phase ?? 'Pending';
  return health(states[phase] ?? 'unknown', phase, status?.message);
}
