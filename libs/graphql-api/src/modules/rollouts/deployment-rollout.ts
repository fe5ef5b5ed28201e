import { resolveIntOrPercent } from '@pilothouse/kube-model/int-or-string';
import { pods, replicaSets } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../context.ts';
import type { RolloutPhase } from '../../generated/resolver-types.ts';
import type { DeploymentSpecModel, DeploymentView, ReplicaSetView } from '../../reading/kind-views.ts';
import { controlledBy } from '../../reading/owned-objects.ts';
import { type Envelope, isObserved, type LaneModel, type RevisionModel, type RolloutModel } from './rollout-model.ts';
import { sameTemplate } from './template.ts';

const revisionAnnotation = 'deployment.kubernetes.io/revision';

export function revisionOf({ object }: ReplicaSetView | DeploymentView): number {
  return Number(object.metadata?.annotations?.[revisionAnnotation] ?? 0);
}

/** How many pods the strategy allows at the least available and at the most in all; percentages as upstream rounds. */
function envelopeOf(spec: DeploymentSpecModel | undefined): Envelope {
  const desired = spec?.replicas ?? 1;
  if (spec?.strategy?.type === 'Recreate') return { desired, atLeast: 0, atMost: desired };
  const { maxSurge = '25%', maxUnavailable = '25%' } = spec?.strategy?.rollingUpdate ?? {};
  const surge = resolveIntOrPercent(maxSurge, desired, 'up');
  const unavailable = resolveIntOrPercent(maxUnavailable, desired, 'down');
  const atMostGone = surge === 0 && unavailable === 0 ? 1 : Math.min(unavailable, desired);
  return { desired, atLeast: desired - atMostGone, atMost: desired + surge };
}

function phaseOf(view: DeploymentView, { desired }: Envelope): RolloutPhase {
  const { spec, status } = view.object;
  const progressing = status?.conditions?.find(({ type }) => type === 'Progressing');
  const { updatedReplicas = 0, replicas = 0, availableReplicas = 0 } = status ?? {};
  const settled = updatedReplicas === desired && replicas === desired && availableReplicas === desired;
  if (isObserved(view) && settled) return desired === 0 ? 'OFF' : 'COMPLETE';
  if (spec?.paused) return 'PAUSED';
  return progressing?.reason === 'ProgressDeadlineExceeded' ? 'STUCK' : 'PROGRESSING';
}

/** Its ReplicaSets, newest revision first, and the one that the template in force asks for. */
function replicaSetsOf(context: GraphqlContext, deployment: DeploymentView) {
  const owned = controlledBy(context, deployment, replicaSets).sort((a, b) => revisionOf(b) - revisionOf(a));
  const template = deployment.object.spec?.template;
  return { owned, current: owned.find(({ object }) => sameTemplate(object.spec?.template, template)) };
}

function laneOf(context: GraphqlContext, replicaSet: ReplicaSetView, current: boolean): LaneModel {
  const { spec, status } = replicaSet.object;
  return {
    name: replicaSet.key.name,
    source: replicaSet,
    revision: revisionOf(replicaSet),
    current,
    template: spec?.template ?? {},
    desired: spec?.replicas ?? 0,
    total: status?.replicas ?? 0,
    ready: status?.readyReplicas ?? 0,
    available: status?.availableReplicas ?? 0,
    pods: controlledBy(context, replicaSet, pods),
  };
}

export function deploymentRollout(context: GraphqlContext, deployment: DeploymentView): RolloutModel {
  const { spec, status } = deployment.object;
  const envelope = envelopeOf(spec);
  const { owned, current } = replicaSetsOf(context, deployment);
  const { maxSurge, maxUnavailable } = spec?.strategy?.rollingUpdate ?? {};
  return {
    workload: { kind: 'DEPLOYMENT', view: deployment },
    lanes: owned.map((replicaSet) => laneOf(context, replicaSet, replicaSet === current)),
    slots: [],
    envelope,
    counts: {
      total: status?.replicas ?? 0,
      updated: status?.updatedReplicas ?? 0,
      ready: status?.readyReplicas ?? 0,
      available: status?.availableReplicas ?? 0,
    },
    strategy: { type: spec?.strategy?.type ?? 'RollingUpdate', maxSurge, maxUnavailable },
    phase: phaseOf(deployment, envelope),
  };
}

/** Revisions that can be returned to, newest first. */
export function deploymentRevisions(context: GraphqlContext, deployment: DeploymentView): RevisionModel[] {
  const { owned, current } = replicaSetsOf(context, deployment);
  return owned.map((source, index) => ({
    source,
    revision: revisionOf(source),
    current: source === current,
    template: source.object.spec?.template ?? {},
    inForce: deployment.object.spec?.template ?? {},
    before: owned[index + 1]?.object.spec?.template,
  }));
}
