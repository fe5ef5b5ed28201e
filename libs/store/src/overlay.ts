import { keyText } from './sort-key.ts';
import type { View } from './store.ts';
import type { ObjectKey, StoredObject } from './stored-object.ts';

/** What a batch has decided so far, over what was committed before it. */
export class Overlay implements View {
  private readonly base: View;
  /** Null: deleted. */
  private readonly decided = new Map<string, StoredObject | null>();

  constructor(base: View) {
    this.base = base;
  }

  get(key: ObjectKey): StoredObject | undefined {
    const decided = this.decided.size === 0 ? undefined : this.decided.get(keyText(key));
    return decided === undefined ? this.base.get(key) : (decided ?? undefined);
  }

  *list(resource: string, namespace?: string): Generator<StoredObject> {
    for (const object of this.base.list(resource, namespace)) {
      if (!this.decided.has(keyText(object.key))) yield object;
    }
    for (const object of this.decided.values()) {
      if (object?.key.resource !== resource) continue;
      if (namespace === undefined || object.key.namespace === namespace) yield object;
    }
  }

  *ownedBy(uid: string): Generator<StoredObject> {
    for (const object of this.base.ownedBy(uid)) {
      if (!this.decided.has(keyText(object.key))) yield object;
    }
    for (const object of this.decided.values()) {
      if (object?.ownerUids.includes(uid)) yield object;
    }
  }

  put(object: StoredObject): void {
    this.decided.set(keyText(object.key), object);
  }

  delete(key: ObjectKey): void {
    this.decided.set(keyText(key), null);
  }
}
