import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Deployment as MutableDeployment } from '../../kinds.ts';
import { findCondition, type Health, health } from '../../status/health.ts';

type Deployment = DeepReadonly<MutableDeployment>;

interface Counts {
  readonly desired: number;
  readonly total: number;
  readonly updated: number;
  readonly ready: number;
  readonly available: number;
}

function countsOf({ spec, status }: Deployment): Counts {
  return {
    desired: spec?.replicas ?? 1,
    total: status?.replicas ?? 0,
    updated: status?.updatedReplicas ?? 0,
    ready: status?.readyReplicas ?? 0,
    available: status?.availableReplicas ?? 0,
  };
}

function trouble({ status }: Deployment): Health | undefined {
  const progressing = findCondition(status?.conditions, 'Progressing');
  if (progressing?.status === 'False' && progressing.reason === 'ProgressDeadlineExceeded') {
    return health('failing', 'ProgressDeadlineExceeded', progressing.message);
  }
  const failure = findCondition(status?.conditions, 'ReplicaFailure');
  return failure?.status === 'True'
    ? health('failing', failure.reason ?? 'ReplicaFailure', failure.message)
    : undefined;
}

/** The waits of a rollout, in the order in which they end. */
function rollingOut({ desired, total, updated, available }: Counts): string | undefined {
  if (updated < desired) return `rolling out, ${updated} of ${desired} new`;
  if (total > updated) return `rolling out, ${total - updated} old still to go`;
  return available < updated ? `rolling out, ${available} of ${updated} new available` : undefined;
}

/** The rollout was through, and pods have been lost since. */
function degraded(deployment: Deployment, { desired, ready, available }: Counts): Health | undefined {
  const rolledOut = findCondition(deployment.status?.conditions, 'Progressing')?.reason === 'NewReplicaSetAvailable';
  if (!rolledOut || available >= desired) return undefined;
  return health(available === 0 ? 'failing' : 'warning', 'Degraded', `${ready} of ${desired} ready`);
}

export function deploymentHealth(deployment: Deployment): Health {
  const { metadata, spec, status } = deployment;
  const counts = countsOf(deployment);
  if (metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  const failing = trouble(deployment);
  if (failing) return failing;
  if ((status?.observedGeneration ?? 0) < (metadata?.generation ?? 0)) return health('progressing', 'Pending');
  if (spec?.paused) return health('off', 'Paused', `${counts.updated} of ${counts.desired} new`);
  const waits = rollingOut(counts);
  if (waits) return degraded(deployment, counts) ?? health('progressing', 'Progressing', waits);
  if (counts.desired === 0) return health('off', 'ScaledToZero');
  return health('healthy', 'Available', `${counts.ready} of ${counts.desired} ready`);
}
