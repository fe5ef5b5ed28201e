import { formatLabelSelector, selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import type { Resolvers, State } from '../../../generated/resolver-types.ts';
import { clusterOf } from '../../../reading/find-object.ts';
import { stateOf } from '../../../reading/status-of.ts';
import { conditionsOf } from '../../base/conditions.ts';
import { objectFields } from '../../base/object-fields.ts';
import { eventsAbout } from '../../events/events-about.ts';
import { waitingSince } from '../../pods/culprit.ts';
import { currentLane, type LaneModel, type RolloutModel } from '../rollout-model.ts';
import { imagesOf } from '../template.ts';
import { findWorkload, revisionsOf, rolloutOf, rolloutSentence } from '../workload.ts';

const isAlive = ({ pods, desired }: LaneModel) => pods.length > 0 || desired > 0;

/** When the rollout is called stuck: the deadline counts from the last progress. */
function deadlineOf({ workload, phase }: RolloutModel): string | undefined {
  if (workload.kind !== 'DEPLOYMENT' || phase !== 'PROGRESSING') return undefined;
  const { spec, status } = workload.view.object;
  const progress = status?.conditions?.find(({ type }) => type === 'Progressing');
  if (!spec?.progressDeadlineSeconds || !progress?.lastUpdateTime) return undefined;
  return new Date(Date.parse(progress.lastUpdateTime) + spec.progressDeadlineSeconds * 1000).toISOString();
}

function rolloutState({ phase, workload }: RolloutModel, now: number): State {
  return phase === 'STUCK' ? 'FAILING' : stateOf(workload.view, now);
}

/** A Deployment waits for its new pods only; the others for any pod, as they replace one after the other. */
function awaitedPods({ workload, lanes }: RolloutModel) {
  return lanes.filter(({ current }) => current || workload.kind !== 'DEPLOYMENT').flatMap(({ pods }) => pods);
}

function uidsOf({ workload, lanes }: RolloutModel): Set<string> {
  const ofLanes = lanes.flatMap(({ source, pods }) => [...(source ? [source.uid] : []), ...pods.map(({ uid }) => uid)]);
  return new Set([workload.view.uid, ...ofLanes]);
}

export const rollout: Pick<Resolvers, 'Query' | 'Rollout' | 'RolloutLane' | 'RolloutSlot'> = {
  Query: {
    rollout: (_, { cluster, kind, ...place }, context) => {
      const workload = findWorkload(context, clusterOf(context, cluster), kind, place);
      return workload && rolloutOf(context, workload);
    },
  },
  Rollout: {
    kind: ({ workload }) => workload.kind,
    workload: ({ workload }) => workload.view,
    state: (model, _, { clock }) => rolloutState(model, clock.now()),
    waitingSince: (model, _, { clock }) =>
      model.phase === 'COMPLETE' ? undefined : waitingSince(awaitedPods(model), clock.now()),
    sentence: (model, _, { clock }) => rolloutSentence(model, clock.now()),
    revision: (model) => currentLane(model)?.revision,
    strategy: ({ strategy }) => strategy.type,
    maxSurge: ({ strategy }) => strategy.maxSurge,
    maxUnavailable: ({ strategy }) => strategy.maxUnavailable,
    partition: ({ strategy }) => strategy.partition,
    podManagementPolicy: ({ workload }) =>
      workload.kind === 'STATEFUL_SET' ? (workload.view.object.spec?.podManagementPolicy ?? 'OrderedReady') : undefined,
    minReadySeconds: ({ workload }) => workload.view.object.spec?.minReadySeconds,
    progressDeadlineSeconds: ({ workload }) =>
      workload.kind === 'DEPLOYMENT' ? workload.view.object.spec?.progressDeadlineSeconds : undefined,
    paused: ({ workload }) => workload.kind === 'DEPLOYMENT' && (workload.view.object.spec?.paused ?? false),
    selector: ({ workload }) => formatLabelSelector(selectorFromObject(workload.view.object.spec?.selector)),
    containers: ({ workload }) => {
      const { containers = [], initContainers = [] } = workload.view.object.spec?.template?.spec ?? {};
      return [...containers, ...initContainers].map(({ name, image = '' }) => ({ name, image }));
    },
    desired: ({ envelope }) => envelope.desired,
    atLeast: ({ envelope }) => envelope.atLeast,
    atMost: ({ envelope }) => envelope.atMost,
    total: ({ counts }) => counts.total,
    updated: ({ counts }) => counts.updated,
    ready: ({ counts }) => counts.ready,
    available: ({ counts }) => counts.available,
    unavailable: ({ counts, envelope }) => Math.max(0, envelope.desired - counts.available),
    startedAt: (model) => currentLane(model)?.source?.object.metadata?.creationTimestamp,
    deadline: deadlineOf,
    conditions: ({ workload }) => conditionsOf(workload.view.object.status?.conditions),
    lanes: ({ lanes }) => lanes.filter(isAlive),
    revisions: ({ workload }, _, context) => revisionsOf(context, workload),
    events: (model, { first }, context) => {
      const { cluster, key } = model.workload.view;
      return eventsAbout(context, cluster, { namespace: key.namespace, uids: uidsOf(model) }, first);
    },
  },
  RolloutLane: { images: ({ template }) => imagesOf(template) },
  RolloutSlot: { pods: ({ pods }) => pods.map(objectFields.id) },
};
