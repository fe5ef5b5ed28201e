import type { UsageRecord } from '@pilothouse/store/usage/usage';

/** For tests in which nothing is measured. */
export const noUsage: UsageRecord = {
  current: () => undefined,
  history: async () => ({ seconds: 60, points: new Map() }),
  lost: () => 0,
  onSamples: () => undefined,
  close: async () => undefined,
};
