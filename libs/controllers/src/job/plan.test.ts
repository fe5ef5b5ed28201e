import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { describe, expect, test } from 'vitest';
import { formatIndexes, parseIndexes } from './index-set.ts';
import { indexAnnotation, trackingFinalizer } from './job-pod.ts';
import { plan } from './plan.ts';
import { podFromTemplate } from './pod-template.ts';
import { retryDelay } from './retry-delay.ts';

const now = Date.UTC(2026, 0, 1, 12);
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString().replace('.000', '');
type Spec = Partial<NonNullable<Job['spec']>>;

function job(spec: Spec = {}, status: Job['status'] = { startTime: ago(60) }): Cached<Job> {
  const identity = { name: 'j', namespace: 'demo', uid: 'j', resourceVersion: '1', creationTimestamp: ago(60) };
  const template = { spec: { restartPolicy: 'Never', containers: [{ name: 'c' }] } };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: identity,
    spec: { completions: 1, parallelism: 1, backoffLimit: 6, template, ...spec },
    ...(status && { status }),
  };
}

interface Settings {
  readonly tracked?: boolean;
  readonly index?: number;
  readonly exitCode?: number;
  readonly restarts?: number;
  readonly deleting?: boolean;
  readonly annotations?: Record<string, string>;
}

function pod(name: string, phase: string, settings: Settings = {}): Cached<Pod> {
  const { tracked = true, index, exitCode, restarts = 0, deleting, annotations } = settings;
  const state = exitCode === undefined ? {} : { terminated: { exitCode, finishedAt: ago(1) } };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: 'demo',
      uid: name,
      resourceVersion: '1',
      creationTimestamp: ago(30),
      ...(tracked && { finalizers: [trackingFinalizer] }),
      ...(deleting && { deletionTimestamp: ago(1) }),
      ...(index !== undefined && { annotations: { [indexAnnotation]: String(index), ...annotations } }),
    },
    status: {
      phase,
      containerStatuses: [{ name: 'c', image: '', imageID: '', ready: false, restartCount: restarts, state }],
    },
  };
}

const next = (of: Cached<Job>, pods: Cached<Pod>[] = [], at = now) => plan({ job: of, pods, endings: [] }, at);
const conditions = (of: ReturnType<typeof plan>) =>
  (of.status?.conditions ?? []).map(({ type, status, reason }) => `${type}=${status} ${reason}`);
const names = (pods: readonly Cached<Pod>[]) => pods.map(({ metadata }) => metadata.name);

describe('how many pods', () => {
  const running = (count: number) => Array.from({ length: count }, (_, index) => pod(`p${index}`, 'Running'));
  test.each([
    ['as many as may run at once', { completions: 4, parallelism: 2 }, 0, 2],
    ['those that lack', { completions: 4, parallelism: 3 }, 2, 1],
    ['never more than are still to succeed', { completions: 2, parallelism: 5 }, 0, 2],
    ['none while suspended', { suspend: true }, 0, 0],
  ])('%s', (_, spec, active, created) => {
    expect(next(job(spec), running(active)).create).toHaveLength(created);
  });

  test('without a count as many as may run at once, and after the first success no more', () => {
    const { spec: { completions: _, ...spec } = {}, ...rest } = job({ parallelism: 3 });
    const endless = { ...rest, ...('template' in spec && { spec }) };
    expect(next(endless, running(1)).create).toHaveLength(2);
    expect(next(endless, [...running(1), pod('done', 'Succeeded')]).create).toEqual([]);
  });

  test('pods above parallelism are removed, and do not count as failed', () => {
    const { remove, uncountedRemoval, status } = next(job({ completions: 5, parallelism: 1 }), running(3));
    expect(remove).toHaveLength(2);
    expect(uncountedRemoval).toBe(true);
    expect(status?.failed).toBeUndefined();
  });

  test('an Indexed Job makes the indexes that are neither done nor running', () => {
    const spec = { completions: 5, parallelism: 4, completionMode: 'Indexed' };
    const { create } = next(job(spec, { completedIndexes: '0,2' }), [pod('a', 'Running', { index: 1 })]);
    expect(create).toEqual([3, 4]);
  });

  test('of two pods with one index, and of one with none, only one is kept', () => {
    const spec = { completions: 2, parallelism: 2, completionMode: 'Indexed' };
    const pods = [pod('a', 'Running', { index: 0 }), pod('b', 'Running', { index: 0 }), pod('c', 'Running')];
    expect(names(next(job(spec), pods).remove)).toEqual(['b', 'c']);
  });
});

