import type { PodView } from '../../reading/kind-views.ts';
import { stateOf, statusOf } from '../../reading/status-of.ts';
import type { LaneModel, RolloutModel } from './rollout-model.ts';

const isReady = ({ object }: PodView) =>
  object.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false;

function failureOf({ deployment }: RolloutModel): string | undefined {
  const failure = deployment.object.status?.conditions?.find(({ type }) => type === 'ReplicaFailure');
  return failure?.status === 'True' ? failure.message : undefined;
}

/** The pod that holds the rollout up, in its own words: a failing one before one that is only not ready yet. */
function culpritOf({ pods }: LaneModel, now: number): string | undefined {
  const waiting = pods.filter((pod) => !isReady(pod) && !pod.object.metadata?.deletionTimestamp);
  const worst = waiting.find((pod) => stateOf(pod, now) === 'FAILING') ?? waiting[0];
  if (!worst) return undefined;
  const { word, sentence } = statusOf(worst, now);
  if (/^(?:exits|ends|is|runs) /.test(sentence)) return `${worst.key.name} ${sentence}`;
  return `${worst.key.name} is ${sentence ? `${word}: ${sentence}` : word}`;
}

function progressOf({ deployment, lanes, envelope }: RolloutModel): string {
  const { updatedReplicas = 0, replicas = 0, readyReplicas = 0 } = deployment.object.status ?? {};
  const current = lanes.find((lane) => lane.current);
  const ready = current?.replicaSet.object.status?.readyReplicas ?? 0;
  const old = Math.max(0, replicas - updatedReplicas);
  const leaving = old > 0 ? `, ${old} old still running` : '';
  if (updatedReplicas === 0 && old === 0) return `${readyReplicas} of ${envelope.desired} pods ready.`;
  return `${ready} of ${envelope.desired} new pods ready${leaving}.`;
}

/** Why a rollout waits, or that it does not. */
export function rolloutSentence(rollout: RolloutModel, now: number): string {
  const { deployment, envelope, phase, lanes } = rollout;
  const { name } = deployment.key;
  if (deployment.object.metadata?.deletionTimestamp) return `${name} is being deleted.`;
  if (phase === 'OFF') return `${name} is scaled to zero.`;
  if (phase === 'COMPLETE') return `${name} is rolled out: ${envelope.desired} of ${envelope.desired} pods available.`;
  const parts = [progressOf(rollout)];
  if (phase === 'PAUSED') parts.push('The rollout is paused: resume it to go on.');
  const current = lanes.find((lane) => lane.current);
  const reason = failureOf(rollout) ?? (current && culpritOf(current, now));
  if (reason) parts.push(reason.endsWith('.') ? reason : `${reason}.`);
  if (phase === 'STUCK') parts.push('Its progress deadline has passed.');
  return `${name}: ${parts.join(' ')}`;
}
