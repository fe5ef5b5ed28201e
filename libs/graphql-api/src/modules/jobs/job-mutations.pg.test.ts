import { cronJobs, jobs } from '@pilothouse/kube-model/registry';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let graphql: TestGraphql;
beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(() => graphql.close());

const podTemplate = {
  spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'shop/report:1' }] },
};
const jobTemplate = {
  metadata: { labels: { app: 'report' }, annotations: { team: 'sales' } },
  spec: { backoffLimit: 2, template: podTemplate },
};
const cronJob = (name: string) => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name, namespace: 'default' },
  spec: { schedule: '@daily', jobTemplate },
});
const ref = (name: string) => ({ cluster: 'test', namespace: 'default', name });

let count = 0;
let name = '';
beforeEach(async () => {
  name = `report-${++count}`;
  await graphql.client.create(cronJobs, cronJob(name));
});

describe('running a CronJob now', () => {
  const run = `mutation ($ref: NamedRef!, $jobName: String, $dryRun: Boolean! = false) {
    runCronJobNow(ref: $ref, jobName: $jobName, dryRun: $dryRun) { diff job { manual metadata { name } cronJob { schedule } } }
  }`;
  interface Ran {
    readonly runCronJobNow: { readonly diff: string; readonly job: { readonly metadata: { readonly name: string } } };
  }

  test('makes a Job of its template that it owns, marked as made by hand', async () => {
    const { data, errors } = await graphql.ask<Ran>('edit', run, { ref: ref(name) });
    expect(errors).toBeUndefined();
    const made = data.runCronJobNow.job;
    expect(made).toMatchObject({ manual: true, cronJob: { schedule: '@daily' } });
    expect(made.metadata.name).toMatch(new RegExp(`^${name}-manual-\\w{5}$`));
    const job = await graphql.client.get(jobs, 'default', made.metadata.name);
    const owner = await graphql.client.get(cronJobs, 'default', name);
    expect(job).toMatchObject({
      metadata: {
        annotations: { team: 'sales', 'cronjob.kubernetes.io/instantiate': 'manual' },
        ownerReferences: [{ kind: 'CronJob', name, uid: owner.metadata.uid, controller: true }],
      },
      spec: { backoffLimit: 2, template: { spec: { containers: [{ image: 'shop/report:1' }] } } },
    });
    expect(job.metadata.labels).toMatchObject({ app: 'report' });
  });

  test('a dry run shows the Job and makes none', async () => {
    const variables = { ref: ref(name), jobName: `${name}-by-hand`, dryRun: true };
    const { data } = await graphql.ask<Ran>('edit', run, variables);
    expect(data.runCronJobNow.diff).toContain(`+  name: ${name}-by-hand`);
    await expect(graphql.client.get(jobs, 'default', `${name}-by-hand`)).rejects.toMatchObject({ reason: 'NotFound' });
  });

  test('is refused to who may not make Jobs, and for a CronJob that is not there', async () => {
    const refused = await graphql.ask('view', run, { ref: ref(name) });
    const missing = await graphql.ask('edit', run, { ref: ref('nobody') });
    expect([refused, missing].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['FORBIDDEN', 'NOT_FOUND']);
  });

  test('a long name leaves room for the names of pods', async () => {
    const long = 'x'.repeat(52);
    await graphql.client.create(cronJobs, cronJob(long));
    const { data } = await graphql.ask<Ran>('edit', run, { ref: ref(long) });
    expect(data.runCronJobNow.job.metadata.name).toHaveLength(57);
  });
});

describe('suspending', () => {
  const suspend = `mutation ($ref: NamedRef!, $suspended: Boolean!, $revision: String, $dryRun: Boolean! = false) {
    setCronJobSuspended(ref: $ref, suspended: $suspended, expectedRevision: $revision, dryRun: $dryRun) {
      diff cronJob { suspended statusWord }
    }
  }`;

  test('a CronJob, and resuming it', async () => {
    const set = async (suspended: boolean) => (await graphql.ask('edit', suspend, { ref: ref(name), suspended })).data;
    expect(await set(true)).toMatchObject({
      setCronJobSuspended: { cronJob: { suspended: true, statusWord: 'Suspended' } },
    });
    expect(await set(false)).toMatchObject({ setCronJobSuspended: { cronJob: { suspended: false } } });
  });

  test('a dry run changes nothing, and an older revision is a CONFLICT', async () => {
    const variables = { ref: ref(name), suspended: true };
    const dry = await graphql.ask<{ setCronJobSuspended: { diff: string } }>('edit', suspend, {
      ...variables,
      dryRun: true,
    });
    expect(dry.data.setCronJobSuspended.diff).toMatch(/\+\s+suspend: true/);
    expect((await graphql.client.get(cronJobs, 'default', name)).spec?.suspend).toBe(false);
    const { errors } = await graphql.ask('edit', suspend, { ...variables, revision: '1' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { metadata: { name } } });
  });

  test('several CronJobs at once answers for each of them', async () => {
    const bulk = `mutation ($refs: [NamedRef!]!) {
      setCronJobsSuspended(refs: $refs, suspended: true) { name payload { cronJob { suspended } } error { code } }
    }`;
    const { data } = await graphql.ask('edit', bulk, { refs: [ref('nobody'), ref(name)] });
    expect(data).toEqual({
      setCronJobsSuspended: [
        { name: 'nobody', payload: null, error: { code: 'NOT_FOUND' } },
        { name, payload: { cronJob: { suspended: true } }, error: null },
      ],
    });
    expect((await graphql.ask('edit', bulk, { refs: [] })).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  test('a Job', async () => {
    const metadata = { name, namespace: 'default' };
    await graphql.client.create(jobs, {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata,
      spec: { template: podTemplate },
    });
    const query =
      'mutation ($ref: NamedRef!) { setJobSuspended(ref: $ref, suspended: true) { job { result sentence } } }';
    expect((await graphql.ask('edit', query, { ref: ref(name) })).data).toEqual({
      setJobSuspended: { job: { result: 'SUSPENDED', sentence: 'Suspended: no pod runs until it is resumed.' } },
    });
  });
});
