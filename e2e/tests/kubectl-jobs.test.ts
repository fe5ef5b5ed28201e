import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'jobs');
});
afterAll(() => namespace.remove());

interface Listed {
  readonly items: {
    readonly metadata: { readonly name: string; readonly finalizers?: string[]; readonly creationTimestamp: string };
    readonly status: { readonly phase: string; readonly containerStatuses?: { readonly restartCount: number }[] };
  }[];
}

const podsOf = (name: string) => kubectl.json<Listed>(inNamespace('get', 'pods', '-l', `job-name=${name}`));
const waitUntil = (name: string, what: string) =>
  kubectl(inNamespace('wait', `job/${name}`, `--for=${what}`, '--timeout=60s'));
const field = (name: string, path: string) => kubectl(inNamespace('get', 'job', name, '-o', `jsonpath={${path}}`));

function job(name: string, script: string, spec: object = {}, restartPolicy = 'Never'): object {
  const container = { name: 'c', image: 'shell', command: ['/bin/sh', '-c', script] };
  const template = { spec: { restartPolicy, terminationGracePeriodSeconds: 1, containers: [container] } };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name, namespace: namespace.name },
    spec: { template, ...spec },
  };
}

test('B5 Job: kubectl create job runs a process to its end, wait and logs tell of it', async () => {
  await kubectl(inNamespace('create', 'job', 'hello', '--image=shell', '--', '/bin/sh', '-c', 'echo hello from a job'));
  expect(await waitUntil('hello', 'condition=complete')).toBe('job.batch/hello condition met\n');
  expect(await kubectl(inNamespace('logs', 'job/hello'))).toBe('hello from a job\n');
  expect(await kubectl(inNamespace('get', 'job', 'hello', '--no-headers'))).toMatch(/^hello +Complete +1\/1 /);
  const [pod] = (await podsOf('hello')).items;
  expect(pod?.status.phase).toBe('Succeeded');
  expect(pod?.metadata.finalizers).toBeUndefined();
});

test('B5 Job: completions and parallelism: as many succeed as asked for, never more at once', async () => {
  await kubectl(['apply', '-f', '-'], job('many', 'sleep 0.3', { completions: 5, parallelism: 2 }));
  await waitUntil('many', 'condition=complete');
  expect(await field('many', '.status.succeeded')).toBe('5');
  expect((await podsOf('many')).items).toHaveLength(5);
  expect(await kubectl(inNamespace('describe', 'job', 'many'))).toMatch(
    /Completed +\S+ +job-controller +Job completed/,
  );
});

test('B5 Job: Indexed: each process has its own index', async () => {
  const spec = { completions: 3, parallelism: 3, completionMode: 'Indexed' };
  await kubectl(['apply', '-f', '-'], job('indexed', 'echo "index $JOB_COMPLETION_INDEX"', spec));
  await waitUntil('indexed', 'condition=complete');
  const logs = await kubectl(inNamespace('logs', '-l', 'job-name=indexed', '--tail=-1'));
  expect(logs.trim().split('\n').sort()).toEqual(['index 0', 'index 1', 'index 2']);
  expect(await field('indexed', '.status.completedIndexes')).toBe('0-2');
});

test('B5 Job: backoffLimitPerIndex: an index whose processes fail is given up, and the others still get done', async () => {
  const spec = { completions: 3, parallelism: 3, completionMode: 'Indexed', backoffLimitPerIndex: 0 };
  await kubectl(['apply', '-f', '-'], job('per-index', 'test "$JOB_COMPLETION_INDEX" != 1', spec));
  await waitUntil('per-index', 'condition=failed');
  expect(await field('per-index', '.status.failedIndexes')).toBe('1');
  expect(await field('per-index', '.status.completedIndexes')).toBe('0,2');
  expect(await field('per-index', '.status.conditions[?(@.type=="Failed")].message')).toBe('Job has failed indexes');
});

