import type { ObjectRef, RolloutKind } from '@/graphql/generated/graphql.ts';

/** The workload that a page about a rollout is about. */
export interface RolloutTarget {
  readonly kind: RolloutKind;
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
}

interface RolloutKindFacts {
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet';
  readonly list: string;
  readonly title: 'deployments' | 'statefulSets' | 'daemonSets';
  /** A DaemonSet has as many pods as there are nodes for it. */
  readonly scalable: boolean;
  readonly pausable: boolean;
  readonly partitioned: boolean;
}

export const rolloutKinds: Readonly<Record<RolloutKind, RolloutKindFacts>> = {
  DEPLOYMENT: {
    kind: 'Deployment',
    list: '/deployments',
    title: 'deployments',
    scalable: true,
    pausable: true,
    partitioned: false,
  },
  STATEFUL_SET: {
    kind: 'StatefulSet',
    list: '/statefulsets',
    title: 'statefulSets',
    scalable: true,
    pausable: false,
    partitioned: true,
  },
  DAEMON_SET: {
    kind: 'DaemonSet',
    list: '/daemonsets',
    title: 'daemonSets',
    scalable: false,
    pausable: false,
    partitioned: false,
  },
};

export function refOf({ kind, ...place }: RolloutTarget): ObjectRef & { readonly namespace: string } {
  return { ...place, apiVersion: 'apps/v1', kind: rolloutKinds[kind].kind };
}

/** For what only one kind has, whose mutations need no kind. */
export function namedRef({ cluster, namespace, name }: RolloutTarget) {
  return { cluster, namespace, name };
}
