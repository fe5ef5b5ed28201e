import type { Cached } from '@pilothouse/kube-client/cached';
import type { CronJob, Job } from '@pilothouse/kube-model/kinds';
import { ManualClock } from '@pilothouse/std/manual-clock';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeJob } from './observe-jobs.ts';
import { plan, withStarted } from './plan.ts';
import { jobFromTemplate } from './scheduled-job.ts';

const minute = 60_000;
const hour = 60 * minute;
type Spec = Partial<NonNullable<CronJob['spec']>>;

/** A CronJob and its Jobs as the API would keep them, under a clock that the test drives. */
class World {
  readonly clock: ManualClock;
  cronJob: Cached<CronJob>;
  jobs: Cached<Job>[] = [];
  /** Names of all Jobs that were ever made. */
  readonly made: string[] = [];
  readonly events: string[] = [];

  constructor(start: string, spec: Spec) {
    this.clock = new ManualClock(Date.parse(start));
    const metadata = { name: 'cj', namespace: 'n', uid: 'cj', resourceVersion: '1', creationTimestamp: start };
    const limits = { successfulJobsHistoryLimit: 3, failedJobsHistoryLimit: 1 };
    const rest = { schedule: '* * * * *', jobTemplate: { spec: { template: {} } } };
    this.cronJob = { apiVersion: 'batch/v1', kind: 'CronJob', metadata, spec: { ...limits, ...rest, ...spec } };
  }

  /** Stops after the Job was made when `killed`: the status is not written. */
  reconcile(killed = false): number | undefined {
    const next = plan({ cronJob: this.cronJob, jobs: this.jobs }, this.clock.now());
    this.events.push(...next.events.map(({ reason }) => reason));
    const replaced = new Set(next.replace);
    this.jobs = this.jobs.filter((job) => !replaced.has(job));
    const started = next.start === undefined ? undefined : this.start(next.start);
    if (killed) return undefined;
    const status =
      started && next.start !== undefined ? withStarted(next.status, activeJob(started), next.start) : next.status;
    this.cronJob = { ...this.cronJob, status };
    const forgotten = new Set(next.forget);
    this.jobs = this.jobs.filter((job) => !forgotten.has(job));
    return next.lookAgainIn;
  }

  /** Lets time pass as the controller would: it looks whenever it said that it would. */
  run(until: string): void {
    for (let wait = this.reconcile(); wait !== undefined; wait = this.reconcile()) {
      if (this.clock.now() + wait > Date.parse(until)) return;
      this.clock.advance(wait);
    }
  }

  finish(pick: number, type: 'Complete' | 'Failed'): void {
    const running = this.running;
    const chosen = running[pick % Math.max(1, running.length)];
    const completionTime = new Date(this.clock.now()).toISOString();
    this.jobs = this.jobs.map((job) =>
      job === chosen ? { ...job, status: { completionTime, conditions: [{ type, status: 'True' }] } } : job,
    );
  }

  get running(): Cached<Job>[] {
    return this.jobs.filter(({ status }) => status?.conditions === undefined);
  }

  get scheduled(): string[] {
    return this.made.map((name) => new Date(Number(name.slice(3)) * minute).toISOString().slice(0, 16));
  }

  private start(at: number): Cached<Job> {
    const wanted = jobFromTemplate(this.cronJob, at);
    const name = wanted.metadata?.name ?? '';
    const known = this.jobs.find(({ metadata }) => metadata.name === name);
    if (known) return known;
    this.made.push(name);
    const creationTimestamp = new Date(this.clock.now()).toISOString();
    const metadata = {
      ...wanted.metadata,
      name,
      uid: `${name}/${this.made.length}`,
      resourceVersion: '1',
      creationTimestamp,
    };
    const job: Cached<Job> = { apiVersion: 'batch/v1', kind: 'Job', metadata };
    this.jobs = [...this.jobs, job];
    return job;
  }
}

