import { resolveIntOrPercent } from '@pilothouse/kube-model/int-or-string';
import { pods, replicaSets } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../context.ts';
import type { DeploymentSpecModel, DeploymentView, PodView, ReplicaSetView } from '../../reading/kind-views.ts';
import { controlledBy } from '../../reading/owned-objects.ts';
import { sameTemplate } from './template.ts';

/** One ReplicaSet of a rollout with its pods. */
export interface LaneModel {
  readonly replicaSet: ReplicaSetView;
  readonly revision: number;
  readonly current: boolean;
  readonly pods: readonly PodView[];
}

export interface Envelope {
  readonly desired: number;
  readonly atLeast: number;
  readonly atMost: number;
}

export type RolloutPhase = 'COMPLETE' | 'PROGRESSING' | 'STUCK' | 'PAUSED' | 'OFF';

export interface RolloutModel {
  readonly deployment: DeploymentView;
  /** Newest revision first, the empty ones too. */
  readonly lanes: readonly LaneModel[];
  readonly envelope: Envelope;
  readonly phase: RolloutPhase;
}

export interface RevisionModel {
  readonly lane: LaneModel;
  /** The revision before it, and the one in force. */
  readonly before: LaneModel | undefined;
  readonly current: LaneModel | undefined;
}

export interface RolloutUpdateModel {
  readonly cursor: string;
  readonly revision: number;
  readonly serverTime: string;
  readonly rollout: RolloutModel | undefined;
}

const revisionAnnotation = 'deployment.kubernetes.io/revision';

export function revisionOf({ object }: ReplicaSetView | DeploymentView): number {
  return Number(object.metadata?.annotations?.[revisionAnnotation] ?? 0);
}

/** How many pods the strategy allows at the least available and at the most in all; percentages as upstream rounds. */
export function envelopeOf(spec: DeploymentSpecModel | undefined): Envelope {
  const desired = spec?.replicas ?? 1;
  if (spec?.strategy?.type === 'Recreate') return { desired, atLeast: 0, atMost: desired };
  const { maxSurge = '25%', maxUnavailable = '25%' } = spec?.strategy?.rollingUpdate ?? {};
  const surge = resolveIntOrPercent(maxSurge, desired, 'up');
  const unavailable = resolveIntOrPercent(maxUnavailable, desired, 'down');
  const atMostGone = surge === 0 && unavailable === 0 ? 1 : Math.min(unavailable, desired);
  return { desired, atLeast: desired - atMostGone, atMost: desired + surge };
}

function phaseOf({ object }: DeploymentView, { desired }: Envelope): RolloutPhase {
  const { spec, status, metadata } = object;
  const progressing = status?.conditions?.find(({ type }) => type === 'Progressing');
  const { updatedReplicas = 0, replicas = 0, availableReplicas = 0, observedGeneration = 0 } = status ?? {};
  const settled = updatedReplicas === desired && replicas === desired && availableReplicas === desired;
  if (observedGeneration >= (metadata?.generation ?? 0) && settled) return desired === 0 ? 'OFF' : 'COMPLETE';
  if (spec?.paused) return 'PAUSED';
  return progressing?.reason === 'ProgressDeadlineExceeded' ? 'STUCK' : 'PROGRESSING';
}

/** The ReplicaSets of a Deployment with their pods, newest revision first. */
export function lanesOf(context: GraphqlContext, deployment: DeploymentView): LaneModel[] {
  const owned = controlledBy(context, deployment, replicaSets);
  const template = deployment.object.spec?.template;
  const matching = owned.filter(({ object }) => sameTemplate(object.spec?.template, template));
  const current = matching.sort((a, b) => revisionOf(b) - revisionOf(a))[0];
  const lanes = owned.map((replicaSet) => ({
    replicaSet,
    revision: revisionOf(replicaSet),
    current: replicaSet.uid === current?.uid,
    pods: controlledBy(context, replicaSet, pods),
  }));
  return lanes.sort((a, b) => b.revision - a.revision);
}

export function rolloutOf(context: GraphqlContext, deployment: DeploymentView): RolloutModel {
  const envelope = envelopeOf(deployment.object.spec);
  return { deployment, lanes: lanesOf(context, deployment), envelope, phase: phaseOf(deployment, envelope) };
}

export function revisionsOf(context: GraphqlContext, deployment: DeploymentView): RevisionModel[] {
  const lanes = lanesOf(context, deployment);
  const current = lanes.find((lane) => lane.current);
  return lanes.map((lane, index) => ({ lane, before: lanes[index + 1], current }));
}
