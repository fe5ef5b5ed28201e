import type { PodView } from '../../reading/kind-views.ts';
import { stateOf, statusOf } from '../../reading/status-of.ts';

const isReady = ({ object }: PodView) =>
  object.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false;

/** The pod that holds a rollout up, in its own words: a failing one before one that is only not ready yet. */
export function culpritOf(pods: readonly PodView[], now: number): string | undefined {
  const waiting = pods.filter((pod) => !isReady(pod) && !pod.object.metadata?.deletionTimestamp);
  const worst = waiting.find((pod) => stateOf(pod, now) === 'FAILING') ?? waiting[0];
  if (!worst) return undefined;
  const { word, sentence } = statusOf(worst, now);
  if (/^(?:exits|ends|is|runs) /.test(sentence)) return `${worst.key.name} ${sentence}`;
  return `${worst.key.name} is ${sentence ? `${word}: ${sentence}` : word}`;
}
