import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** A pod as the node sees it: shared with the informer's cache. */
export type PodObject = Cached<Pod>;
export type PodSpec = NonNullable<PodObject['spec']>;
export type Container = PodSpec['containers'][number];
export type EnvVar = NonNullable<Container['env']>[number];
export type Probe = NonNullable<Container['livenessProbe']>;
export type LifecycleHandler = NonNullable<NonNullable<Container['lifecycle']>['preStop']>;

export type PodStatus = NonNullable<Pod['status']>;
export type ContainerStatus = NonNullable<PodStatus['containerStatuses']>[number];
export type ContainerState = NonNullable<ContainerStatus['state']>;
export type PodCondition = NonNullable<PodStatus['conditions']>[number];
export type KnownStatus = DeepReadonly<PodStatus>;

/** An init container that is restarted for ever runs beside the others from then on. */
export function isSidecar(container: Container): boolean {
  return container.restartPolicy === 'Always';
}
