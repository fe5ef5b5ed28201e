import type { Resolvers } from './generated/resolver-types.ts';
import { accounts } from './modules/access/resolvers/accounts.ts';
import { session } from './modules/access/resolvers/session.ts';
import { audit } from './modules/audit/resolvers/audit.ts';
import { kubernetesObject } from './modules/base/resolvers/kubernetes-object.ts';
import { scalars } from './modules/base/scalars.ts';
import { cluster } from './modules/clusters/resolvers/cluster.ts';
import { clusterMutations } from './modules/clusters/resolvers/cluster-mutations.ts';
import { configMap } from './modules/config/resolvers/config-map.ts';
import { configMutations } from './modules/config/resolvers/config-mutations.ts';
import { secret } from './modules/config/resolvers/secret.ts';
import { controllerStatus } from './modules/controllers/resolvers/controller-status.ts';
import { customKind } from './modules/custom-kinds/resolvers/custom-kind.ts';
import { deployment } from './modules/deployments/resolvers/deployment.ts';
import { deploymentMutations } from './modules/deployments/resolvers/deployment-mutations.ts';
import { event } from './modules/events/resolvers/event.ts';
import { ingress } from './modules/ingresses/resolvers/ingress.ts';
import { cronJob } from './modules/jobs/resolvers/cron-job.ts';
import { job } from './modules/jobs/resolvers/job.ts';
import { jobMutations } from './modules/jobs/resolvers/job-mutations.ts';
import { namespace } from './modules/namespaces/resolvers/namespace.ts';
import { namespaceMutations } from './modules/namespaces/resolvers/namespace-mutations.ts';
import { resourceQuota } from './modules/namespaces/resolvers/resource-quota.ts';
import { node } from './modules/nodes/resolvers/node.ts';
import { nodeMutations } from './modules/nodes/resolvers/node-mutations.ts';
import { objectMutations } from './modules/objects/resolvers/object-mutations.ts';
import { objects } from './modules/objects/resolvers/objects.ts';
import { exec } from './modules/pods/resolvers/exec.ts';
import { logs } from './modules/pods/resolvers/logs.ts';
import { pod } from './modules/pods/resolvers/pod.ts';
import { replicaSet } from './modules/replica-sets/resolvers/replica-set.ts';
import { rollout } from './modules/rollouts/resolvers/rollout.ts';
import { rolloutRevision } from './modules/rollouts/resolvers/rollout-revision.ts';
import { rolloutSubscription } from './modules/rollouts/resolvers/rollout-subscription.ts';
import { service } from './modules/services/resolvers/service.ts';
import { storage } from './modules/storage/resolvers/storage.ts';
import { currentUsage } from './modules/usage/resolvers/current-usage.ts';
import { usage } from './modules/usage/resolvers/usage.ts';
import { daemonSet } from './modules/workloads/resolvers/daemon-set.ts';
import { statefulSet } from './modules/workloads/resolvers/stateful-set.ts';
import { workloadMutations } from './modules/workloads/resolvers/workload-mutations.ts';

/** Every resolver, one entry a concept; several of them may add fields to Query, Mutation and Subscription. */
export const resolvers: readonly Resolvers[] = [
  scalars,
  kubernetesObject,
  accounts,
  audit,
  session,
  cluster,
  clusterMutations,
  configMap,
  configMutations,
  secret,
  controllerStatus,
  customKind,
  deployment,
  deploymentMutations,
  rollout,
  rolloutRevision,
  rolloutSubscription,
  event,
  ingress,
  cronJob,
  job,
  jobMutations,
  namespace,
  namespaceMutations,
  resourceQuota,
  node,
  nodeMutations,
  objectMutations,
  objects,
  exec,
  logs,
  pod,
  replicaSet,
  service,
  storage,
  daemonSet,
  statefulSet,
  workloadMutations,
  currentUsage,
  usage,
];
