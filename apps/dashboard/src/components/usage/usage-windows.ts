export const usageWindows = ['1h', '6h', '1d', '7d', '30d'] as const;
export type UsageWindow = (typeof usageWindows)[number];

const hour = 3600;

export const secondsOf: Readonly<Record<UsageWindow, number>> = {
  '1h': hour,
  '6h': 6 * hour,
  '1d': 24 * hour,
  '7d': 7 * 24 * hour,
  '30d': 30 * 24 * hour,
};

/** Milliseconds between two looks: as often as is sampled, and of long windows as often as they change. */
export const pollOf: Readonly<Record<UsageWindow, number>> = {
  '1h': 15_000,
  '6h': 30_000,
  '1d': 60_000,
  '7d': 300_000,
  '30d': 300_000,
};
