import { MultiIndex } from './multi-index.ts';
import { type Forkable, type OrderedImage, OrderedMap } from './ordered-map.ts';
import { sortKey } from './sort-key.ts';
import type { SnapshotListOptions } from './store.ts';
import type { StoredObject } from './stored-object.ts';

/** The current objects of one resource, in key order, with their labels and nodes indexed. */
export class ResourceCache {
  private readonly objects = new OrderedMap<StoredObject>();
  private readonly labels = new MultiIndex();
  private readonly nodes = new MultiIndex();
  private unchanged: Forkable<StoredObject> | undefined;
  private changed = 0;

  get(namespace: string, name: string): StoredObject | undefined {
    return this.objects.get(sortKey(namespace, name));
  }

  list(options: SnapshotListOptions): Iterable<StoredObject> {
    return listImage(this.objects, options);
  }

  put(object: StoredObject): void {
    const id = sortKey(object.key.namespace, object.key.name);
    const before = this.objects.set(id, object);
    this.touch();
    this.labels.replace(labelTerms(before), labelTerms(object), id);
    this.nodes.replace(nodeTerms(before), nodeTerms(object), id);
  }

  delete(namespace: string, name: string): void {
    const id = sortKey(namespace, name);
    const before = this.objects.delete(id);
    this.touch();
    this.labels.replace(labelTerms(before), [], id);
    this.nodes.replace(nodeTerms(before), [], id);
  }

  private touch(): void {
    this.unchanged = undefined;
    this.changed++;
  }

  /** How many changes there have been. */
  get changes(): number {
    return this.changed;
  }

  /** The same image until the next change. */
  image(): Forkable<StoredObject> {
    this.unchanged ??= this.objects.image();
    return this.unchanged;
  }

  countLabelled(label: string, value: string): number {
    return this.labels.count(labelTerm(label, value));
  }

  labelled(label: string, value: string): StoredObject[] {
    return this.resolve(this.labels.ids(labelTerm(label, value)));
  }

  onNode(node: string): StoredObject[] {
    return this.resolve(this.nodes.ids(node));
  }

  private resolve(ids: readonly string[]): StoredObject[] {
    return ids.flatMap((id) => this.objects.get(id) ?? []);
  }
}

/** `after` is exclusive. Lazy: ends when the namespace ends. */
export function* listImage(
  image: Pick<OrderedImage<StoredObject>, 'values'>,
  { namespace, after }: SnapshotListOptions,
): Generator<StoredObject> {
  for (const object of image.values(firstKey(namespace, after))) {
    const { key } = object;
    if (namespace !== undefined && key.namespace !== namespace) {
      if (key.namespace > namespace) return;
      continue;
    }
    if (after && key.name === after.name && key.namespace === after.namespace) continue;
    yield object;
  }
}

/** How many objects `listImage` would give, without looking at them. */
export function countImage(
  image: Pick<OrderedImage<StoredObject>, 'rank' | 'size'>,
  { namespace, after }: SnapshotListOptions,
): number {
  const start = firstKey(namespace, after);
  // The key itself is where the list before has ended.
  const skipped = image.rank(after && start === sortKey(after.namespace, after.name) ? `${start}\0` : start);
  const end = namespace === undefined ? image.size : image.rank(`${namespace}\x01`);
  return Math.max(0, end - skipped);
}

function firstKey(namespace: string | undefined, after: SnapshotListOptions['after']): string {
  const start = namespace === undefined ? '' : sortKey(namespace, '');
  if (!after) return start;
  const resume = sortKey(after.namespace, after.name);
  if (resume > start) return resume;
  return start;
}

const labelTerm = (label: string, value: string) => `${label}\0${value}`;

function labelTerms(object: StoredObject | undefined): string[] {
  return object ? Object.entries(object.labels).map(([label, value]) => labelTerm(label, value)) : [];
}

function nodeTerms(object: StoredObject | undefined): readonly string[] {
  return object?.node === undefined ? [] : [object.node];
}
