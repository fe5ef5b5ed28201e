import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

interface CronJobFields {
  readonly schedule?: string;
  readonly [field: string]: unknown;
}

/** Runs `script` every two seconds, unless `fields` say otherwise. */
async function applyCronJob(name: string, script: string, fields: CronJobFields = {}): Promise<void> {
  const containers = [{ name: 'c', image: 'shell', command: ['/bin/sh', '-c', script] }];
  const pod = { restartPolicy: 'Never', terminationGracePeriodSeconds: 0, containers };
  const jobTemplate = { spec: { backoffLimit: 0, template: { spec: pod } } };
  const spec = { schedule: '@every 2s', jobTemplate, ...fields };
  const metadata = { name, namespace: namespace.name };
  await kubectl(['apply', '-f', '-'], { apiVersion: 'batch/v1', kind: 'CronJob', metadata, spec });
}

const fieldOf = (name: string, path: string) =>
  kubectl(inNamespace('get', 'cronjob', name, '-o', `jsonpath={${path}}`));
const activeOf = async (name: string) => (await fieldOf(name, '.status.active[*].name')).split(' ').filter(Boolean);
const eventsOf = (name: string) => kubectl(inNamespace('events', `--for=cronjob/${name}`));
const remove = (name: string) => kubectl(inNamespace('delete', 'cronjob', name));

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'cron');
});
afterAll(() => namespace.remove());

test('B6 CronJob: a job made of it by hand runs, and the CronJob knows of its success', async () => {
  const create = ['create', 'cronjob', 'yearly', '--image=shell', '--schedule=0 0 1 1 *'];
  await kubectl(inNamespace(...create, '--', '/bin/sh', '-c', 'echo by hand'));
  await kubectl(inNamespace('create', 'job', 'hand', '--from=cronjob/yearly'));
  await kubectl(inNamespace('wait', 'job/hand', '--for=condition=complete', '--timeout=60s'));
  expect(await kubectl(inNamespace('logs', 'job/hand'))).toBe('by hand\n');
  const last = () => kubectl(inNamespace('get', 'cronjob', 'yearly', '-o', 'jsonpath={.status.lastSuccessfulTime}'));
  await waitFor('the success is noted', last);
});

test('B6 CronJob: runs by its schedule, notes when, and a deleted one takes its jobs along', async () => {
  const create = ['create', 'cronjob', 'often', '--image=shell', '--schedule=@every 2s'];
  await kubectl(inNamespace(...create, '--', '/bin/sh', '-c', 'echo by the clock'));
  const jobs = async () =>
    (await kubectl(inNamespace('get', 'jobs', '-o', 'name'))).split('\n').filter((name) => name.includes('/often-'));
  const [first = ''] = await waitFor('a job', async () => {
    const found = await jobs();
    return found.length > 0 && found;
  });
  expect(first).toMatch(/^job.batch\/often-\d{8}$/);
  await kubectl(inNamespace('wait', first, '--for=condition=complete', '--timeout=60s'));
  await waitFor('the time is noted', () =>
    kubectl(inNamespace('get', 'cronjob', 'often', '-o', 'jsonpath={.status.lastScheduleTime}')),
  );
  await kubectl(inNamespace('delete', 'cronjob', 'often'));
  await waitFor('its jobs are gone', async () => (await jobs()).length === 0);
});

/** Of a schedule, an hour that is far off: nothing is due while the test runs. */
const farHour = (new Date().getUTCHours() + 12) % 24;
const threeDaysAgo = new Date(Date.now() - 3 * 86_400_000).toISOString().replace(/\.\d+/, '');
const patch = (name: string, spec: object) =>
  kubectl(inNamespace('patch', 'cronjob', name, '-p', JSON.stringify({ spec })));

/** Makes its run of that minute one that was missed since three days ago. */
async function missARun(name: string, fields: object): Promise<void> {
  await applyCronJob(name, 'sleep 1000', { schedule: `0 ${farHour} * * *`, suspend: true, ...fields });
  const status = JSON.stringify({ status: { lastScheduleTime: threeDaysAgo } });
  await kubectl(inNamespace('patch', 'cronjob', name, '--subresource=status', '--type=merge', '-p', status));
  await patch(name, { suspend: false });
}

/** Two runs, a minute apart by the schedule and both missed: the second is due while the first goes on. */
async function missTwoRuns(name: string, concurrencyPolicy: string): Promise<string> {
  await missARun(name, { concurrencyPolicy });
  const [first = ''] = await waitFor('a job', async () => {
    const active = await activeOf(name);
    return active.length > 0 && active;
  });
  await patch(name, { schedule: `1 ${farHour} * * *` });
  return first;
}