test('B5 Job: successPolicy: the index that counts ends the job, whatever still runs', async () => {
  const successPolicy = { rules: [{ succeededIndexes: '0' }] };
  const spec = { completions: 2, parallelism: 2, completionMode: 'Indexed', successPolicy };
  await kubectl(['apply', '-f', '-'], job('leader', 'test "$JOB_COMPLETION_INDEX" = 0 || sleep 1000', spec));
  await waitUntil('leader', 'condition=complete');
  expect(await field('leader', '.status.conditions[?(@.type=="Complete")].reason')).toBe('SuccessPolicy');
  expect(await field('leader', '.status.completedIndexes')).toBe('0');
});

test('B5 Job: backoffLimit: a job whose processes fail is given up, with a wait between two pods', async () => {
  await kubectl(['apply', '-f', '-'], job('failing', 'exit 3', { backoffLimit: 1 }));
  expect(await waitUntil('failing', 'condition=failed')).toBe('job.batch/failing condition met\n');
  expect(await field('failing', '.status.conditions[?(@.type=="Failed")].reason')).toBe('BackoffLimitExceeded');
  expect(await field('failing', '.status.failed')).toBe('2');
  const times = (await podsOf('failing')).items.map(({ metadata }) => Date.parse(metadata.creationTimestamp));
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThanOrEqual(9000);
});

test('B5 Job: restartPolicy OnFailure: the same pod tries again until it succeeds', async () => {
  const once = 'test -e "$MARK" && exit 0; touch "$MARK"; exit 1';
  const script = `MARK=/tmp/${namespace.name}-tried; ${once}`;
  await kubectl(['apply', '-f', '-'], job('again', `${script}`, {}, 'OnFailure'));
  await waitUntil('again', 'condition=complete');
  const { items } = await podsOf('again');
  expect(items).toHaveLength(1);
  expect(items[0]?.status.containerStatuses?.[0]?.restartCount).toBe(1);
});

test('B5 Job: activeDeadlineSeconds ends the processes and the job', async () => {
  await kubectl(['apply', '-f', '-'], job('late', 'sleep 1000', { activeDeadlineSeconds: 2 }));
  await waitUntil('late', 'condition=failed');
  expect(await field('late', '.status.conditions[?(@.type=="Failed")].reason')).toBe('DeadlineExceeded');
  await waitFor('the pod is gone', async () => (await podsOf('late')).items.length === 0);
});

test('B5 Job: suspend stops the processes, resume starts others, and none of them counts as failed', async () => {
  await kubectl(['apply', '-f', '-'], job('paused', 'sleep 1000', { suspend: true }));
  await waitUntil('paused', 'condition=suspended');
  expect((await podsOf('paused')).items).toEqual([]);
  await kubectl(inNamespace('patch', 'job', 'paused', '-p', '{"spec":{"suspend":false}}'));
  await waitUntil('paused', 'jsonpath={.status.ready}=1');
  await kubectl(inNamespace('patch', 'job', 'paused', '-p', '{"spec":{"suspend":true}}'));
  await waitFor('its pods are gone', async () => (await podsOf('paused')).items.length === 0);
  expect(await field('paused', '.status.failed')).toBe('');
});

test('B5 Job: ttlSecondsAfterFinished takes the job and its pods away', async () => {
  await kubectl(['apply', '-f', '-'], job('brief', 'true', { ttlSecondsAfterFinished: 1 }));
  await kubectl(inNamespace('wait', 'job/brief', '--for=delete', '--timeout=60s'));
  await waitFor('the pods are gone', async () => (await podsOf('brief')).items.length === 0);
});

test('B5 Job: a deleted job takes its running pods along', async () => {
  await kubectl(['apply', '-f', '-'], job('dropped', 'sleep 1000', { parallelism: 2, completions: 2 }));
  await waitUntil('dropped', 'jsonpath={.status.ready}=2');
  await kubectl(inNamespace('delete', 'job', 'dropped'));
  await waitFor('the pods are gone', async () => (await podsOf('dropped')).items.length === 0);
});
