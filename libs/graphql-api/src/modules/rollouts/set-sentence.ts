import { culpritOf } from '../pods/culprit.ts';
import { isObserved, type RolloutModel, type SlotModel } from './rollout-model.ts';

const onDelete = 'Its strategy is OnDelete: a pod takes the new template when it is deleted.';

function namesOf(slots: readonly SlotModel[]): string {
  const names = slots.map(({ name }) => name);
  const last = names.at(-1) ?? '';
  if (names.length > 3) return `${names[0]} to ${last}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** What the partition keeps on the old template; undefined when it keeps nothing that there is. */
function heldBackOf({ slots, strategy, lanes }: RolloutModel): string | undefined {
  const old = new Set(lanes.filter(({ current }) => !current).flatMap(({ pods }) => pods.map(({ uid }) => uid)));
  const held = slots.filter(({ heldBack, pods }) => heldBack && pods.some(({ uid }) => old.has(uid)));
  return held.length > 0 ? `Partition ${strategy.partition} holds back ${namesOf(held)}.` : undefined;
}

/** A pod that is being replaced is no reason: its successor will be. */
function culpritSentence({ slots }: RolloutModel, now: number): string | undefined {
  const reason = culpritOf(
    slots.flatMap(({ pods }) => pods),
    now,
  );
  return reason === undefined || reason.endsWith('.') ? reason : `${reason}.`;
}

/** Why the rollout of a StatefulSet or DaemonSet waits, or that it does not. */
export function setSentence(rollout: RolloutModel, now: number): string {
  const { workload, phase, envelope, counts } = rollout;
  const { name } = workload.view.key;
  const isSet = workload.kind === 'STATEFUL_SET';
  const places = isSet ? 'pods' : 'nodes';
  if (!isObserved(workload.view)) return `${name}: the change has not been taken up yet.`;
  if (phase === 'OFF') return isSet ? `${name} is scaled to zero.` : `${name}: no node fits.`;
  const { desired } = envelope;
  const held = heldBackOf(rollout);
  const isUpdated = counts.updated >= counts.total;
  if (phase === 'COMPLETE' && isUpdated) return `${name} is rolled out: ${counts.ready} of ${desired} ${places} ready.`;
  const progress = isUpdated
    ? `${counts.ready} of ${desired} ${places} ready.`
    : `${counts.updated} of ${desired} ${places} updated, ${counts.ready} ready.`;
  const rule = !isUpdated && rollout.strategy.type === 'OnDelete' ? onDelete : undefined;
  const parts = [progress, culpritSentence(rollout, now), held, rule].filter((part) => part !== undefined);
  return `${name}: ${parts.join(' ')}`;
}
