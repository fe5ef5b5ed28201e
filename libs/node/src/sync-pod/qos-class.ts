import type { Container, PodSpec } from '../pod-types.ts';

const counted = ['cpu', 'memory'] as const;

/** How a pod would be treated when the node runs short, by its requests and limits. */
export function qosClass({ containers, initContainers = [] }: PodSpec): 'Guaranteed' | 'Burstable' | 'BestEffort' {
  const all = [...containers, ...initContainers];
  if (all.every((container) => asksForNothing(container))) return 'BestEffort';
  return all.every((container) => isExact(container)) ? 'Guaranteed' : 'Burstable';
}

function asksForNothing({ resources }: Container): boolean {
  return counted.every((name) => !isSet(resources?.requests?.[name]) && !isSet(resources?.limits?.[name]));
}

function isExact({ resources }: Container): boolean {
  return counted.every((name) => {
    const limit = resources?.limits?.[name];
    return isSet(limit) && (resources?.requests?.[name] ?? limit) === limit;
  });
}

function isSet(quantity: string | undefined): quantity is string {
  return quantity !== undefined && Number.parseFloat(quantity) > 0;
}
