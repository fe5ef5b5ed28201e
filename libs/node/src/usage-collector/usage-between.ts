import type { UsagePoint } from './usage-point.ts';

/** What was used over the stretch that ends with the second of two points. Milliseconds. */
export interface Usage {
  readonly at: number;
  readonly window: number;
  readonly cpuCores: number;
  readonly memoryBytes: number;
}

/** As metrics-server: what has run this long may be measured from its own start, when it was not yet there before. */
const leastAge = 10_000;

/**
 * Undefined where the points do not tell: there is one only, or the count began anew between them. `interval`: between two
 * looks, milliseconds.
 */
export function usageBetween(before: UsagePoint | undefined, last: UsagePoint, interval: number): Usage | undefined {
  const from = before && goesOn(before, last) ? before : sinceItsStart(last, interval);
  if (!from || last.at <= from.at) return undefined;
  const window = last.at - from.at;
  const cpuCores = ((last.cpuSeconds - from.cpuSeconds) * 1000) / window;
  return { at: last.at, window, cpuCores, memoryBytes: last.memoryBytes };
}

function goesOn(before: UsagePoint, last: UsagePoint): boolean {
  return before.startedAt === last.startedAt && before.cpuSeconds <= last.cpuSeconds;
}

function sinceItsStart(
  { at, startedAt }: UsagePoint,
  interval: number,
): Pick<UsagePoint, 'at' | 'cpuSeconds'> | undefined {
  const age = at - startedAt;
  return age >= leastAge && age <= interval ? { at: startedAt, cpuSeconds: 0 } : undefined;
}
