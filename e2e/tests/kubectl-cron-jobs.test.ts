import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

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
