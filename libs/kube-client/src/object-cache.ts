import type { KubeObject } from '@pilothouse/kube-model/object';
import { controllerOf } from '@pilothouse/kube-model/owner-references';
import type { Cached } from './cached.ts';
import { joinKey, keyOf } from './object-key.ts';

/** The values under which an object is found again; none leaves it out. */
export type IndexFunction<T extends KubeObject> = (object: Cached<T>) => readonly string[];

interface Index<T extends KubeObject> {
  readonly values: IndexFunction<T>;
  readonly entries: Map<string, Map<string, Cached<T>>>;
}

/** The objects of one resource, by key and by indexes that are kept with every change. */
export class ObjectCache<T extends KubeObject> {
  private readonly objects = new Map<string, Cached<T>>();
  private readonly indexes = new Map<string, Index<T>>();

  constructor() {
    this.addIndex('namespace', (object) => [object.metadata.namespace ?? '']);
    this.addIndex('controller', (object) => {
      const uid = controllerOf(object)?.uid;
      return uid === undefined ? [] : [uid];
    });
  }

  get size(): number {
    return this.objects.size;
  }

  addIndex(name: string, values: IndexFunction<T>): void {
    const index: Index<T> = { values, entries: new Map() };
    this.indexes.set(name, index);
    for (const [key, object] of this.objects) insert(index, key, object);
  }

  get(namespace: string, name: string): Cached<T> | undefined {
    return this.objects.get(joinKey(namespace, name));
  }

  keys(): Iterable<string> {
    return this.objects.keys();
  }

  byKey(key: string): Cached<T> | undefined {
    return this.objects.get(key);
  }

  values(): Iterable<Cached<T>> {
    return this.objects.values();
  }

  byIndex(name: string, value: string): Iterable<Cached<T>> {
    const index = this.indexes.get(name);
    if (!index) throw new Error(`no index ${name}`);
    return index.entries.get(value)?.values() ?? [];
  }

  /** The state before, if any. */
  set(object: Cached<T>): Cached<T> | undefined {
    const key = keyOf(object);
    const before = this.remove(key);
    this.objects.set(key, object);
    for (const index of this.indexes.values()) insert(index, key, object);
    return before;
  }

  remove(key: string): Cached<T> | undefined {
    const object = this.objects.get(key);
    if (!object) return undefined;
    this.objects.delete(key);
    for (const index of this.indexes.values()) withdraw(index, key, object);
    return object;
  }
}

function insert<T extends KubeObject>(index: Index<T>, key: string, object: Cached<T>): void {
  for (const value of index.values(object)) {
    const entry = index.entries.get(value);
    if (entry) entry.set(key, object);
    else index.entries.set(value, new Map([[key, object]]));
  }
}

function withdraw<T extends KubeObject>(index: Index<T>, key: string, object: Cached<T>): void {
  for (const value of index.values(object)) {
    const entry = index.entries.get(value);
    entry?.delete(key);
    if (entry?.size === 0) index.entries.delete(value);
  }
}