describe('each end is counted once', () => {
  test('it is noted by uid first, then its pod is let go, then it becomes a number', () => {
    const spec = { completions: 2 };
    const noted = next(job(spec), [pod('a', 'Succeeded')]);
    expect(noted.status).toMatchObject({ uncountedTerminatedPods: { succeeded: ['a'] } });
    expect(noted.status?.succeeded).toBeUndefined();
    expect(names(noted.release)).toEqual(['a']);
    const counted = next(job(spec, noted.status), [pod('a', 'Succeeded', { tracked: false })]);
    expect(counted.status).toMatchObject({ succeeded: 1, uncountedTerminatedPods: {} });
    expect(next(job(spec, counted.status), []).status?.succeeded).toBe(1);
  });

  test('a pod that was deleted by somebody counts as failed', () => {
    const { status } = next(job(), [pod('a', 'Running', { deleting: true })]);
    expect(status?.uncountedTerminatedPods).toEqual({ failed: ['a'] });
  });

  test('podReplacementPolicy Failed waits until it has ended', () => {
    const { status, create } = next(job({ podReplacementPolicy: 'Failed' }), [pod('a', 'Running', { deleting: true })]);
    expect({ status, create }).toMatchObject({ status: { uncountedTerminatedPods: {}, terminating: 1 }, create: [] });
  });

  test('a Job that is deleted lets all its pods go', () => {
    const going = { ...job(), metadata: { ...job().metadata, deletionTimestamp: ago(1) } };
    expect(names(next(going, [pod('a', 'Running')]).release)).toEqual(['a']);
  });
});

describe('the end', () => {
  test('is aimed at before all is counted, and Complete after it', () => {
    const aimed = next(job(), [pod('a', 'Succeeded')]);
    expect(conditions(aimed)).toEqual(['SuccessCriteriaMet=True CompletionsReached']);
    const done = next(job({}, aimed.status), [pod('a', 'Succeeded', { tracked: false })]);
    expect(conditions(done)).toContain('Complete=True CompletionsReached');
    expect(done.status).toMatchObject({ succeeded: 1, completionTime: ago(0) });
    expect(done.events).toEqual([{ type: 'Normal', reason: 'Completed', message: 'Job completed' }]);
  });

  test('past backoffLimit the other pods are stopped and count as failed', () => {
    const pods = [pod('a', 'Failed'), pod('b', 'Running')];
    const aimed = next(job({ completions: 2, parallelism: 2, backoffLimit: 0 }), pods);
    expect(conditions(aimed)).toEqual(['FailureTarget=True BackoffLimitExceeded']);
    expect(names(aimed.remove)).toEqual(['b']);
    expect(aimed.status?.uncountedTerminatedPods).toEqual({ failed: ['a', 'b'] });
    const done = next(job({ backoffLimit: 0 }, aimed.status), []);
    expect(done.status?.failed).toBe(2);
    expect(done.events[0]).toMatchObject({ type: 'Warning', reason: 'BackoffLimitExceeded' });
  });

  test('restarts within a pod count against backoffLimit', () => {
    const template = { spec: { restartPolicy: 'OnFailure', containers: [{ name: 'c' }] } };
    const spec = { backoffLimit: 2, template };
    expect(conditions(next(job(spec), [pod('a', 'Running', { restarts: 1 })]))).toEqual([]);
    expect(conditions(next(job(spec), [pod('a', 'Running', { restarts: 2 })]))).toEqual([
      'FailureTarget=True BackoffLimitExceeded',
    ]);
  });

  test('activeDeadlineSeconds is kept to the millisecond, and does not run while suspended', () => {
    const spec = { activeDeadlineSeconds: 90 };
    expect(next(job(spec)).lookAgainIn).toBe(30_000);
    expect(conditions(next(job(spec), [pod('a', 'Running')], now + 30_000))).toEqual([
      'FailureTarget=True DeadlineExceeded',
    ]);
    expect(next(job({ ...spec, suspend: true }), [], now + 90_000).lookAgainIn).toBeUndefined();
  });

  test('ttlSecondsAfterFinished counts from the last condition', () => {
    const status = { conditions: [{ type: 'Failed', status: 'True', lastTransitionTime: ago(10) }] };
    expect(next(job({ ttlSecondsAfterFinished: 30 }, status))).toMatchObject({ expired: false, lookAgainIn: 20_000 });
    expect(next(job({ ttlSecondsAfterFinished: 0 }, status)).expired).toBe(true);
    expect(next(job({}, status)).expired).toBe(false);
  });
});

