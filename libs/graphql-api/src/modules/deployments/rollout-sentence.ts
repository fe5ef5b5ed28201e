import { culpritOf } from '../pods/culprit.ts';
import type { RolloutModel } from './rollout-model.ts';

function failureOf({ deployment }: RolloutModel): string | undefined {
  const failure = deployment.object.status?.conditions?.find(({ type }) => type === 'ReplicaFailure');
  return failure?.status === 'True' ? failure.message : undefined;
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
  const reason = failureOf(rollout) ?? (current && culpritOf(current.pods, now));
  if (reason) parts.push(reason.endsWith('.') ? reason : `${reason}.`);
  if (phase === 'STUCK') parts.push('Its progress deadline has passed.');
  return `${name}: ${parts.join(' ')}`;
}
