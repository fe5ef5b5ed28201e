import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Pod } from '../../kinds.ts';
import { type Amounts, addTo, raiseTo, readAmounts } from '../../quantity/amounts.ts';
import type { Quantity } from '../../quantity/quantity-value.ts';

type PodSpec = NonNullable<DeepReadonly<Pod>['spec']>;
type Side = 'requests' | 'limits';

/**
 * What a Pod asks for: its containers and sidecars together, or the largest moment of its initialisation if that is more.
 * What the Pod itself asks for counts before that; its overhead comes on top.
 * https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers
 */
export function podRequests(spec: PodSpec | undefined): Amounts {
  const amounts = together(spec, 'requests');
  addTo(amounts, readAmounts(spec?.overhead));
  return amounts;
}

/** As `podRequests`; where there is no limit the overhead makes none. */
export function podLimits(spec: PodSpec | undefined): Amounts {
  const amounts = together(spec, 'limits');
  const overhead = [...readAmounts(spec?.overhead)].filter(([name]) => (amounts.get(name)?.nanos ?? 0n) !== 0n);
  addTo(amounts, new Map(overhead));
  return amounts;
}

function together(spec: PodSpec | undefined, side: Side): Map<string, Quantity> {
  const running = new Map<string, Quantity>();
  const peak = new Map<string, Quantity>();
  for (const { resources, restartPolicy } of spec?.initContainers ?? []) {
    const own = readAmounts(resources?.[side]);
    if (restartPolicy === 'Always') {
      addTo(running, own);
      raiseTo(peak, running);
    } else {
      addTo(own, running);
      raiseTo(peak, own);
    }
  }
  for (const { resources } of spec?.containers ?? []) addTo(running, readAmounts(resources?.[side]));
  raiseTo(running, peak);
  for (const [name, quantity] of readAmounts(spec?.resources?.[side])) running.set(name, quantity);
  return running;
}
