/** Average and largest sample of a span of time. */
export interface Spread {
  readonly average: number;
  readonly max: number;
}

export interface UsageBucket {
  /** Its beginning, milliseconds since the epoch. */
  readonly at: number;
  readonly cpuCores: Spread;
  readonly memoryBytes: Spread;
}

/** A bucket and how much of the time it stands for, so that buckets can be put together. */
export interface WeighedBucket extends UsageBucket {
  /** Seconds. */
  readonly weight: number;
}

/** Buckets of any length, put together to those that begin at multiples of `seconds`; in order of time. */
export function mergeBuckets(buckets: readonly WeighedBucket[], seconds: number): UsageBucket[] {
  const merged = new Map<number, WeighedBucket>();
  for (const bucket of buckets) {
    const at = bucket.at - (bucket.at % (seconds * 1000));
    const before = merged.get(at);
    merged.set(at, before ? together(before, bucket) : { ...bucket, at });
  }
  const found = [...merged.values()].sort((a, b) => a.at - b.at);
  return found.map(({ at, cpuCores, memoryBytes }) => ({ at, cpuCores, memoryBytes }));
}

function together(a: WeighedBucket, b: WeighedBucket): WeighedBucket {
  const weight = a.weight + b.weight;
  const spread = (one: Spread, other: Spread) => ({
    average: (one.average * a.weight + other.average * b.weight) / weight,
    max: Math.max(one.max, other.max),
  });
  return {
    at: a.at,
    weight,
    cpuCores: spread(a.cpuCores, b.cpuCores),
    memoryBytes: spread(a.memoryBytes, b.memoryBytes),
  };
}
