import type { Clock } from '@pilothouse/std/clock';
import type { ObjectKey } from '@pilothouse/store/stored-object';

interface Entry {
  readonly user: string;
  readonly fieldManager: string | undefined;
  readonly deletes: boolean;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** A change of the other cluster. */
export interface AuthoredChange {
  readonly key: ObjectKey;
  /** Who wrote last, as far as the object tells; undefined for a deletion, of which nothing tells. */
  readonly manager: string | undefined;
  readonly gone: boolean;
}

/** Writes that are remembered, and for how long, milliseconds: their echo comes within moments. */
const most = 1_000;
const memory = 30_000;

/**
 * The other cluster knows us by one name, and its watch tells no name at all. Who of our users made a change is what we
 * remember of what we have just sent.
 */
export class Authors {
  private readonly clock: Clock;
  private readonly entries = new Map<string, Entry>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Before it is sent: its echo may be faster than its answer. The answer says how to forget one that was refused. */
  writes(key: ObjectKey, { user, fieldManager, deletes }: Omit<Entry, 'until'>): () => void {
    const id = idOf(key);
    const entry = { user, fieldManager, deletes, until: this.clock.now() + memory };
    this.entries.delete(id);
    this.entries.set(id, entry);
    const oldest = this.entries.keys().next().value;
    if (this.entries.size > most && oldest !== undefined) this.entries.delete(oldest);
    return () => {
      if (this.entries.get(id) === entry) this.entries.delete(id);
    };
  }

  /** Undefined when it was none of ours. */
  of({ key, manager, gone }: AuthoredChange): string | undefined {
    const entry = this.entries.get(idOf(key));
    if (!entry || entry.until < this.clock.now()) return undefined;
    const isOurs = gone ? entry.deletes : !entry.deletes && entry.fieldManager === manager;
    return isOurs ? entry.user : undefined;
  }
}

const idOf = ({ resource, namespace, name }: ObjectKey) => `${resource}\0${namespace}\0${name}`;
