import type { CurrentUsage } from '@pilothouse/store/usage/latest-usage';
import type { GraphqlContext } from '../../../context.ts';
import type { Resolvers, UsageSource } from '../../../generated/resolver-types.ts';
import { allocatableOf, limitsOf, requestsOf } from '../usage-amounts.ts';
import { usageHistory } from '../usage-history.ts';
import {
  clusterUsage,
  namespaceUsage,
  nodeUsage,
  podUsage,
  type UsageSubject,
  workloadUsage,
} from '../usage-subject.ts';

function mayRead({ cluster, measured }: UsageSubject, { access }: GraphqlContext): boolean {
  const { resource, ...place } = measured;
  return access.may({ cluster, verb: 'get', resource: { group: 'metrics.k8s.io', resource }, ...place });
}

function sourceOf(subject: UsageSubject, context: GraphqlContext): UsageSource {
  return mayRead(subject, context) ? sources[subject.cluster.usage.source()] : 'FORBIDDEN';
}

const sources = { served: 'SERVED', absent: 'ABSENT', unknown: 'UNKNOWN' } as const;

function currentOf(subject: UsageSubject, context: GraphqlContext): CurrentUsage | undefined {
  return mayRead(subject, context) ? subject.cluster.usage.current(subject.uid) : undefined;
}

const instant = (ms: number) => new Date(ms).toISOString();

type Measured =
  | 'Cluster'
  | 'CronJob'
  | 'DaemonSet'
  | 'Deployment'
  | 'Job'
  | 'Namespace'
  | 'Node'
  | 'ObjectUsage'
  | 'Pod'
  | 'ReplicaSet'
  | 'StatefulSet';

export const usage: Pick<Resolvers, Measured> = {
  Pod: { usage: podUsage },
  Deployment: { usage: workloadUsage },
  StatefulSet: { usage: workloadUsage },
  DaemonSet: { usage: workloadUsage },
  ReplicaSet: { usage: workloadUsage },
  Job: { usage: workloadUsage },
  CronJob: { usage: workloadUsage },
  Node: { usage: nodeUsage },
  Namespace: { usage: namespaceUsage },
  Cluster: { usage: clusterUsage },
  ObjectUsage: {
    source: (subject, _, context) => sourceOf(subject, context),
    current(subject, _, context) {
      const found = currentOf(subject, context);
      return found && { ...found, at: instant(found.at) };
    },
    containers(subject, _, context) {
      const found = currentOf(subject, context);
      return (found?.containers ?? []).map(({ name, ...used }) => ({
        name,
        usage: { ...used, at: instant(found?.at ?? 0) },
      }));
    },
    requests: (subject, _, context) => requestsOf(mayRead(subject, context) ? subject.pods() : undefined),
    limits: (subject, _, context) => limitsOf(mayRead(subject, context) ? subject.pods() : undefined),
    allocatable: (subject, _, context) => (mayRead(subject, context) ? allocatableOf(subject.nodes()) : undefined),
    history: (subject, args, context) => usageHistory(subject, args, context.clock.now(), mayRead(subject, context)),
  },
};
