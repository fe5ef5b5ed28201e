/** Entries of one stretch of keys. Written in place only by the map that owns it. */
interface Chunk<V> {
  readonly keys: string[];
  readonly values: V[];
  owner: symbol;
}

const largest = 128;
const smallest = 16;

/** An image of a map at one moment. Never changes. */
export interface OrderedImage<V> {
  readonly size: number;
  get(key: string): V | undefined;
  /** Values in key order, from the first key that is not below `from` (default: all). */
  values(from?: string): IterableIterator<V>;
  /** How many keys are below `key`. Looks at chunks, not at what they hold. */
  rank(key: string): number;
}

/** An image that can be the start of another map. */
export interface Forkable<V> extends OrderedImage<V> {
  fork(): OrderedMap<V>;
}

/**
 * Strings to values, in the order of the strings' code units. An image costs nothing when it is taken; the first
 * write after it copies the list of chunks, and each chunk is copied when it is first written again.
 */
export class OrderedMap<V> implements OrderedImage<V> {
  private chunks: Chunk<V>[] = [];
  private owner = Symbol();
  private shared = false;
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(key: string): V | undefined {
    return find(this.chunks, key);
  }

  values(from = ''): IterableIterator<V> {
    return iterate(this.chunks, from);
  }

  rank(key: string): number {
    return rankIn(this.chunks, key);
  }

  image(): Forkable<V> {
    const { chunks, count } = this;
    this.shared = true;
    this.owner = Symbol();
    return {
      size: count,
      get: (key) => find(chunks, key),
      values: (from = '') => iterate(chunks, from),
      rank: (key) => rankIn(chunks, key),
      fork: () => OrderedMap.over(chunks, count),
    };
  }

  private static over<V>(chunks: Chunk<V>[], count: number): OrderedMap<V> {
    const map = new OrderedMap<V>();
    map.chunks = chunks;
    map.count = count;
    map.shared = true;
    return map;
  }

  /** Returns the value that was replaced. */
  set(key: string, value: V): V | undefined {
    this.unshare();
    if (this.chunks.length === 0) this.chunks.push({ keys: [], values: [], owner: this.owner });
    const at = Math.min(chunkOf(this.chunks, key), this.chunks.length - 1);
    const chunk = this.own(at);
    const index = lowerBound(chunk.keys, key);
    if (chunk.keys[index] === key) {
      const before = chunk.values[index];
      chunk.values[index] = value;
      return before;
    }
    chunk.keys.splice(index, 0, key);
    chunk.values.splice(index, 0, value);
    this.count++;
    if (chunk.keys.length > largest) this.split(at, chunk, index === largest);
    return undefined;
  }

  /** Returns the value that was removed. */
  delete(key: string): V | undefined {
    const at = chunkOf(this.chunks, key);
    const found = this.chunks[at];
    if (!found) return undefined;
    const index = lowerBound(found.keys, key);
    if (found.keys[index] !== key) return undefined;
    this.unshare();
    const chunk = this.own(at);
    chunk.keys.splice(index, 1);
    const [before] = chunk.values.splice(index, 1);
    this.count--;
    if (chunk.keys.length < smallest) this.join(at, chunk);
    return before;
  }

  private unshare(): void {
    if (!this.shared) return;
    this.chunks = this.chunks.slice();
    this.shared = false;
  }

  private own(at: number): Chunk<V> {
    const chunk = this.chunks[at];
    if (!chunk) throw new RangeError(`no chunk ${at}`);
    if (chunk.owner === this.owner) return chunk;
    const copy = { keys: chunk.keys.slice(), values: chunk.values.slice(), owner: this.owner };
    this.chunks[at] = copy;
    return copy;
  }

  /** Keys that arrive in order, as when a store is loaded, leave full chunks behind. */
  private split(at: number, chunk: Chunk<V>, appended: boolean): void {
    const middle = appended ? largest : largest >> 1;
    const right = { keys: chunk.keys.splice(middle), values: chunk.values.splice(middle), owner: this.owner };
    this.chunks.splice(at + 1, 0, right);
  }

  private join(at: number, chunk: Chunk<V>): void {
    const next = this.chunks[at + 1];
    if (chunk.keys.length === 0) this.chunks.splice(at, 1);
    else if (next && chunk.keys.length + next.keys.length < largest >> 1) {
      chunk.keys.push(...next.keys);
      chunk.values.push(...next.values);
      this.chunks.splice(at + 1, 1);
    }
  }
}

function find<V>(chunks: readonly Chunk<V>[], key: string): V | undefined {
  const chunk = chunks[chunkOf(chunks, key)];
  if (!chunk) return undefined;
  const index = lowerBound(chunk.keys, key);
  return chunk.keys[index] === key ? chunk.values[index] : undefined;
}

function* iterate<V>(chunks: readonly Chunk<V>[], from: string): Generator<V> {
  let at = from === '' ? 0 : chunkOf(chunks, from);
  let index = from === '' ? 0 : lowerBound(chunks[at]?.keys ?? [], from);
  for (; at < chunks.length; at++, index = 0) {
    const values = chunks[at]?.values ?? [];
    for (; index < values.length; index++) yield values[index] as V;
  }
}

function rankIn(chunks: readonly Chunk<unknown>[], key: string): number {
  const at = chunkOf(chunks, key);
  let rank = lowerBound(chunks[at]?.keys ?? [], key);
  for (let before = 0; before < at; before++) rank += chunks[before]?.keys.length ?? 0;
  return rank;
}

/** The first chunk whose last key is not below `key`; one past the end when all are below. */
function chunkOf(chunks: readonly Chunk<unknown>[], key: string): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const last = chunks[middle]?.keys.at(-1) ?? '';
    if (last < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first index whose key is not below `key`. */
function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
