import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { StatefulSet } from '../../kinds.ts';
import { type Health, health } from '../../status/health.ts';

export function statefulSetHealth({ metadata, spec, status }: DeepReadonly<StatefulSet>): Health {
  const desired = spec?.replicas ?? 1;
  const ready = status?.readyReplicas ?? 0;
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  if ((status?.observedGeneration ?? 0) < (metadata?.generation ?? 0)) return health('progressing', 'Pending');
  if (desired === 0 && (status?.replicas ?? 0) === 0) return health('off', 'ScaledToZero');
  const { type, rollingUpdate } = spec?.updateStrategy ?? {};
  const heldBack = type === 'OnDelete' ? 0 : (rollingUpdate?.partition ?? 0);
  const isNewer = status?.updateRevision !== undefined && status.updateRevision !== status.currentRevision;
  // What the partition holds back is not waited for.
  const updating = isNewer && (status.updatedReplicas ?? 0) < desired - heldBack;
  // Nothing moves until somebody deletes pods.
  if (updating && type === 'OnDelete' && ready === desired)
    return health('off', 'OnDelete', `${status.updatedReplicas ?? 0} of ${desired} new`);
  if (updating)
    return health('progressing', 'Progressing', `rolling out, ${status.updatedReplicas ?? 0} of ${desired} new`);
  return health(
    ready === desired ? 'healthy' : 'progressing',
    ready === desired ? 'Ready' : 'Progressing',
    `${ready} of ${desired} ready`,
  );
}
