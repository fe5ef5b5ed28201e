import type { Cached } from '@pilothouse/kube-client/cached';
import type { DaemonSet, Node, Pod } from '@pilothouse/kube-model/kinds';
import { selectsNode } from '@pilothouse/kube-model/selectors/node-affinity';
import { type Toleration, untolerated } from '@pilothouse/kube-model/tolerations';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

type PodSpec = NonNullable<Pod['spec']>;

const always: readonly Toleration[] = [
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' },
  { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute' },
  { key: 'node.kubernetes.io/disk-pressure', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/memory-pressure', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/pid-pressure', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/unschedulable', operator: 'Exists', effect: 'NoSchedule' },
];
const ofHostNetwork: Toleration = {
  key: 'node.kubernetes.io/network-unavailable',
  operator: 'Exists',
  effect: 'NoSchedule',
};

/** The template's tolerations and those of every daemon, which stays where other pods have to leave. */
export function daemonTolerations(spec: DeepReadonly<PodSpec> | undefined): Toleration[] {
  const own = (spec?.tolerations ?? []).map((toleration) => ({ ...toleration }));
  const added = spec?.hostNetwork ? [...always, ofHostNetwork] : always;
  const isNew = (one: Toleration) =>
    !own.some(({ key, operator, effect }) => key === one.key && operator === one.operator && effect === one.effect);
  return [...own, ...added.filter(isNew).map((toleration) => ({ ...toleration }))];
}

export interface Fit {
  /** A daemon is to be started there. */
  readonly run: boolean;
  /** One that is there may stay. */
  readonly stay: boolean;
}

/** Whether a daemon belongs on the node. Taints that only keep new pods off leave one that runs. */
export function fitOn({ spec }: Cached<DaemonSet>, node: Cached<Node>): Fit {
  const pod = spec?.template.spec;
  const isNamed = !pod?.nodeName || pod.nodeName === node.metadata.name;
  if (!isNamed || !selectsNode(pod, node)) return { run: false, stay: false };
  const tolerations = daemonTolerations(pod);
  const taints = node.spec?.taints?.filter(({ effect }) => effect !== 'PreferNoSchedule') ?? [];
  const evicting = taints.filter(({ effect }) => effect === 'NoExecute');
  return { run: !untolerated(taints, tolerations), stay: !untolerated(evicting, tolerations) };
}
