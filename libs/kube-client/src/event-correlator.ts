export type EventType = 'Normal' | 'Warning';

/** What an event is about: any object with a name, its kind told. */
export interface EventSubject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string | undefined;
    readonly uid: string;
    readonly resourceVersion?: string | undefined;
  };
  /** The part of it, as `spec.containers{web}`. */
  readonly fieldPath?: string | undefined;
}

export interface Occurrence {
  readonly subject: EventSubject;
  readonly type: EventType;
  readonly reason: string;
  readonly message: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** One Event object as it should stand in the API. */
export interface EventRecord {
  readonly namespace: string;
  readonly name: string;
  readonly occurrence: Occurrence;
  readonly message: string;
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

export interface EventCorrelator {
  /** The record to write for this occurrence, or undefined when its subject has told too much lately. */
  correlate(occurrence: Occurrence): EventRecord | undefined;
}

interface Similar {
  readonly messages: Set<string>;
  lastAt: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** As client-go's EventCorrelator by default: after ten different messages they are combined; 25 at once, then one in five minutes. */
const combineAfter = 10;
const similarFor = 600_000;
const burst = 25;
const refill = 300_000;
const remembered = 4096;

export function createEventCorrelator(): EventCorrelator {
  const records = new Map<string, EventRecord>();
  const similar = new Map<string, Similar>();
  const buckets = new Map<string, Bucket>();
  let serial = 0;

  function allowed({ subject, at }: Occurrence): boolean {
    const key = subject.metadata.uid;
    const bucket = buckets.get(key) ?? { tokens: burst, at };
    bucket.tokens = Math.min(burst, bucket.tokens + (at - bucket.at) / refill);
    bucket.at = at;
    remember(buckets, key, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  function combines(occurrence: Occurrence, group: string): boolean {
    const known = similar.get(group);
    const fresh = known && occurrence.at - known.lastAt <= similarFor;
    const entry = fresh ? known : { messages: new Set<string>(), lastAt: occurrence.at };
    entry.lastAt = occurrence.at;
    entry.messages.add(occurrence.message);
    remember(similar, group, entry);
    if (entry.messages.size < combineAfter) return false;
    for (const first of entry.messages) {
      entry.messages.delete(first);
      break;
    }
    return true;
  }

  return {
    correlate(occurrence) {
      const group = groupOf(occurrence);
      const combined = combines(occurrence, group);
      const key = combined ? group : `${group}\0${occurrence.message}`;
      if (!allowed(occurrence)) return undefined;
      const known = records.get(key);
      const message = combined ? `(combined from similar events): ${occurrence.message}` : occurrence.message;
      const record = known
        ? { ...known, message, occurrence, count: known.count + 1, lastAt: occurrence.at }
        : firstRecord(occurrence, message, serial++);
      remember(records, key, record);
      return record;
    },
  };
}

function groupOf({ subject, type, reason }: Occurrence): string {
  return [subject.metadata.uid, subject.fieldPath ?? '', type, reason].join('\0');
}

function firstRecord(occurrence: Occurrence, message: string, serial: number): EventRecord {
  const { metadata } = occurrence.subject;
  // Nanoseconds in hexadecimal, as upstream names them; the serial stands for what the clock does not tell.
  const suffix = (BigInt(occurrence.at) * 1_000_000n + BigInt(serial % 1_000_000)).toString(16);
  const namespace = metadata.namespace || 'default';
  const name = `${metadata.name}.${suffix}`;
  return { namespace, name, occurrence, message, count: 1, firstAt: occurrence.at, lastAt: occurrence.at };
}

/** Keeps the most recently used only. */
function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= remembered) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