test('B6 CronJob: Allow runs jobs side by side', async () => {
  await missTwoRuns('allow', 'Allow');
  await waitFor('two that run at once', async () => (await activeOf('allow')).length === 2);
  await remove('allow');
});

test('B6 CronJob: Forbid leaves out what is due while a job runs, and says so', async () => {
  const first = await missTwoRuns('forbid', 'Forbid');
  const events = await waitFor('a run that is left out', async () => {
    const told = await eventsOf('forbid');
    return told.includes('JobAlreadyActive') && told;
  });
  expect(events.match(/SuccessfulCreate/g)).toHaveLength(1);
  expect(await activeOf('forbid')).toEqual([first]);
  await remove('forbid');
});

test('B6 CronJob: Replace ends the job that runs and begins the other', async () => {
  const first = await missTwoRuns('replace', 'Replace');
  await waitFor('the second one alone', async () => {
    const active = await activeOf('replace');
    return active.length === 1 && active[0] !== first;
  });
  expect((await kubectl.attempt(inNamespace('get', 'job', first))).stderr).toContain('not found');
  await remove('replace');
});

test('B6 CronJob: suspended it makes no job, resumed it goes on', async () => {
  await applyCronJob('paused', 'true');
  const lastRun = async () => Date.parse(await fieldOf('paused', '.status.lastScheduleTime'));
  await waitFor('a run', lastRun);
  await patch('paused', { suspend: true });
  const last = await waitFor('three times that are left out', async () => {
    const at = await lastRun();
    return Date.now() - at > 8000 && at;
  });
  await patch('paused', { suspend: false });
  await waitFor('a run after that', async () => (await lastRun()) > last);
  await remove('paused');
});

test('B6 CronJob: as many finished jobs are kept as its history limits say', async () => {
  const limits = { successfulJobsHistoryLimit: 1, failedJobsHistoryLimit: 0 };
  const script = 'case $HOSTNAME in bad*) exit 1;; esac';
  await applyCronJob('history', script, { schedule: `0 ${farHour} * * *`, ...limits });
  for (const name of ['good-1', 'bad-1', 'good-2', 'bad-2']) {
    await kubectl(inNamespace('create', 'job', name, '--from=cronjob/history'));
    const done = name.startsWith('good') ? 'complete' : 'failed';
    // The one that failed may be gone before anybody looks.
    await kubectl.attempt(inNamespace('wait', `job/${name}`, `--for=condition=${done}`, '--timeout=20s'));
  }
  const left = async () => (await kubectl(inNamespace('get', 'jobs', '-o', 'name'))).match(/(good|bad)-\d/g) ?? [];
  await waitFor('the last success alone', async () => (await left()).join() === 'good-2');
  await remove('history');
});

test('B6 CronJob: a run that was missed is made up for, unless the deadline for its start has passed', async () => {
  await missARun('late', {});
  await missARun('too-late', { startingDeadlineSeconds: 60 });
  await waitFor('the one to be made up for', async () => (await activeOf('late')).length === 1);
  expect(await fieldOf('too-late', '.status.lastScheduleTime')).toBe(threeDaysAgo);
  expect(await activeOf('too-late')).toEqual([]);
  await remove('late');
  await remove('too-late');
});

test('B6 CronJob: a time zone is kept, one that nobody knows and a schedule that says nothing are refused', async () => {
  await applyCronJob('seoul', 'true', { schedule: '30 9 * * *', timeZone: 'Asia/Seoul' });
  expect(await kubectl(inNamespace('get', 'cronjob', 'seoul'))).toMatch(/seoul +30 9 \* \* \* +Asia\/Seoul +False/);
  const create = ['create', 'cronjob', 'bad', '--image=shell', '--schedule'];
  const nonsense = await kubectl.attempt(inNamespace(...create, '61 * * * *', '--', 'true'));
  expect(nonsense.stderr).toContain('end of range (61) above maximum (59): 61');
  const onMars = JSON.stringify({ spec: { timeZone: 'Mars/Base' } });
  const elsewhere = await kubectl.attempt(inNamespace('patch', 'cronjob', 'seoul', '-p', onMars));
  expect(elsewhere.stderr).toContain('unknown time zone Mars/Base');
  await remove('seoul');
});
