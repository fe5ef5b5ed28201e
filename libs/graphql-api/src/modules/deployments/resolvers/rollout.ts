import type { Resolvers, State } from '../../../generated/resolver-types.ts';
import type { DeploymentView } from '../../../reading/kind-views.ts';
import { stateOf } from '../../../reading/status-of.ts';
import { conditionsOf } from '../../base/conditions.ts';
import { eventsAbout } from '../../events/events-about.ts';
import { type LaneModel, type RolloutModel, revisionOf } from '../rollout-model.ts';
import { rolloutSentence } from '../rollout-sentence.ts';
import { imagesOf } from '../template.ts';

const countOf = ({ object }: DeploymentView) => object.status ?? {};
const currentOf = ({ lanes }: RolloutModel) => lanes.find((lane) => lane.current);
const isAlive = ({ replicaSet, pods }: LaneModel) => pods.length > 0 || (replicaSet.object.spec?.replicas ?? 0) > 0;

/** When the rollout is called stuck: the deadline counts from the last progress. */
function deadlineOf({ deployment, phase }: RolloutModel): string | undefined {
  const seconds = deployment.object.spec?.progressDeadlineSeconds;
  const progress = deployment.object.status?.conditions?.find(({ type }) => type === 'Progressing');
  if (phase !== 'PROGRESSING' || !seconds || !progress?.lastUpdateTime) return undefined;
  return new Date(Date.parse(progress.lastUpdateTime) + seconds * 1000).toISOString();
}

function rolloutState({ phase, deployment }: RolloutModel, now: number): State {
  return phase === 'STUCK' ? 'FAILING' : stateOf(deployment, now);
}

function uidsOf({ deployment, lanes }: RolloutModel): Set<string> {
  return new Set([
    deployment.uid,
    ...lanes.flatMap(({ replicaSet, pods }) => [replicaSet.uid, ...pods.map((pod) => pod.uid)]),
  ]);
}

export const rollout: Pick<Resolvers, 'Rollout' | 'RolloutReplicaSet'> = {
  Rollout: {
    state: (model, _, { clock }) => rolloutState(model, clock.now()),
    sentence: (model, _, { clock }) => rolloutSentence(model, clock.now()),
    revision: (model) => currentOf(model)?.revision ?? revisionOf(model.deployment),
    strategy: ({ deployment }) => deployment.object.spec?.strategy?.type ?? 'RollingUpdate',
    desired: ({ envelope }) => envelope.desired,
    atLeast: ({ envelope }) => envelope.atLeast,
    atMost: ({ envelope }) => envelope.atMost,
    total: ({ deployment }) => countOf(deployment).replicas ?? 0,
    updated: ({ deployment }) => countOf(deployment).updatedReplicas ?? 0,
    ready: ({ deployment }) => countOf(deployment).readyReplicas ?? 0,
    available: ({ deployment }) => countOf(deployment).availableReplicas ?? 0,
    unavailable: ({ deployment }) => countOf(deployment).unavailableReplicas ?? 0,
    startedAt: (model) => currentOf(model)?.replicaSet.object.metadata?.creationTimestamp,
    deadline: deadlineOf,
    conditions: ({ deployment }) => conditionsOf(deployment.object.status?.conditions),
    replicaSets: ({ lanes }) => lanes.filter(isAlive),
    events: (model, { first }, context) => {
      const { cluster, key } = model.deployment;
      return eventsAbout(context, cluster, { namespace: key.namespace, uids: uidsOf(model) }, first);
    },
  },
  RolloutReplicaSet: {
    name: ({ replicaSet }) => replicaSet.key.name,
    desired: ({ replicaSet }) => replicaSet.object.spec?.replicas ?? 0,
    total: ({ replicaSet }) => replicaSet.object.status?.replicas ?? 0,
    ready: ({ replicaSet }) => replicaSet.object.status?.readyReplicas ?? 0,
    available: ({ replicaSet }) => replicaSet.object.status?.availableReplicas ?? 0,
    images: ({ replicaSet }) => imagesOf(replicaSet.object.spec?.template),
  },
};
