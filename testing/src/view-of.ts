import type { KubeObject } from '@pilothouse/kube-model/object';
import { recordFromText } from '@pilothouse/store/object-record';
import type { View } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';

/** What a mutate function sees of a store that holds these objects, by resource. */
export function viewOf(objects: Readonly<Record<string, readonly KubeObject[]>>): View {
  const stored = Object.entries(objects).flatMap(([resource, list]) => list.map((object) => record(resource, object)));
  const within = (resource: string, namespace: string | undefined) => (one: StoredObject) =>
    one.key.resource === resource && (namespace === undefined || one.key.namespace === namespace);
  return {
    get: ({ resource, namespace, name }) =>
      stored.filter(within(resource, namespace)).find(({ key }) => key.name === name),
    list: (resource, namespace) => stored.filter(within(resource, namespace)),
    ownedBy: (uid) => stored.filter(({ ownerUids }) => ownerUids.includes(uid)),
  };
}

function record(resource: string, object: KubeObject): StoredObject {
  const { namespace = '', name = '' } = object.metadata ?? {};
  return recordFromText({ resource, namespace, name }, 1, JSON.stringify(object));
}
