import { defaultRetention, type Retention, type RetentionClass, retentionClasses } from './retention.ts';

/** A partition of the journal by time: [start, end), milliseconds since the epoch. */
export interface Partition {
  readonly class: RetentionClass;
  readonly start: number;
  readonly end: number;
}

export type RetentionRules = Readonly<Record<RetentionClass, Retention>>;

export interface PartitionPlan {
  readonly create: readonly Partition[];
  /** Oldest first. */
  readonly drop: readonly Partition[];
}

/** Partitions are made this many ahead, so that a write never waits for one. */
const ahead = 2;

/** `existing` is what the cluster has now; at least one partition of each class stays. */
export function planPartitions(
  existing: readonly Partition[],
  now: number,
  rules: RetentionRules = defaultRetention,
): PartitionPlan {
  const plans = retentionClasses.map((name) => {
    const mine = existing.filter((partition) => partition.class === name).sort((a, b) => a.start - b.start);
    return planClass(name, mine, now, rules[name]);
  });
  return { create: plans.flatMap((plan) => plan.create), drop: plans.flatMap((plan) => plan.drop) };
}

function planClass(name: RetentionClass, mine: readonly Partition[], now: number, rule: Retention): PartitionPlan {
  const create: Partition[] = [];
  const current = Math.floor(now / rule.partition) * rule.partition;
  for (let i = 0; i <= ahead; i++) {
    const start = current + i * rule.partition;
    const end = start + rule.partition;
    if (!mine.some((partition) => partition.start < end && partition.end > start)) {
      create.push({ class: name, start, end });
    }
  }
  return { create, drop: mine.filter((partition) => partition.end <= now - rule.keep && partition.end <= current) };
}

/** Until when every class has a partition without a gap from `now` on. */
export function coveredUntil(existing: readonly Partition[], now: number): number {
  return Math.min(
    ...retentionClasses.map((name) => {
      const mine = existing.filter((partition) => partition.class === name).sort((a, b) => a.start - b.start);
      let end = now;
      for (const partition of mine) if (partition.start <= end && partition.end > end) end = partition.end;
      return mine.some((partition) => partition.start <= now && partition.end > now) ? end : now;
    }),
  );
}