test('suspending stops the pods, resuming starts the clock anew; each is told once', () => {
  const suspended = next(job({ suspend: true }), [pod('a', 'Running')]);
  expect(names(suspended.remove)).toEqual(['a']);
  expect(conditions(suspended)).toEqual(['Suspended=True JobSuspended']);
  expect(suspended.status?.startTime).toBeUndefined();
  expect(next(job({ suspend: true }, suspended.status)).events).toEqual([]);
  const resumed = next(job({}, suspended.status), [], now + 5000);
  expect(conditions(resumed)).toEqual(['Suspended=False JobResumed']);
  expect(resumed.status?.startTime).toBe(ago(-5));
  expect(resumed.create).toHaveLength(1);
});

describe('podFailurePolicy', () => {
  const onExitCodes = { operator: 'In', values: [42] };
  const spec = (action: string) => ({ podFailurePolicy: { rules: [{ action, onExitCodes }] } });
  test('FailJob ends the Job and says which container did what', () => {
    const { status } = next(job(spec('FailJob')), [pod('a', 'Failed', { exitCode: 42 })]);
    expect(status?.conditions?.[0]).toMatchObject({
      reason: 'PodFailurePolicy',
      message: 'Container c for pod demo/a failed with exit code 42 matching FailJob rule at index 0',
    });
  });
  test('Ignore lets the pod go and counts nothing; other codes count', () => {
    const { status, release } = next(job(spec('Ignore')), [pod('a', 'Failed', { exitCode: 42 })]);
    expect({ noted: status?.uncountedTerminatedPods, let: names(release) }).toEqual({ noted: {}, let: ['a'] });
    const other = next(job(spec('Ignore')), [pod('a', 'Failed', { exitCode: 1 })]);
    expect(other.status?.uncountedTerminatedPods).toEqual({ failed: ['a'] });
  });
});

test('failures in a row double the wait from ten seconds to ten minutes, and a success ends it', () => {
  const failures = (count: number) => Array.from({ length: count }, (_, index) => ({ failed: true, at: now - index }));
  expect([1, 2, 3, 7, 20].map((count) => retryDelay(failures(count), now))).toEqual([
    10_000, 20_000, 40_000, 600_000, 600_000,
  ]);
  expect(retryDelay([...failures(3), { failed: false, at: now + 1 }], now)).toBe(0);
  expect(plan({ job: job(), pods: [], endings: failures(1) }, now)).toMatchObject({ create: [], lookAgainIn: 10_000 });
});

test('an Indexed pod knows its index by name, label, annotation, host name and environment', () => {
  const made = podFromTemplate(job({ completionMode: 'Indexed', completions: 3 }), 2);
  expect(made.metadata).toMatchObject({
    generateName: 'j-2-',
    labels: { [indexAnnotation]: '2' },
    annotations: { [indexAnnotation]: '2' },
    finalizers: [trackingFinalizer],
  });
  expect(made.spec).toMatchObject({ hostname: 'j-2', containers: [{ env: [{ name: 'JOB_COMPLETION_INDEX' }] }] });
});

test('indexes are written as runs', () => {
  expect(formatIndexes([5, 0, 1, 2, 7, 8])).toBe('0-2,5,7,8');
  expect([...parseIndexes('0-2,5,7,8', 8)]).toEqual([0, 1, 2, 5, 7]);
});

