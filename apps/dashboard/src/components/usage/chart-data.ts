import type { UsagePartsFragment } from '@/graphql/generated/graphql.ts';

export type ObjectUsage = UsagePartsFragment;
export type Measure = 'cpuCores' | 'memoryBytes';

/** One line of a chart; null where nothing was sampled. */
export interface ChartSeries {
  /** Of a container; undefined: of all. */
  readonly name: string | undefined;
  readonly averages: readonly (number | null)[];
  readonly maxima: readonly (number | null)[];
}

export interface ChartData {
  /** Seconds since the epoch: the middle of each span. */
  readonly times: readonly number[];
  /** All first, then the containers where there are several. */
  readonly series: readonly ChartSeries[];
}

/**
 * All points on one line of time. Where two are more than two spans apart, one without a value is put between them, so
 * that a gap is drawn as a gap.
 */
export function chartData({ points, containers, resolution }: ObjectUsage['history'], measure: Measure): ChartData {
  const all = [{ name: undefined, points }, ...containers];
  const known = new Set(all.flatMap((each) => each.points.map(({ at }) => Date.parse(at) / 1000)));
  const starts = withGaps(
    [...known].sort((a, b) => a - b),
    resolution,
  );
  const series = all.map(({ name, points: own }) => {
    const found = new Map(own.map((point) => [Date.parse(point.at) / 1000, point[measure]]));
    const column = (of: 'average' | 'max') => starts.map((start) => found.get(start)?.[of] ?? null);
    return { name, averages: column('average'), maxima: column('max') };
  });
  return { times: starts.map((start) => start + resolution / 2), series };
}

function withGaps(starts: readonly number[], resolution: number): number[] {
  return starts.flatMap((start, index) => {
    const before = starts[index - 1];
    const isGap = before !== undefined && start - before > 2 * resolution;
    return isGap ? [before + resolution, start] : [start];
  });
}

/** A line to compare with, when it is near enough that the usage under it can still be told. */
const farAway = 6;

/** The upper end of the scale: over all that was used, and over the lines that are not far above it. */
export function scaleEnd({ series }: ChartData, lines: readonly number[], least: number): number {
  const used = Math.max(0, ...series.flatMap(({ maxima }) => maxima.map((value) => value ?? 0)));
  const near = lines.filter((line) => used > 0 && line <= used * farAway);
  return Math.max(least, used, ...near) * 1.08;
}

/**
 * From which instant on it is drawn: all that was asked for, unless nothing was sampled in the beginning; then a sixth at
 * least. Of what runs for minutes an hour would be an empty chart with a dot at its end.
 */
export function drawnFrom({ times }: ChartData, from: number, to: number): number {
  const first = times[0];
  if (first === undefined) return from;
  const span = to - from;
  return Math.max(from, Math.min(first - span / 60, to - span / 6));
}

const powers = (base: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => base ** (from + index));

/** What a scale may be divided by: 1, 2 and 5 of cores, of bytes powers of two. */
export const scaleSteps: Readonly<Record<Measure, readonly number[]>> = {
  cpuCores: powers(10, -4, 5).flatMap((power) => [power, 2 * power, 5 * power]),
  memoryBytes: powers(2, 0, 60),
};

/** Indices of values whose neighbours are missing: a line does not show them. */
export function lonePoints(values: readonly (number | null | undefined)[]): number[] {
  return values.flatMap((value, index) => {
    const alone = (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
    return value !== null && value !== undefined && alone ? [index] : [];
  });
}
