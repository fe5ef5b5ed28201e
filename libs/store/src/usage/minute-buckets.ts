import type { UsageBucket } from './usage-bucket.ts';

const minute = 60_000;

interface Sum {
  count: number;
  cpu: number;
  cpuMax: number;
  memory: number;
  memoryMax: number;
}

/** One minute of all series of a cluster. */
export interface Minute {
  /** Its beginning, milliseconds since the epoch. */
  readonly at: number;
  /** By the text of the series. */
  readonly buckets: ReadonlyMap<string, UsageBucket>;
}

/** Samples of the last minutes, summed up until each minute is over. */
export class MinuteBuckets {
  private readonly open = new Map<number, Map<string, Sum>>();

  /** `at` in milliseconds since the epoch. */
  add(series: string, at: number, { cpuCores, memoryBytes }: { cpuCores: number; memoryBytes: number }): void {
    const start = at - (at % minute);
    const sums = this.open.get(start) ?? new Map<string, Sum>();
    this.open.set(start, sums);
    const sum = sums.get(series) ?? { count: 0, cpu: 0, cpuMax: 0, memory: 0, memoryMax: 0 };
    sums.set(series, sum);
    sum.count += 1;
    sum.cpu += cpuCores;
    sum.cpuMax = Math.max(sum.cpuMax, cpuCores);
    sum.memory += memoryBytes;
    sum.memoryMax = Math.max(sum.memoryMax, memoryBytes);
  }

  /** Takes the minutes that had ended by the instant `by`, in order. */
  take(by: number): Minute[] {
    const starts = [...this.open.keys()].filter((start) => start + minute <= by).sort((a, b) => a - b);
    return starts.map((at) => {
      const sums = this.open.get(at) ?? new Map<string, Sum>();
      this.open.delete(at);
      return { at, buckets: new Map([...sums].map(([series, sum]) => [series, bucketOf(at, sum)])) };
    });
  }

  /** Of one series, what has not been taken yet. */
  read(series: string): UsageBucket[] {
    return [...this.open].flatMap(([at, sums]) => {
      const sum = sums.get(series);
      return sum ? [bucketOf(at, sum)] : [];
    });
  }
}

function bucketOf(at: number, { count, cpu, cpuMax, memory, memoryMax }: Sum): UsageBucket {
  return {
    at,
    cpuCores: { average: cpu / count, max: cpuMax },
    memoryBytes: { average: memory / count, max: memoryMax },
  };
}
