import type { PatchType } from '@pilothouse/kube-client/client';
import { deployments } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../context.ts';
import type { NamedRef } from '../../generated/resolver-types.ts';
import { clusterOf } from '../../reading/find-object.ts';
import type { ChangeOptions } from '../../writing/change-object.ts';
import { patchWorkload } from '../workloads/change-workload.ts';

export interface DeploymentChange extends ChangeOptions {
  readonly ref: NamedRef;
}

export function deploymentTarget(context: GraphqlContext, { cluster, namespace, name }: NamedRef) {
  return { cluster: clusterOf(context, cluster), resource: deployments, namespace, name };
}

/** Patches a Deployment as the user. */
export async function changeDeployment(
  context: GraphqlContext,
  { ref, ...options }: DeploymentChange,
  type: PatchType,
  patch: object,
) {
  const { object, ...rest } = await patchWorkload(context, deploymentTarget(context, ref), options, { type, patch });
  return { deployment: object, ...rest };
}
