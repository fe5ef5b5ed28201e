import type { PersistentVolumeClaim, Pod } from '@pilothouse/kube-model/kinds';
import { podLimits, podRequests } from '@pilothouse/kube-model/kinds/pod/resources';
import { readAmounts } from '@pilothouse/kube-model/quantity/amounts';
import { forbidden } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { View } from '@pilothouse/store/store';
import { brokenBounds } from './bounds.ts';
import { type LimitRangeItem, limitsOf } from './items.ts';

/** Throws Forbidden, as upstream's LimitRanger does, at the first LimitRange whose bounds a Pod does not keep. */
export function checkPodLimits(pod: DeepReadonly<Pod>, view: View): void {
  check('pods', pod, view, (limit) => brokenByPod(limit, pod));
}

/** As `checkPodLimits`, of a claim's storage. */
export function checkClaimLimits(claim: DeepReadonly<PersistentVolumeClaim>, view: View): void {
  const asked = { requests: readAmounts(claim.spec?.resources?.requests), limits: new Map() };
  check('persistentvolumeclaims', claim, view, (limit) =>
    limit.type === 'PersistentVolumeClaim' ? brokenBounds(limit, asked) : [],
  );
}

type Named = Pick<DeepReadonly<Pod>, 'metadata'>;

function check(resource: string, { metadata }: Named, view: View, broken: (limit: LimitRangeItem) => string[]): void {
  const name = metadata?.name ?? '';
  for (const limits of limitsOf(view, metadata?.namespace ?? '')) {
    const problems = [...new Set(limits.flatMap(broken))];
    if (problems.length === 0) continue;
    const [first = ''] = problems;
    const why = problems.length === 1 ? first : `[${problems.join(', ')}]`;
    throw forbidden({ group: '', resource }, name, why);
  }
}

function brokenByPod(limit: LimitRangeItem, { spec }: DeepReadonly<Pod>): string[] {
  if (limit.type === 'Pod') return brokenBounds(limit, { requests: podRequests(spec), limits: podLimits(spec) });
  if (limit.type !== 'Container') return [];
  return [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])].flatMap(({ resources }) =>
    brokenBounds(limit, { requests: readAmounts(resources?.requests), limits: readAmounts(resources?.limits) }),
  );
}
