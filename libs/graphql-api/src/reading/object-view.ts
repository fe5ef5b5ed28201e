import type { AnyObject, KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ObjectKey, StoredObject } from '@pilothouse/store/stored-object';
import type { ClusterHandle } from '../cluster-handle.ts';

/** An object as resolvers see it: stored, or the answer to a dry run, which is nowhere stored. */
export interface ObjectView<T extends KubeObject = KubeObject> {
  readonly cluster: ClusterHandle;
  readonly resource: Resource;
  readonly key: ObjectKey;
  readonly uid: string;
  /** Of the journal. */
  readonly revision: number;
  /** Parsed when first asked for. */
  readonly object: DeepReadonly<T>;
  /** Absent for the answer to a dry run. */
  readonly stored?: StoredObject;
}

export function viewOf<T extends KubeObject>(
  cluster: ClusterHandle,
  resource: Resource<T>,
  stored: StoredObject,
): ObjectView<T> {
  const { key, uid, revision } = stored;
  return {
    cluster,
    resource,
    key,
    uid,
    revision,
    stored,
    get object() {
      return stored.parse<T>();
    },
  };
}

/** The view of what a write returned, which `revision` of the journal shows. */
export function viewOfAnswer<T extends KubeObject>(
  cluster: ClusterHandle,
  resource: Resource<T>,
  object: DeepReadonly<T>,
  revision: number,
): ObjectView<T> {
  const { namespace = '', name = '', uid = '' } = (object as DeepReadonly<AnyObject>).metadata ?? {};
  const key = { resource: resourceKey(resource), namespace, name };
  return { cluster, resource, key, uid, revision, object };
}
