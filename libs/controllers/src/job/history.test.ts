import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIndexes } from './index-set.ts';
import { completionIndex, isTracked, trackingFinalizer } from './job-pod.ts';
import { type Plan, plan } from './plan.ts';
import { podFromTemplate } from './pod-template.ts';

const start = Date.UTC(2026, 0, 1);

type Step =
  | { readonly kind: 'end'; readonly pick: number; readonly phase: 'Succeeded' | 'Failed' }
  | { readonly kind: 'delete'; readonly pick: number }
  | { readonly kind: 'parallelism'; readonly value: number }
  | { readonly kind: 'suspend'; readonly value: boolean }
  | { readonly kind: 'clock'; readonly ms: number }
  /** The controller is killed after so many of its writes. */
  | { readonly kind: 'crash'; readonly after: number };

const pick = fc.nat(20);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('end' as const),
    pick,
    phase: fc.constantFrom('Succeeded' as const, 'Failed' as const),
  }),
  fc.record({ kind: fc.constant('delete' as const), pick }),
  fc.record({ kind: fc.constant('parallelism' as const), value: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ kind: fc.constant('suspend' as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant('clock' as const), ms: fc.integer({ min: -60_000, max: 900_000 }) }),
  fc.record({ kind: fc.constant('crash' as const), after: fc.nat(6) }),
);

/** A Job and its pods as the API would keep them, and everything that ever became of a pod. */
class World {
  now = start;
  pods: Cached<Pod>[] = [];
  job: Cached<Job>;
  /** By uid: how each pod ended that its controller had not let go before. */
  readonly ends = new Map<string, 'Succeeded' | 'Failed'>();
  /** By completion index: how many of its pods failed. */
  readonly failures = new Map<number, number>();
  private made = 0;

  constructor(spec: Partial<NonNullable<Job['spec']>>) {
    const metadata = { name: 'j', namespace: 'n', uid: 'j', resourceVersion: '1', creationTimestamp: at(start) };
    const template = { spec: { restartPolicy: 'Never', containers: [{ name: 'c' }] } };
    const counts = { backoffLimit: 1000, parallelism: 2, template };
    this.job = { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { ...counts, ...spec } };
  }

  /** `writes`: so many are done, then the controller is dead. */
  reconcile(writes = Number.POSITIVE_INFINITY): void {
    const next = plan({ job: this.job, pods: this.pods, endings: [] }, this.now);
    for (const write of this.writesOf(next).slice(0, writes)) write();
  }

  settle(): void {
    for (let last = ''; last !== JSON.stringify([this.job, this.pods]); ) {
      last = JSON.stringify([this.job, this.pods]);
      this.reconcile();
    }
  }

  end(uid: string, phase: 'Succeeded' | 'Failed'): void {
    this.change(uid, (pod) => ({ ...pod, status: { ...pod.status, phase } }));
  }

  delete(uid: string): void {
    this.change(uid, (pod) => ({ ...pod, metadata: { ...pod.metadata, deletionTimestamp: at(this.now) } }));
  }

  get running(): Cached<Pod>[] {
    return this.pods.filter(({ status }) => status?.phase === 'Running');
  }

  private writesOf(next: Plan): (() => void)[] {
    const uids = (pods: readonly Cached<Pod>[]) => pods.map(({ metadata }) => metadata.uid);
    const { status } = next;
    return [
      ...(status ? [() => this.write(status)] : []),
      ...(next.uncountedRemoval ? uids(next.remove).map((uid) => () => this.release(uid)) : []),
      ...uids(next.remove).map((uid) => () => this.delete(uid)),
      ...uids(next.release).map((uid) => () => this.release(uid)),
      ...next.create.map((index) => () => this.create(index, next)),
    ];
  }

  private write(status: NonNullable<Plan['status']>): void {
    this.job = { ...this.job, status };
  }

  private create(index: number | undefined, { replaced }: Plan): void {
    const uid = `p${this.made++}`;
    const made = podFromTemplate(this.job, index, index === undefined ? undefined : replaced.get(index));
    const metadata = { ...made.metadata, name: uid, uid, resourceVersion: '1', creationTimestamp: at(this.now) };
    this.pods.push({ apiVersion: 'v1', kind: 'Pod', metadata, status: { phase: 'Running' } });
  }

  private release(uid: string): void {
    this.change(uid, (pod) => {
      const phase = pod.status?.phase;
      // What is noted as failed stays so, even when it ends well after all.
      const isNoted = this.job.status?.uncountedTerminatedPods?.failed?.includes(uid) === true;
      if (isTracked(pod) && !isNoted && (phase === 'Succeeded' || phase === 'Failed')) this.letGo(pod, phase);
      else if (isTracked(pod) && (isNoted || pod.metadata.deletionTimestamp)) this.letGo(pod, 'Failed');
      const finalizers = (pod.metadata.finalizers ?? []).filter((finalizer) => finalizer !== trackingFinalizer);
      return { ...pod, metadata: { ...pod.metadata, finalizers } };
    });
  }

  private letGo(pod: Cached<Pod>, phase: 'Succeeded' | 'Failed'): void {
    this.ends.set(pod.metadata.uid, phase);
    const index = completionIndex(pod, this.job);
    if (index !== undefined && phase === 'Failed') this.failures.set(index, (this.failures.get(index) ?? 0) + 1);
  }

  private change(uid: string, to: (pod: Cached<Pod>) => Cached<Pod>): void {
    this.pods = this.pods
      .map((pod) => (pod.metadata.uid === uid ? to(pod) : pod))
      .filter((pod) => pod.metadata.deletionTimestamp === undefined || isTracked(pod));
  }
}

