import type { KindCatalogue } from '@pilothouse/kube-model/kind-catalogue';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ClusterHandle } from '../cluster-handle.ts';
import type { GraphqlContext } from '../context.ts';
import type { ObjectRef } from '../generated/resolver-types.ts';
import { type ObjectView, viewOf } from './object-view.ts';

/** Throws StatusError `NotFound`. */
export function clusterOf({ clusters, access }: GraphqlContext, name: string): ClusterHandle {
  access.requireUser();
  const cluster = clusters.get(name);
  if (!cluster) throw new StatusError('NotFound', `there is no cluster "${name}"`);
  return cluster;
}

export interface KindName {
  readonly apiVersion: string;
  readonly kind: string;
}

const isOtherEvent = ({ apiVersion, kind }: KindName) => kind === 'Event' && apiVersion === 'events.k8s.io/v1';

/** Events of both groups are the same objects, and are kept as those of the core group. */
export function findKind(kinds: KindCatalogue, name: KindName): Resource | undefined {
  const kept = isOtherEvent(name) ? kinds.byKind('v1', 'Event') : undefined;
  return kept ?? kinds.byKind(name.apiVersion, name.kind);
}

/** The kind in the version in which its objects are kept, whichever is named. Throws StatusError `NotFound`. */
export function kindOf({ kinds }: ClusterHandle, { apiVersion, kind }: KindName): Resource {
  const resource = findKind(kinds, { apiVersion, kind });
  if (!resource) throw new StatusError('NotFound', `there is no kind ${kind} in ${apiVersion}`);
  return kinds.byKey(resourceKey(resource)) ?? resource;
}

export interface Place {
  readonly namespace: string;
  readonly name: string;
}

/** The object, when the user may get it. Throws `Forbidden` when not; undefined when there is none. */
export function findObject<T extends KubeObject>(
  { access }: GraphqlContext,
  cluster: ClusterHandle,
  resource: Resource<T>,
  { namespace, name }: Place,
): ObjectView<T> | undefined {
  access.require({ cluster, verb: 'get', resource, namespace, name });
  const stored = cluster.store.get({ resource: resourceKey(resource), namespace, name });
  return stored && viewOf(cluster, resource, stored);
}

export function findRef(context: GraphqlContext, ref: ObjectRef): ObjectView | undefined {
  const cluster = clusterOf(context, ref.cluster);
  const resource = kindOf(cluster, ref);
  return findObject(context, cluster, resource, { namespace: ref.namespace ?? '', name: ref.name });
}

/** Whether the user may see an object that another one leads to; never throws. */
export function maySee({ access }: GraphqlContext, view: ObjectView): boolean {
  const { resource, key } = view;
  return access.may({ cluster: view.cluster, verb: 'get', resource, namespace: key.namespace, name: key.name });
}
