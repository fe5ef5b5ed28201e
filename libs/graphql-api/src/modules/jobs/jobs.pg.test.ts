import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const now = Date.parse('2026-10-31T12:00:00Z');
let graphql: TestGraphql;
beforeAll(async () => {
  graphql = await createTestGraphql({ clock: { now: () => now, after: () => () => undefined } });
});
afterAll(() => graphql.close());

const ask = async (fields: string, name: string, kind = 'cronJob') => {
  const { data, errors } = await graphql.ask<{ one: object }>(
    'view',
    `{ one: ${kind}(cluster: "test", namespace: "default", name: "${name}") { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return data.one;
};

const key = (resource: string, name: string) => ({ resource, namespace: 'default', name });

function putCronJob(name: string, spec: object) {
  return graphql.put(key('cronjobs.batch', name), { apiVersion: 'batch/v1', kind: 'CronJob', spec });
}

async function putJob(name: string, { spec = {}, status = {}, metadata = {} }: Record<string, object>) {
  const object = { apiVersion: 'batch/v1', kind: 'Job', metadata, spec, status };
  await graphql.put(key('jobs.batch', name), object);
}

const owned = (cronJob: string) => [
  { apiVersion: 'batch/v1', kind: 'CronJob', name: cronJob, uid: `uid-${cronJob}`, controller: true },
];
const condition = (type: string, message = '') => ({
  type,
  status: 'True',
  message,
  lastTransitionTime: '2026-10-31T11:05:00Z',
});

describe('a CronJob', () => {
  test('tells its schedule in words and its next runs by its own clock, with the change of clocks', async () => {
    await putCronJob('nightly', { schedule: '30 1 * * *', timeZone: 'America/New_York', jobTemplate: {} });
    expect(
      await ask('scheduleInWords timeZone suspended nextRuns(count: 3) { at local clockChange }', 'nightly'),
    ).toEqual({
      scheduleInWords: 'at 01:30 every day',
      timeZone: 'America/New_York',
      suspended: false,
      nextRuns: [
        { at: '2026-11-01T05:30:00.000Z', local: '2026-11-01T01:30:00-04:00', clockChange: null },
        {
          at: '2026-11-01T06:30:00.000Z',
          local: '2026-11-01T01:30:00-05:00',
          clockChange: 'clocks in America/New_York go back by 60m before this run',
        },
        { at: '2026-11-02T06:30:00.000Z', local: '2026-11-02T01:30:00-05:00', clockChange: null },
      ],
    });
  });

  test('whose schedule cannot be says why instead of failing', async () => {
    await putCronJob('broken', { schedule: '61 * * * *', jobTemplate: {} });
    expect(await ask('scheduleInWords scheduleError nextRuns { at }', 'broken')).toEqual({
      scheduleInWords: '61 * * * *',
      scheduleError: 'end of range (61) above maximum (59): 61',
      nextRuns: [],
    });
  });

  test('has the jobs that it owns, newest first, with results and durations', async () => {
    await putCronJob('sync', { schedule: '@hourly', jobTemplate: {} });
    const times = { startTime: '2026-10-31T11:00:00Z' };
    const at = (hour: number) => ({ creationTimestamp: `2026-10-31T${hour}:00:00Z`, ownerReferences: owned('sync') });
    const annotations = { 'batch.kubernetes.io/cronjob-scheduled-timestamp': '2026-10-31T07:00:00-04:00' };
    await putJob('sync-1', {
      metadata: { ...at(10), annotations },
      status: { ...times, completionTime: '2026-10-31T11:02:10Z', succeeded: 1, conditions: [condition('Complete')] },
    });
    await putJob('sync-2', {
      metadata: at(11),
      status: { ...times, failed: 1, conditions: [condition('Failed', 'Job has reached the specified backoff limit')] },
    });
    await putJob('other', { metadata: { creationTimestamp: '2026-10-31T11:30:00Z' } });
    const fields = 'metadata { name } result duration scheduledAt sentence cronJob { metadata { name } }';
    expect(await ask(`jobs { ${fields} } lastRun { result }`, 'sync')).toEqual({
      lastRun: { result: 'FAILED' },
      jobs: [
        {
          metadata: { name: 'sync-2' },
          result: 'FAILED',
          duration: 300,
          scheduledAt: null,
          sentence: 'Failed after 5m: Job has reached the specified backoff limit.',
          cronJob: { metadata: { name: 'sync' } },
        },
        {
          metadata: { name: 'sync-1' },
          result: 'SUCCEEDED',
          duration: 130,
          scheduledAt: '2026-10-31T11:00:00.000Z',
          sentence: 'Succeeded after 2m10s: 1 of 1 done.',
          cronJob: { metadata: { name: 'sync' } },
        },
      ],
    });
  });
});

describe('a Job', () => {
  test('says what it waits for', async () => {
    const status = { startTime: '2026-10-31T11:59:20Z', active: 2, succeeded: 1, failed: 1 };
    await putJob('wide', { spec: { completions: 4, parallelism: 2, backoffLimit: 3 }, status });
    await putJob('held', { spec: { suspend: true } });
    await putJob('fresh', {});
    expect(await ask('result sentence duration', 'wide', 'job')).toEqual({
      result: 'RUNNING',
      sentence: 'Runs for 40s: 1 of 4 done, 2 running, 1 failed (2 tries left).',
      duration: 40,
    });
    const sentences = [await ask('sentence', 'held', 'job'), await ask('sentence', 'fresh', 'job')];
    expect(sentences).toEqual([
      { sentence: 'Suspended: no pod runs until it is resumed.' },
      { sentence: 'Waits to be started.' },
    ]);
  });

  test('has the pods that it controls', async () => {
    await putJob('parent', {});
    const controller = { apiVersion: 'batch/v1', kind: 'Job', name: 'parent', uid: 'uid-parent', controller: true };
    for (const name of ['parent-b', 'parent-a']) {
      const metadata = { ownerReferences: [controller] };
      await graphql.put(key('pods', name), { apiVersion: 'v1', kind: 'Pod', metadata, spec: {}, status: {} });
    }
    expect(await ask('pods { metadata { name } }', 'parent', 'job')).toEqual({
      pods: [{ metadata: { name: 'parent-a' } }, { metadata: { name: 'parent-b' } }],
    });
  });
});

test('a schedule is explained while it is written, faults included', async () => {
  const preview = async (schedule: string, timeZone: string) => {
    const query =
      'query ($s: String!, $z: String) { previewSchedule(schedule: $s, timeZone: $z, count: 1) { words error nextRuns { local } } }';
    return (await graphql.ask<{ previewSchedule: object }>('view', query, { s: schedule, z: timeZone })).data
      .previewSchedule;
  };
  const nextRuns = [{ local: '2026-11-01T09:00:00+09:00' }];
  expect(await preview('0 9 * * *', 'Asia/Seoul')).toEqual({ words: 'at 09:00 every day', error: null, nextRuns });
  expect(await preview('0 9 * *', 'Asia/Seoul')).toMatchObject({
    words: null,
    error: 'expected exactly 5 fields, found 4: [0 9 * *]',
  });
  expect(await preview('0 9 * * *', 'Mars/Olympus')).toMatchObject({ error: 'unknown time zone Mars/Olympus' });
});
