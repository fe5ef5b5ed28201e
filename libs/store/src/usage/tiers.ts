/** How finely and for how long usage is kept. Seconds; a tier is made of the one before. */
export interface Tier {
  readonly step: number;
  readonly keep: number;
}

const hour = 3600;
const day = 24 * hour;

export const tiers: readonly Tier[] = [
  { step: 60, keep: day },
  { step: 600, keep: 7 * day },
  { step: hour, keep: 31 * day },
];

/** Seconds between points that an answer may have: all are multiples of the step of a tier. */
const resolutions = [60, 120, 300, 600, 1800, hour, 3 * hour, 6 * hour];
const maxPoints = 300;

export interface Resolution {
  /** Seconds between points. */
  readonly seconds: number;
  /** Step of the coarsest tier that is read; what has not got there yet is read from finer ones. */
  readonly step: number;
}

/** The finest that gives at most 300 points and whose tier reaches back to `from`. All in seconds since the epoch. */
export function chooseResolution(from: number, to: number, now: number): Resolution {
  const kept = tiers.filter(({ keep }) => from >= now - keep - hour);
  const finest = (kept[0] ?? tiers.at(-1))?.step ?? hour;
  const fits = (seconds: number) => seconds >= finest && (to - from) / seconds <= maxPoints;
  const seconds = resolutions.find(fits) ?? 6 * hour;
  const step = tiers.findLast((tier) => tier.step <= seconds)?.step ?? seconds;
  return { seconds, step };
}
