import type { Pod } from '@pilothouse/kube-model/kinds';

type Resources = NonNullable<NonNullable<Pod['spec']>['containers'][number]['resources']>;

const counted = ['cpu', 'memory'];
const isSet = (amount: string | undefined): amount is string => amount !== undefined && !/^0+(\D|$)/.test(amount);

function asksForSomething({ requests, limits }: Resources): boolean {
  return counted.some((name) => isSet(requests?.[name]) || isSet(limits?.[name]));
}

function isGuaranteed({ requests, limits }: Resources): boolean {
  return counted.every((name) => isSet(limits?.[name]) && (requests?.[name] ?? limits?.[name]) === limits?.[name]);
}

/** status.qosClass, fixed when a Pod is created: https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/ */
export function qosClass(pod: Pod): 'Guaranteed' | 'Burstable' | 'BestEffort' {
  const containers = [...(pod.spec?.containers ?? []), ...(pod.spec?.initContainers ?? [])];
  const resources = containers.map((container) => container.resources ?? {});
  if (!resources.some(asksForSomething)) return 'BestEffort';
  return resources.every(isGuaranteed) ? 'Guaranteed' : 'Burstable';
}
