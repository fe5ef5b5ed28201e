import type { PatchType } from '@pilothouse/kube-client/client';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import type { GraphqlContext } from '../../context.ts';
import type { ObjectRef } from '../../generated/resolver-types.ts';
import { clusterOf, kindOf } from '../../reading/find-object.ts';
import { type ChangeOptions, changeObject } from '../../writing/change-object.ts';
import { preconditionOf } from '../../writing/precondition.ts';
import type { Target } from '../../writing/target.ts';

export interface WorkloadChange extends ChangeOptions {
  readonly ref: ObjectRef;
}

/** As `kubectl rollout restart` writes it. */
export const restartedAt = 'kubectl.kubernetes.io/restartedAt';

const scalable = new Set(['deployments.apps', 'statefulsets.apps', 'replicasets.apps']);
const restartable = new Set(['deployments.apps', 'statefulsets.apps', 'daemonsets.apps']);

/** Throws StatusError: `BadRequest` for a kind that is not one of `resources`. */
export function targetOf(
  context: GraphqlContext,
  ref: ObjectRef,
  resources: ReadonlySet<string>,
  verb: string,
): Target<KubeObject> {
  const cluster = clusterOf(context, ref.cluster);
  const resource: Resource<KubeObject> = kindOf(cluster, ref);
  if (!resources.has(resourceKey(resource))) {
    throw new StatusError('BadRequest', `a ${resource.kind} cannot be ${verb}`);
  }
  return { cluster, resource, namespace: ref.namespace ?? '', name: ref.name };
}

export async function patchWorkload(
  context: GraphqlContext,
  target: Target<KubeObject>,
  options: ChangeOptions,
  { type, patch }: { readonly type: PatchType; readonly patch: object },
) {
  const { resource, namespace, name } = target;
  const body = { ...preconditionOf(options.expectedRevision), ...patch };
  const { view, ...rest } = await changeObject(context, target, options, (client, write) =>
    client.patch(resource, namespace, name, type, body, write),
  );
  return { object: view, ...rest };
}

export function scaleWorkload(
  context: GraphqlContext,
  { ref, replicas, ...options }: WorkloadChange & { readonly replicas: number },
) {
  const target = targetOf(context, ref, scalable, 'scaled');
  return patchWorkload(context, target, options, { type: 'merge', patch: { spec: { replicas } } });
}

export function restartWorkload(context: GraphqlContext, { ref, ...options }: WorkloadChange) {
  const target = targetOf(context, ref, restartable, 'restarted');
  const metadata = { annotations: { [restartedAt]: timestamp(context.clock.now()) } };
  return patchWorkload(context, target, options, { type: 'strategic', patch: { spec: { template: { metadata } } } });
}