describe('over both changes of the clock of a year', () => {
  test('in New York what the clock skips is left out, and what it shows twice is run twice', () => {
    const spec = { schedule: '30 1,2 * * *', timeZone: 'America/New_York' };
    const spring = new World('2026-03-07T12:00:00Z', spec);
    spring.run('2026-03-09T12:00:00Z');
    expect(spring.scheduled).toEqual(['2026-03-08T06:30', '2026-03-09T05:30', '2026-03-09T06:30']);
    const autumn = new World('2026-10-31T12:00:00Z', spec);
    autumn.run('2026-11-02T12:00:00Z');
    expect(autumn.scheduled).toEqual([
      '2026-11-01T05:30',
      '2026-11-01T06:30',
      '2026-11-01T07:30',
      '2026-11-02T06:30',
      '2026-11-02T07:30',
    ]);
  });

  test('in Seoul every day has one nine o’clock', () => {
    for (const [from, until, days] of [
      ['2026-03-06T12:00:00Z', '2026-03-10T12:00:00Z', 4],
      ['2026-10-30T12:00:00Z', '2026-11-03T12:00:00Z', 4],
    ] as const) {
      const world = new World(from, { schedule: '0 9 * * *', timeZone: 'Asia/Seoul' });
      world.run(until);
      expect(world.made).toHaveLength(days);
      expect(new Set(world.scheduled.map((time) => time.slice(11)))).toEqual(new Set(['00:00']));
    }
  });

  test('a run bears its time as the zone shows it', () => {
    const { cronJob } = new World('2026-01-01T00:00:00Z', { timeZone: 'America/New_York' });
    const at = (time: string) => jobFromTemplate(cronJob, Date.parse(time)).metadata?.annotations;
    const annotation = 'batch.kubernetes.io/cronjob-scheduled-timestamp';
    expect(at('2026-01-05T12:00:00Z')).toEqual({ [annotation]: '2026-01-05T07:00:00-05:00' });
    expect(at('2026-07-05T12:00:00Z')).toEqual({ [annotation]: '2026-07-05T08:00:00-04:00' });
  });
});

test('after an outage only the latest run is made up for, and more than a hundred missed are told', () => {
  const world = new World('2026-01-01T00:00:00Z', {});
  world.clock.advance(3 * hour + 1);
  world.reconcile();
  expect(world.scheduled).toEqual(['2026-01-01T03:00']);
  expect(world.events).toEqual(['TooManyMissedTimes']);
});

test('startingDeadlineSeconds leaves out what is too late', () => {
  const late = new World('2026-01-01T00:30:00Z', { schedule: '0 * * * *', startingDeadlineSeconds: 60 });
  late.clock.advance(35 * minute);
  late.reconcile();
  expect(late.made).toEqual([]);
});

test('a schedule that never comes is told as invalid, and not looked at again', () => {
  const world = new World('2026-01-01T00:00:00Z', { schedule: '59 23 31 2 *' });
  expect(world.reconcile()).toBeUndefined();
  expect(world.events).toEqual(['InvalidSchedule']);
});

test('suspended nothing starts', () => {
  const world = new World('2026-01-01T00:00:00Z', { suspend: true });
  world.run('2026-01-01T01:00:00Z');
  expect(world.made).toEqual([]);
});

test('Replace stops the run before, Forbid waits for it, Allow lets it be', () => {
  const after = (concurrencyPolicy: string) => {
    const world = new World('2026-01-01T00:00:00Z', { concurrencyPolicy });
    world.run('2026-01-01T00:03:30Z');
    return [world.made.length, world.running.length];
  };
  expect({ Replace: after('Replace'), Forbid: after('Forbid'), Allow: after('Allow') }).toEqual({
    Replace: [3, 1],
    Forbid: [1, 1],
    Allow: [3, 3],
  });
});

type Step =
  | { readonly kind: 'finish'; readonly pick: number; readonly type: 'Complete' | 'Failed' }
  | { readonly kind: 'clock'; readonly ms: number }
  | { readonly kind: 'spec'; readonly spec: Spec }
  | { readonly kind: 'crash' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('finish' as const),
    pick: fc.nat(5),
    type: fc.constantFrom('Complete' as const, 'Failed' as const),
  }),
  fc.record({ kind: fc.constant('clock' as const), ms: fc.integer({ min: 0, max: 5 * minute }) }),
  fc.record({
    kind: fc.constant('spec' as const),
    spec: fc.constantFrom<Spec>(
      { suspend: true },
      { suspend: false },
      { schedule: '*/2 * * * *' },
      { successfulJobsHistoryLimit: 0, failedJobsHistoryLimit: 0 },
      { startingDeadlineSeconds: 30 },
    ),
  }),
  fc.record({ kind: fc.constant('crash' as const) }),
);

test('whatever is edited or killed on the way, no run is made twice, and Forbid never has two', () => {
  fc.assert(
    fc.property(fc.constantFrom('Allow', 'Forbid', 'Replace'), fc.array(step, { maxLength: 60 }), (policy, steps) => {
      const world = new World('2026-01-01T00:00:00Z', { concurrencyPolicy: policy });
      for (const next of steps) {
        if (next.kind === 'clock') world.clock.advance(next.ms);
        else if (next.kind === 'finish') world.finish(next.pick, next.type);
        else if (next.kind === 'spec' && world.cronJob.spec)
          world.cronJob = { ...world.cronJob, spec: { ...world.cronJob.spec, ...next.spec } };
        world.reconcile(next.kind === 'crash');
        expect(new Set(world.made).size).toBe(world.made.length);
        if (policy !== 'Allow') expect(world.running.length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});
