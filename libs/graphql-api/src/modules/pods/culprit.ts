import type { PodView } from '../../reading/kind-views.ts';
import { stateOf, statusOf } from '../../reading/status-of.ts';

const isReady = ({ object }: PodView) =>
  object.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false;

/** The pod that holds a rollout up: a failing one before one that is only not ready yet. */
function worstOf(pods: readonly PodView[], now: number): PodView | undefined {
  const waiting = pods.filter((pod) => !isReady(pod) && !pod.object.metadata?.deletionTimestamp);
  return waiting.find((pod) => stateOf(pod, now) === 'FAILING') ?? waiting[0];
}

/** Since when the pod that holds a rollout up is not ready, RFC 3339. */
export function waitingSince(pods: readonly PodView[], now: number): string | undefined {
  const worst = worstOf(pods, now);
  const ready = worst?.object.status?.conditions?.find(({ type }) => type === 'Ready');
  return ready?.lastTransitionTime ?? worst?.object.metadata?.creationTimestamp;
}

/** The pod that holds a rollout up, in its own words. */
export function culpritOf(pods: readonly PodView[], now: number): string | undefined {
  const worst = worstOf(pods, now);
  if (!worst) return undefined;
  const { word, sentence } = statusOf(worst, now);
  if (/^(?:exits|ends|is|runs) /.test(sentence)) return `${worst.key.name} ${sentence}`;
  return `${worst.key.name} is ${sentence ? `${word}: ${sentence}` : word}`;
}
