import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { DaemonSet } from '../../kinds.ts';
import { type Health, health } from '../../status/health.ts';

export function daemonSetHealth({ metadata, spec, status }: DeepReadonly<DaemonSet>): Health {
  const desired = status?.desiredNumberScheduled ?? 0;
  const ready = status?.numberReady ?? 0;
  const updated = status?.updatedNumberScheduled ?? 0;
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  if ((status?.observedGeneration ?? 0) < (metadata?.generation ?? 0)) return health('progressing', 'Pending');
  if (desired === 0) return health('off', 'NoNodes', 'no node fits');
  // Nothing moves until somebody deletes pods.
  if (updated < desired && ready >= desired && spec?.updateStrategy?.type === 'OnDelete')
    return health('off', 'OnDelete', `${updated} of ${desired} new`);
  if (updated < desired) return health('progressing', 'Progressing', `rolling out, ${updated} of ${desired} new`);
  return health(
    ready >= desired ? 'healthy' : 'warning',
    ready >= desired ? 'Ready' : 'Degraded',
    `${ready} of ${desired} ready`,
  );
}