describe('backoffLimitPerIndex', () => {
  const failures = 'batch.kubernetes.io/job-index-failure-count';
  const spec = (more: Spec = {}): Spec => ({
    completions: 3,
    parallelism: 3,
    completionMode: 'Indexed',
    backoffLimit: 2 ** 31 - 1,
    backoffLimitPerIndex: 1,
    ...more,
  });
  const running = [pod('b', 'Running', { index: 1 }), pod('c', 'Running', { index: 2 })];

  test('an index waits for itself, and its failed pod is held until another takes over the count', () => {
    const failed = pod('a', 'Failed', { index: 0, exitCode: 1 });
    const early = next(job(spec()), [failed, ...running]);
    expect(early).toMatchObject({ create: [], release: [], lookAgainIn: 9000 });
    expect(early.status).toMatchObject({ failedIndexes: '', uncountedTerminatedPods: {} });
    const later = next(job(spec()), [failed, ...running], now + 9000);
    expect(later.create).toEqual([0]);
    const made = podFromTemplate(job(spec()), 0, later.replaced.get(0));
    expect(made.metadata?.annotations).toMatchObject({ [failures]: '1' });
    expect(podFromTemplate(job(spec()), 0).metadata?.annotations).toMatchObject({ [failures]: '0' });
    const taken = next(job(spec()), [failed, pod('d', 'Running', { index: 0 }), ...running], now + 9000);
    expect(taken.status?.uncountedTerminatedPods).toEqual({ failed: ['a'] });
    expect(names(taken.release)).toEqual(['a']);
  });

  test('an index that failed more often is given up, and the others go on', () => {
    const failed = pod('a', 'Failed', { index: 0, exitCode: 1, annotations: { [failures]: '1' } });
    const { status, create } = next(job(spec()), [failed, ...running], now + 600_000);
    expect({ given: status?.failedIndexes, create }).toEqual({ given: '0', create: [] });
    expect(conditions(next(job(spec()), [failed, ...running]))).toEqual([]);
  });

  test('when each index is done or given up, or too many are, the Job has failed', () => {
    const at = (failedIndexes: string, more: Spec = {}) =>
      next(job(spec(more), { startTime: ago(60), failedIndexes, completedIndexes: '1,2' }));
    expect(at('0').status?.conditions?.[0]).toMatchObject({
      type: 'FailureTarget',
      reason: 'FailedIndexes',
      message: 'Job has failed indexes',
    });
    expect(at('0', { completions: 5, maxFailedIndexes: 0 }).status?.conditions?.[0]).toMatchObject({
      reason: 'MaxFailedIndexesExceeded',
      message: 'Job has exceeded the specified maximal number of failed indexes',
    });
    expect(conditions(at('0', { completions: 5, maxFailedIndexes: 1 }))).toEqual([]);
  });

  test('FailIndex gives up at once, Ignore counts apart', () => {
    const rule = (action: string) => ({
      podFailurePolicy: { rules: [{ action, onExitCodes: { operator: 'In', values: [42] } }] },
    });
    const failed = pod('a', 'Failed', { index: 0, exitCode: 42 });
    expect(next(job(spec(rule('FailIndex'))), [failed, ...running]).status?.failedIndexes).toBe('0');
    expect(next(job(spec(rule('Ignore'))), [failed, ...running]).status?.failedIndexes).toBe('');
    expect(podFromTemplate(job(spec(rule('Ignore'))), 0, failed).metadata?.annotations).toMatchObject({
      [failures]: '0',
      'batch.kubernetes.io/job-index-ignored-failure-count': '1',
    });
  });
});

describe('successPolicy', () => {
  const spec = (...rules: { succeededCount?: number; succeededIndexes?: string }[]): Spec => ({
    completions: 4,
    parallelism: 4,
    completionMode: 'Indexed',
    successPolicy: { rules },
  });

  test('a rule that is met ends the Job: what runs is stopped, let go, and does not count as failed', () => {
    const pods = [pod('a', 'Succeeded', { index: 0 }), pod('b', 'Running', { index: 1 })];
    const aimed = next(job(spec({ succeededIndexes: '2' }, { succeededCount: 1 })), pods);
    expect(aimed.status?.conditions?.[0]).toMatchObject({
      type: 'SuccessCriteriaMet',
      reason: 'SuccessPolicy',
      message: 'Matched rules at index 1',
    });
    expect([names(aimed.remove), names(aimed.release)]).toEqual([['b'], ['a', 'b']]);
    const done = next(job(spec({ succeededCount: 1 }), aimed.status));
    expect(conditions(done)).toContain('Complete=True SuccessPolicy');
    expect(done.status?.failed).toBeUndefined();
  });

  test.each([
    [{ succeededIndexes: '0,1' }, '0', false],
    [{ succeededIndexes: '0,1' }, '0,1,3', true],
    [{ succeededIndexes: '1-3', succeededCount: 2 }, '0,1', false],
    [{ succeededIndexes: '1-3', succeededCount: 2 }, '1,3', true],
    [{ succeededCount: 2 }, '0,3', true],
  ])('%j with %s done: %s', (rule, completedIndexes, isMet) => {
    const { status } = next(job(spec(rule), { startTime: ago(60), completedIndexes }));
    expect(status?.conditions !== undefined).toBe(isMet);
  });
});