const at = (ms: number) => new Date(ms).toISOString();

function play(world: World, next: Step): void {
  if (next.kind === 'clock') world.now += next.ms;
  else if (next.kind === 'parallelism') world.job = withSpec(world.job, { parallelism: next.value });
  else if (next.kind === 'suspend') world.job = withSpec(world.job, { suspend: next.value });
  else if (next.kind === 'crash') world.reconcile(next.after);
  else {
    const pod = world.running[next.pick % Math.max(1, world.running.length)];
    if (pod && next.kind === 'end') world.end(pod.metadata.uid, next.phase);
    else if (pod) world.delete(pod.metadata.uid);
  }
}

function withSpec(job: Cached<Job>, spec: Partial<NonNullable<Job['spec']>>): Cached<Job> {
  return job.spec ? { ...job, spec: { ...job.spec, ...spec } } : job;
}

function finish(world: World): void {
  world.job = withSpec(world.job, { suspend: false, parallelism: 3 });
  world.settle();
  for (let rounds = 0; world.running.length > 0 && rounds < 100; rounds++) {
    for (const { metadata } of world.running) world.end(metadata.uid, 'Succeeded');
    world.settle();
  }
}

const isComplete = ({ status }: Cached<Job>) =>
  status?.conditions?.some(({ type, status: is }) => type === 'Complete' && is === 'True');

test('whatever ends, is deleted, edited or killed on the way: a Job completes, and each end is counted exactly once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(step, { maxLength: 40 }), (completions, steps) => {
      const world = new World({ completions });
      for (const next of steps) {
        play(world, next);
        if (next.kind !== 'crash') world.reconcile();
        expect(world.running.filter(({ metadata }) => !metadata.deletionTimestamp).length).toBeLessThanOrEqual(6);
      }
      finish(world);
      const ended = [...world.ends.values()];
      expect(isComplete(world.job)).toBe(true);
      expect(world.job.status?.succeeded).toBe(ended.filter((phase) => phase === 'Succeeded').length);
      expect(world.job.status?.failed ?? 0).toBe(ended.filter((phase) => phase === 'Failed').length);
    }),
    { numRuns: 300 },
  );
});

test('an Indexed Job completes each index, and never runs one twice at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(step, { maxLength: 40 }), (completions, steps) => {
      const world = new World({ completions, completionMode: 'Indexed' });
      for (const next of steps) {
        play(world, next);
        if (next.kind !== 'crash') world.reconcile();
        const active = world.running.filter(({ metadata }) => !metadata.deletionTimestamp);
        const indexes = active.map((pod) => completionIndex(pod, world.job));
        expect(new Set(indexes).size).toBe(indexes.length);
      }
      finish(world);
      expect(isComplete(world.job)).toBe(true);
      expect(world.job.status?.succeeded).toBe(completions);
    }),
    { numRuns: 300 },
  );
});

/** A pod that the Job stops itself takes its count of failures with it, as upstream's does. */
const undisturbed = step.filter(({ kind }) => kind !== 'suspend' && kind !== 'parallelism');

/** Ends all that runs, with one result, until nothing runs and nothing waits. */
function exhaust(world: World, phase: 'Succeeded' | 'Failed'): void {
  world.job = withSpec(world.job, { suspend: false, parallelism: 3 });
  for (let rounds = 0; rounds < 60; rounds++) {
    world.settle();
    for (const { metadata } of world.running) world.end(metadata.uid, phase);
    world.now += 3_600_000;
  }
}

test('with backoffLimitPerIndex each index is done or given up, never both, and none is tried more often than allowed', () => {
  const limits = fc.record({ completions: fc.integer({ min: 1, max: 5 }), backoffLimitPerIndex: fc.nat(2) });
  const phases = fc.constantFrom('Succeeded' as const, 'Failed' as const);
  fc.assert(
    fc.property(limits, fc.array(undisturbed, { maxLength: 40 }), phases, (spec, steps, last) => {
      const world = new World({ ...spec, completionMode: 'Indexed', backoffLimit: 2 ** 31 - 1 });
      for (const next of steps) {
        play(world, next);
        if (next.kind !== 'crash') world.reconcile();
      }
      exhaust(world, last);
      const done = parseIndexes(world.job.status?.completedIndexes, spec.completions);
      const given = parseIndexes(world.job.status?.failedIndexes, spec.completions);
      expect([...done].filter((index) => given.has(index))).toEqual([]);
      expect(done.size + given.size).toBe(spec.completions);
      expect(isComplete(world.job) ?? false).toBe(given.size === 0);
      const counts = [...world.failures.values()];
      expect(Math.max(0, ...counts)).toBeLessThanOrEqual(spec.backoffLimitPerIndex + 1);
      expect(world.job.status?.failed ?? 0).toBe(counts.reduce((sum, count) => sum + count, 0));
    }),
    { numRuns: 300 },
  );
});

test('a Job whose successPolicy is met ends at once, and what still ran counts neither as failed nor as done', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.array(step, { maxLength: 30 }), (completions, steps) => {
      const successPolicy = { rules: [{ succeededIndexes: '0' }] };
      const world = new World({ completions, completionMode: 'Indexed', successPolicy, parallelism: completions });
      world.settle();
      for (const next of steps) {
        play(world, next);
        if (next.kind !== 'crash') world.reconcile();
      }
      finish(world);
      expect(isComplete(world.job)).toBe(true);
      expect(parseIndexes(world.job.status?.completedIndexes, completions).has(0)).toBe(true);
      expect(world.pods.filter(isTracked)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
