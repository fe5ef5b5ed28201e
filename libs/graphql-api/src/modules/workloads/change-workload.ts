import type { PatchType } from '@pilothouse/kube-client/client';
import type { PodTemplateSpec } from '@pilothouse/kube-model/kinds';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { statefulSets } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import type { GraphqlContext } from '../../context.ts';
import type { NamedRef, ObjectRef } from '../../generated/resolver-types.ts';
import { clusterOf, findObject, kindOf } from '../../reading/find-object.ts';
import { type ChangeOptions, changeObject } from '../../writing/change-object.ts';
import { preconditionOf } from '../../writing/precondition.ts';
import type { Target } from '../../writing/target.ts';
import { sameTemplate } from '../rollouts/template.ts';
import { rolledOut } from '../rollouts/workload.ts';

export interface WorkloadChange extends ChangeOptions {
  readonly ref: ObjectRef;
}

/** What all that makes pods from a template have in common. */
export interface Templated extends KubeObject {
  readonly spec?: { readonly paused?: boolean; readonly template?: PodTemplateSpec };
}

/** As `kubectl rollout restart` writes it. */
export const restartedAt = 'kubectl.kubernetes.io/restartedAt';

const scalable = new Set(['deployments.apps', 'statefulsets.apps', 'replicasets.apps']);

const whilePaused = 'The rollout is paused: pods keep the old template until it is resumed.';

/** Throws StatusError: `BadRequest` for a kind that is not one of `resources`. */
export function targetOf(
  context: GraphqlContext,
  ref: ObjectRef,
  resources: ReadonlySet<string>,
  verb: string,
): Target<Templated> {
  const cluster = clusterOf(context, ref.cluster);
  const resource: Resource<Templated> = kindOf(cluster, ref);
  if (!resources.has(resourceKey(resource))) {
    throw new StatusError('BadRequest', `a ${resource.kind} cannot be ${verb}`);
  }
  return { cluster, resource, namespace: ref.namespace ?? '', name: ref.name };
}

export async function patchWorkload<T extends Templated>(
  context: GraphqlContext,
  target: Target<T>,
  options: ChangeOptions,
  { type, patch }: { readonly type: PatchType; readonly patch: object },
) {
  const { resource, namespace, name } = target;
  const body = Array.isArray(patch) ? patch : { ...preconditionOf(options.expectedRevision), ...patch };
  const { before, view, ...rest } = await changeObject(context, target, options, (client, write) =>
    client.patch(resource, namespace, name, type, body, write),
  );
  const { paused, template } = view.object.spec ?? {};
  const waits = paused && !sameTemplate(before?.spec?.template, template) ? [whilePaused] : [];
  return { object: view, ...rest, warnings: [...rest.warnings, ...waits] };
}

export function scaleWorkload(
  context: GraphqlContext,
  { ref, replicas, ...options }: WorkloadChange & { readonly replicas: number },
) {
  const target = targetOf(context, ref, scalable, 'scaled');
  return patchWorkload(context, target, options, { type: 'merge', patch: { spec: { replicas } } });
}

export function restartWorkload(context: GraphqlContext, { ref, ...options }: WorkloadChange) {
  const target = targetOf(context, ref, rolledOut, 'restarted');
  const metadata = { annotations: { [restartedAt]: timestamp(context.clock.now()) } };
  return patchWorkload(context, target, options, { type: 'strategic', patch: { spec: { template: { metadata } } } });
}

export interface ImageChange {
  readonly container: string;
  readonly image: string;
}

/** Throws StatusError: `BadRequest` when the template has no such container, which a patch would add. */
export async function setImage<T extends Templated>(
  context: GraphqlContext,
  target: Target<T>,
  options: ChangeOptions,
  { container: name, image }: ImageChange,
) {
  const found = findObject(context, target.cluster, target.resource, target);
  const { containers = [], initContainers = [] } = found?.object.spec?.template?.spec ?? {};
  const list = [
    { field: 'containers', has: containers },
    { field: 'initContainers', has: initContainers },
  ].find(({ has }) => has.some((each) => each.name === name));
  if (found && !list) throw new StatusError('BadRequest', `${target.name} has no container "${name}"`);
  const spec = { [list?.field ?? 'containers']: [{ name, image }] };
  return patchWorkload(context, target, options, { type: 'strategic', patch: { spec: { template: { spec } } } });
}

export function setWorkloadImage(
  context: GraphqlContext,
  { ref, container, image, ...options }: WorkloadChange & ImageChange,
) {
  const target = targetOf(context, ref, rolledOut, 'given another image');
  return setImage(context, target, options, { container, image });
}

export interface PartitionChange extends ChangeOptions {
  readonly ref: NamedRef;
  readonly partition: number;
}

export function setPartition(context: GraphqlContext, { ref, partition, ...options }: PartitionChange) {
  const { namespace, name } = ref;
  const target = { cluster: clusterOf(context, ref.cluster), resource: statefulSets, namespace, name };
  const patch = { spec: { updateStrategy: { rollingUpdate: { partition } } } };
  return patchWorkload(context, target, options, { type: 'strategic', patch });
}
