import { MultiIndex } from './multi-index.ts';
import { ResourceCache } from './resource-cache.ts';
import { keyText } from './sort-key.ts';
import type { Change, View } from './store.ts';
import type { ObjectKey, StoredObject } from './stored-object.ts';

/** The image of table `object` in memory: changed only by what was committed. */
export class ObjectCache implements View {
  private readonly resources = new Map<string, ResourceCache>();
  private readonly owners = new MultiIndex();

  get({ resource, namespace, name }: ObjectKey): StoredObject | undefined {
    return this.resources.get(resource)?.get(namespace, name);
  }

  list(resource: string, namespace?: string): Iterable<StoredObject> {
    return this.resource(resource).list({ namespace });
  }

  ownedBy(uid: string): StoredObject[] {
    return this.owners.ids(uid).flatMap((id) => {
      const [resource = '', namespace = '', name = ''] = id.split('\0');
      return this.get({ resource, namespace, name }) ?? [];
    });
  }

  resource(name: string): ResourceCache {
    let found = this.resources.get(name);
    if (!found) {
      found = new ResourceCache();
      this.resources.set(name, found);
    }
    return found;
  }

  put(object: StoredObject): void {
    const before = this.get(object.key);
    this.resource(object.key.resource).put(object);
    this.reown(before, object);
  }

  apply({ operation, object }: Change): void {
    if (operation !== 'delete') {
      this.put(object);
      return;
    }
    const { resource, namespace, name } = object.key;
    const before = this.get(object.key);
    this.resource(resource).delete(namespace, name);
    this.reown(before, undefined);
  }

  private reown(before: StoredObject | undefined, after: StoredObject | undefined): void {
    const object = after ?? before;
    const owned = (before && before.ownerUids.length > 0) || (after && after.ownerUids.length > 0);
    if (object && owned) this.owners.replace(before?.ownerUids ?? [], after?.ownerUids ?? [], keyText(object.key));
  }
}
