import type { View } from '@pilothouse/store/store';
import type { ObjectKey, StoredObject } from '@pilothouse/store/stored-object';

export interface PoolOptions {
  /** How many values there are: 0 to size - 1. */
  readonly size: number;
  /** Where automatic choice begins; lower values are left for those who ask for one by name. */
  readonly automaticFrom: number;
  /** The values that a stored Service holds. */
  values(service: StoredObject): readonly number[];
}

const services = 'services';

/**
 * Hands out numbers that no Service holds. What is remembered here are hints, written while the writer decides: a
 * hint is believed only while the Service it names still holds the value in the view, so that refused, retried and
 * dry-run writes need no undo, and no write scans all Services. Every write of a Service must pass by here.
 */
export class AllocationPool {
  private readonly options: PoolOptions;
  private hints: Map<number, ObjectKey> | undefined;
  private cursor: number;

  constructor(options: PoolOptions) {
    this.options = options;
    this.cursor = options.automaticFrom;
  }

  /** False when another Service holds the value. */
  claim(value: number, owner: ObjectKey, view: View): boolean {
    const hints = this.seeded(view);
    const holder = hints.get(value);
    if (holder && !sameKey(holder, owner) && this.holds(holder, value, view)) return false;
    hints.set(value, owner);
    return true;
  }

  /** A free value; undefined when all are held. `taken` are values that the same request has been given already. */
  next(owner: ObjectKey, view: View, taken: ReadonlySet<number> = new Set()): number | undefined {
    const { size, automaticFrom } = this.options;
    for (let tries = 0; tries < size; tries++) {
      const value = this.cursor;
      this.cursor = value + 1 < size ? value + 1 : 0;
      const reserved = value < automaticFrom && tries < size - automaticFrom;
      if (reserved || taken.has(value)) continue;
      if (this.claim(value, owner, view)) return value;
    }
    return undefined;
  }

  private holds(key: ObjectKey, value: number, view: View): boolean {
    const service = view.get(key);
    return service !== undefined && this.options.values(service).includes(value);
  }

  private seeded(view: View): Map<number, ObjectKey> {
    if (!this.hints) {
      this.hints = new Map();
      for (const service of view.list(services)) {
        for (const value of this.options.values(service)) this.hints.set(value, service.key);
      }
    }
    return this.hints;
  }
}

function sameKey(a: ObjectKey, b: ObjectKey): boolean {
  return a.name === b.name && a.namespace === b.namespace;
}
