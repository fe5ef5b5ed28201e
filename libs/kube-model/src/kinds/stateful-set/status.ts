import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { StatefulSet } from '../../kinds.ts';
import { type Health, health } from '../../status/health.ts';

export function statefulSetHealth({ metadata, spec, status }: DeepReadonly<StatefulSet>): Health {
  const desired = spec?.replicas ?? 1;
  const ready = status?.readyReplicas ?? 0;
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  if ((status?.observedGeneration ?? 0) < (metadata?.generation ?? 0)) return health('progressing', 'Pending');
  if (desired === 0 && (status?.replicas ?? 0) === 0) return health('off', 'ScaledToZero');
  const updating = status?.updateRevision !== undefined && status.updateRevision !== status.currentRevision;
  if (updating)
    return health('progressing', 'Progressing', `rolling out, ${status.updatedReplicas ?? 0} of ${desired} new`);
  return health(
    ready === desired ? 'healthy' : 'progressing',
    ready === desired ? 'Ready' : 'Progressing',
    `${ready} of ${desired} ready`,
  );
}
