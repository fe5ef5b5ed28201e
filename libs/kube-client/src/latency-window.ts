export interface LatencyWindow {
  record(ms: number): void;
  /** `share` is 0 to 1; 0 milliseconds while nothing was recorded. */
  percentile(share: number): number;
}

/** Percentiles over the last `size` measurements. */
export function createLatencyWindow(size = 256): LatencyWindow {
  const kept: number[] = [];
  let position = 0;
  return {
    record(ms) {
      kept[position] = ms;
      position = (position + 1) % size;
    },
    percentile(share) {
      const sorted = [...kept].sort((a, b) => a - b);
      return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    },
  };
}
