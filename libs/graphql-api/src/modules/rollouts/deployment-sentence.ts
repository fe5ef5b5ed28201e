import { culpritOf } from '../pods/culprit.ts';
import { currentLane, type RolloutModel } from './rollout-model.ts';

function failureOf({ workload }: RolloutModel): string | undefined {
  const failure = workload.view.object.status?.conditions?.find(({ type }) => type === 'ReplicaFailure');
  return failure?.status === 'True' ? failure.message : undefined;
}

function progressOf(rollout: RolloutModel): string {
  const { counts, envelope } = rollout;
  const fresh = currentLane(rollout)?.ready ?? 0;
  const old = Math.max(0, counts.total - counts.updated);
  const leaving = old > 0 ? `, ${old} old still running` : '';
  if (counts.updated === 0 && old === 0) return `${counts.ready} of ${envelope.desired} pods ready.`;
  return `${fresh} of ${envelope.desired} new pods ready${leaving}.`;
}

/** Why the rollout of a Deployment waits, or that it does not. */
export function deploymentSentence(rollout: RolloutModel, now: number): string {
  const { workload, envelope, phase } = rollout;
  const { name } = workload.view.key;
  if (phase === 'OFF') return `${name} is scaled to zero.`;
  if (phase === 'COMPLETE') return `${name} is rolled out: ${envelope.desired} of ${envelope.desired} pods available.`;
  const parts = [progressOf(rollout)];
  if (phase === 'PAUSED') parts.push('The rollout is paused: resume it to go on.');
  const current = currentLane(rollout);
  const reason = failureOf(rollout) ?? (current && culpritOf(current.pods, now));
  if (reason) parts.push(reason.endsWith('.') ? reason : `${reason}.`);
  if (phase === 'STUCK') parts.push('Its progress deadline has passed.');
  return `${name}: ${parts.join(' ')}`;
}
