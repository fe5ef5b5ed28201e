import { StatusError } from '@pilothouse/kube-model/status-error';
import { seriesText } from '@pilothouse/store/usage/series-key';
import type { Spread, UsageBucket } from '@pilothouse/store/usage/usage-bucket';
import type { ObjectUsageHistoryArgs, UsageHistory, UsagePoint } from '../../generated/resolver-types.ts';
import type { UsageSubject } from './usage-subject.ts';

const longest = 31 * 24 * 3600;

/** Throws StatusError `BadRequest`. */
export async function usageHistory(
  { cluster, uid, containers }: UsageSubject,
  args: Pick<ObjectUsageHistoryArgs, 'last' | 'from' | 'to'>,
  now: number,
  allowed: boolean,
): Promise<UsageHistory> {
  const { from, to } = windowOf(args, now);
  const whole = { uid, container: '' };
  const series = [whole, ...containers.map((container) => ({ uid, container }))];
  const { seconds, points } = await cluster.usage.history({ series: allowed ? series : [], from, to });
  const pointsOf = (container: string) => (points.get(seriesText({ uid, container })) ?? []).map(pointOf);
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    resolution: seconds,
    points: pointsOf(''),
    containers: containers.map((name) => ({ name, points: pointsOf(name) })),
  };
}

function windowOf({ last = 3600, from, to }: Pick<ObjectUsageHistoryArgs, 'last' | 'from' | 'to'>, now: number) {
  if (last < 60 || last > longest)
    throw new StatusError('BadRequest', `last is a number of seconds from 60 to ${longest}`);
  const end = to ? Date.parse(to) : now;
  const start = from ? Date.parse(from) : end - last * 1000;
  if (start >= end) throw new StatusError('BadRequest', 'from must be before to');
  if (end - start > longest * 1000) throw new StatusError('BadRequest', 'from and to may be 31 days apart at most');
  return { from: start, to: end };
}

function pointOf({ at, cpuCores, memoryBytes }: UsageBucket): UsagePoint {
  return { at: new Date(at).toISOString(), cpuCores: rounded(cpuCores, 1e6), memoryBytes: rounded(memoryBytes, 1) };
}

/** What is kept has some seven digits: those behind are noise. */
function rounded({ average, max }: Spread, parts: number): Spread {
  return { average: Math.round(average * parts) / parts, max: Math.round(max * parts) / parts };
}
