import type { AuditAction } from '@pilothouse/access/audit';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ClusterInput } from '../../cluster-administration.ts';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import type * as graphql from '../../generated/resolver-types.ts';
import { clusterOf } from '../../reading/find-object.ts';
import { requireClusterAdmin } from '../access/require-cluster-admin.ts';

type Action = Extract<AuditAction, `cluster.${string}`>;

const what = 'managing clusters';

function toInput({ name, kubeconfig, context, allowProgram, impersonate }: graphql.ClusterInput): ClusterInput {
  return {
    name,
    kubeconfig,
    context: context ?? undefined,
    allowProgram: allowProgram ?? false,
    impersonate: impersonate ?? false,
  };
}

/** Who may not is refused; what is done is in the audit before it is done. The kubeconfig is never part of it. */
async function record(context: GraphqlContext, action: Action, name: string, detail: Record<string, string> = {}) {
  const user = requireClusterAdmin(context, what);
  const object = { cluster: name, resource: 'clusters', namespace: '', name };
  await context.audit.record({ user, address: context.client.origin, action, ...object, detail });
  return user;
}

export function readKubeconfig(context: GraphqlContext, kubeconfig: string) {
  requireClusterAdmin(context, what);
  return context.administration.read(kubeconfig);
}

export function tryCluster(context: GraphqlContext, cluster: graphql.ClusterInput) {
  requireClusterAdmin(context, what);
  return context.administration.try(toInput(cluster));
}

export async function addCluster(context: GraphqlContext, cluster: graphql.ClusterInput): Promise<ClusterHandle> {
  const { context: chosen, allowProgram, impersonate } = cluster;
  const detail = { context: chosen ?? '', allowProgram: String(allowProgram), impersonate: String(impersonate) };
  const user = await record(context, 'cluster.add', cluster.name, detail);
  await context.administration.add(toInput(cluster), user);
  return clusterOf(context, cluster.name);
}

export async function removeCluster(context: GraphqlContext, name: string): Promise<true> {
  remoteOf(context, name);
  await record(context, 'cluster.remove', name);
  await context.administration.remove(name);
  return true;
}

export async function pauseCluster(context: GraphqlContext, name: string): Promise<ClusterHandle> {
  remoteOf(context, name);
  await record(context, 'cluster.pause', name);
  await context.administration.pause(name);
  return clusterOf(context, name);
}

export async function resumeCluster(context: GraphqlContext, name: string): Promise<ClusterHandle> {
  remoteOf(context, name);
  await record(context, 'cluster.resume', name);
  await context.administration.resume(name);
  return clusterOf(context, name);
}

/** One that is known but could not be started is not among those that are read, and can be removed all the same. */
function remoteOf(context: GraphqlContext, name: string): void {
  requireClusterAdmin(context, what);
  if (context.clusters.get(name)?.origin !== 'embedded') return;
  throw new StatusError('BadRequest', `"${name}" is the cluster of this installation itself`);
}
