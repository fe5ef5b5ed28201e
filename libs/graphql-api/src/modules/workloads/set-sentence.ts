import type { DaemonSetView, PodView, StatefulSetView } from '../../reading/kind-views.ts';
import { culpritOf } from '../pods/culprit.ts';

interface Waiting {
  readonly name: string;
  readonly progress: string;
  /** What the strategy waits for. */
  readonly rule: string | undefined;
  readonly pods: readonly PodView[];
}

function waitingSentence({ name, progress, rule, pods }: Waiting, now: number): string {
  const reason = culpritOf(pods, now);
  const parts = [progress, rule, reason].filter((part) => part !== undefined);
  return `${name}: ${parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ')}`;
}

const isObserved = ({ object: { metadata, status } }: StatefulSetView | DaemonSetView) =>
  (status?.observedGeneration ?? 0) >= (metadata?.generation ?? 0);

const onDelete = 'Its strategy is OnDelete: a pod takes the new template when it is deleted';

/** Why the rollout of a StatefulSet waits, or that it does not. */
export function statefulSetSentence(view: StatefulSetView, pods: readonly PodView[], now: number): string {
  const { key, object } = view;
  const { spec, status, metadata } = object;
  const { name } = key;
  const desired = spec?.replicas ?? 1;
  const { replicas = 0, readyReplicas = 0, updatedReplicas = 0, currentRevision, updateRevision } = status ?? {};
  if (metadata?.deletionTimestamp) return `${name} is being deleted.`;
  if (!isObserved(view)) return `${name}: the change has not been taken up yet.`;
  if (desired === 0 && replicas === 0) return `${name} is scaled to zero.`;
  const partition = spec?.updateStrategy?.rollingUpdate?.partition ?? 0;
  const toUpdate = Math.max(0, desired - partition);
  const updating = updateRevision !== undefined && updateRevision !== currentRevision && updatedReplicas < toUpdate;
  if (!updating && readyReplicas === desired && replicas === desired) {
    const held =
      updateRevision !== currentRevision && partition > 0 ? `; pods below ${partition} keep the old template` : '';
    return `${name} is rolled out: ${desired} of ${desired} pods ready${held}.`;
  }
  const rule = updating && spec?.updateStrategy?.type === 'OnDelete' ? onDelete : undefined;
  const progress = updating
    ? `${updatedReplicas} of ${toUpdate} pods have the new template, ${readyReplicas} of ${desired} ready`
    : `${readyReplicas} of ${desired} pods ready`;
  return waitingSentence({ name, progress, rule, pods }, now);
}

/** Why the rollout of a DaemonSet waits, or that it does not. */
export function daemonSetSentence(view: DaemonSetView, pods: readonly PodView[], now: number): string {
  const { key, object } = view;
  const { name } = key;
  const {
    desiredNumberScheduled = 0,
    numberReady = 0,
    updatedNumberScheduled = 0,
    numberMisscheduled = 0,
  } = object.status ?? {};
  if (object.metadata?.deletionTimestamp) return `${name} is being deleted.`;
  if (!isObserved(view)) return `${name}: the change has not been taken up yet.`;
  if (desiredNumberScheduled === 0 && numberMisscheduled === 0) return `${name}: no node fits.`;
  const updating = updatedNumberScheduled < desiredNumberScheduled;
  if (!updating && numberReady >= desiredNumberScheduled) {
    return `${name} is rolled out: ${numberReady} of ${desiredNumberScheduled} nodes ready.`;
  }
  const rule = updating && object.spec?.updateStrategy?.type === 'OnDelete' ? onDelete : undefined;
  const progress = updating
    ? `${updatedNumberScheduled} of ${desiredNumberScheduled} nodes have the new template, ${numberReady} ready`
    : `${numberReady} of ${desiredNumberScheduled} nodes ready`;
  return waitingSentence({ name, progress, rule, pods }, now);
}
