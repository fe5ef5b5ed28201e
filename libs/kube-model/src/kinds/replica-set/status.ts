import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ReplicaSet } from '../../kinds.ts';
import { findCondition, type Health, health } from '../../status/health.ts';

export function replicaSetHealth({ metadata, spec, status }: DeepReadonly<ReplicaSet>): Health {
  const desired = spec?.replicas ?? 1;
  const total = status?.replicas ?? 0;
  const ready = status?.readyReplicas ?? 0;
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  const failure = findCondition(status?.conditions, 'ReplicaFailure');
  if (failure?.status === 'True') return health('failing', failure.reason ?? 'ReplicaFailure', failure.message);
  if (desired === 0 && total === 0) return health('off', 'ScaledToZero');
  const sentence = `${ready} of ${desired} ready`;
  return total === desired && ready === desired
    ? health('healthy', 'Ready', sentence)
    : health('progressing', 'Progressing', sentence);
}
