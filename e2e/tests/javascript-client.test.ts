import { PassThrough, Readable } from 'node:stream';
import {
  ApiException,
  AppsV1Api,
  CoreV1Api,
  Exec,
  type KubernetesObject,
  KubernetesObjectApi,
  Log,
  PatchStrategy,
  setHeaderOptions,
  type V1ConfigMap,
  type V1Deployment,
  type V1Status,
} from 'kubernetes-client';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { loadKubeConfig } from '../src/javascript-client.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment } from '../src/web-server.ts';

const address = inject('product');
const config = loadKubeConfig(address);
const core = config.makeApiClient(CoreV1Api);
const apps = config.makeApiClient(AppsV1Api);
const objects = KubernetesObjectApi.makeApiClient(config);
const as = (strategy: string) => setHeaderOptions('Content-Type', strategy);
let owned: Awaited<ReturnType<typeof createNamespace>>;
let namespace: string;

beforeAll(async () => {
  owned = await createNamespace(createKubectl(address), 'javascript');
  namespace = owned.name;
  const body = webDeployment({ name: 'web', namespace, replicas: 1 }) as V1Deployment;
  await apps.createNamespacedDeployment({ namespace, body });
  await waitFor('the web to be ready', async () => {
    const { status } = await apps.readNamespacedDeployment({ namespace, name: 'web' });
    return status?.readyReplicas === 1;
  });
});
afterAll(() => owned.remove());

/** The Status with which a request was refused; a request that succeeds fails the test. */
async function refusal(request: Promise<unknown>): Promise<V1Status> {
  const error = await request.then(
    () => new Error('it was not refused'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiException)) throw error;
  return (typeof error.body === 'string' ? JSON.parse(error.body) : error.body) as V1Status;
}

const configMap = (name: string, data: Record<string, string>): V1ConfigMap => ({ metadata: { name }, data });

test('a JSON patch, a merge patch and a strategic merge patch each change what they say and nothing else', async () => {
  const name = 'web';
  const replicas = [{ op: 'replace', path: '/spec/revisionHistoryLimit', value: 3 }];
  await apps.patchNamespacedDeployment({ namespace, name, body: replicas }, as(PatchStrategy.JsonPatch));
  const merge = { metadata: { labels: { tier: 'front', app: null } } };
  await apps.patchNamespacedDeployment({ namespace, name, body: merge }, as(PatchStrategy.MergePatch));
  const strategic = {
    spec: { template: { spec: { containers: [{ name: 'web', env: [{ name: 'ADDED', value: 'yes' }] }] } } },
  };
  const patched = await apps.patchNamespacedDeployment(
    { namespace, name, body: strategic },
    as(PatchStrategy.StrategicMergePatch),
  );
  expect(patched.spec?.revisionHistoryLimit).toBe(3);
  expect(patched.metadata?.labels).toEqual({ tier: 'front' });
  const [container] = patched.spec?.template.spec?.containers ?? [];
  expect(container).toMatchObject({ name: 'web', image: 'web:v1' });
  expect(container?.env?.map((entry) => entry.name)).toEqual(['ADDED', 'VERSION', 'PORT', 'POD']);
});

test('a JSON patch is what the client sends when it is told nothing, and its test guards it', async () => {
  await core.createNamespacedConfigMap({ namespace, body: configMap('guarded', { a: '1' }) });
  const body = [
    { op: 'test', path: '/data/a', value: '1' },
    { op: 'add', path: '/data/b', value: '2' },
  ];
  const patched = await core.patchNamespacedConfigMap({ namespace, name: 'guarded', body });
  expect(patched.data).toEqual({ a: '1', b: '2' });
  const stale = [
    { op: 'test', path: '/data/a', value: 'other' },
    { op: 'remove', path: '/data/b' },
  ];
  expect(await refusal(core.patchNamespacedConfigMap({ namespace, name: 'guarded', body: stale }))).toMatchObject({
    code: 422,
    reason: 'Invalid',
  });
  expect((await core.readNamespacedConfigMap({ namespace, name: 'guarded' })).data).toEqual({ a: '1', b: '2' });
});

test('scale and status are patched through their own subresources', async () => {
  const name = 'counted';
  const body = webDeployment({ name, namespace, replicas: 0 }) as V1Deployment;
  await apps.createNamespacedDeployment({ namespace, body });
  const scaled = await apps.patchNamespacedDeploymentScale(
    { namespace, name, body: { spec: { replicas: 1 } } },
    as(PatchStrategy.MergePatch),
  );
  expect(scaled.spec?.replicas).toBe(1);
  const condition = { type: 'Checked', status: 'True', reason: 'Test', message: 'by hand' };
  const patched = await apps.patchNamespacedDeploymentStatus(
    { namespace, name, body: { spec: { replicas: 7 }, status: { conditions: [condition] } } },
    as(PatchStrategy.StrategicMergePatch),
  );
  expect(patched.spec?.replicas).toBe(1);
  expect(patched.status?.conditions).toContainEqual(expect.objectContaining(condition));
  await apps.deleteNamespacedDeployment({ namespace, name });
});

test('a replace from a stale object, a second create and a wrong precondition are refused with 409', async () => {
  const first = await core.createNamespacedConfigMap({ namespace, body: configMap('raced', { turn: '1' }) });
  const again = await refusal(core.createNamespacedConfigMap({ namespace, body: configMap('raced', {}) }));
  expect(again).toMatchObject({ code: 409, reason: 'AlreadyExists', details: { name: 'raced', kind: 'configmaps' } });
  await core.replaceNamespacedConfigMap({ namespace, name: 'raced', body: { ...first, data: { turn: '2' } } });
  const stale = core.replaceNamespacedConfigMap({ namespace, name: 'raced', body: { ...first, data: { turn: '3' } } });
  expect(await refusal(stale)).toMatchObject({ code: 409, reason: 'Conflict' });
  const other = { preconditions: { uid: 'somebody-else' } };
  expect(await refusal(core.deleteNamespacedConfigMap({ namespace, name: 'raced', body: other }))).toMatchObject({
    code: 409,
    reason: 'Conflict',
  });
  expect((await core.readNamespacedConfigMap({ namespace, name: 'raced' })).data).toEqual({ turn: '2' });
});

test('a dry run answers with what would be and keeps nothing', async () => {
  const made = await core.createNamespacedConfigMap({ namespace, body: configMap('dry', { a: '1' }), dryRun: 'All' });
  expect(made.metadata?.uid).toBeTruthy();
  expect(await refusal(core.readNamespacedConfigMap({ namespace, name: 'dry' }))).toMatchObject({ code: 404 });
});

interface Applied extends KubernetesObject {
  data?: Record<string, string>;
}

function apply(manager: string, data: Record<string, string> | undefined, force?: boolean): Promise<Applied> {
  const spec: Applied = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'applied', namespace },
    ...(data && { data }),
  };
  return objects.patch(spec, undefined, undefined, manager, force, PatchStrategy.ServerSideApply);
}

test('server-side apply makes, refuses what another manager owns unless it is forced, and drops what is left out', async () => {
  expect((await apply('one', { shared: '1', mine: '1' })).data).toEqual({ shared: '1', mine: '1' });
  expect((await apply('two', { theirs: '2' })).data).toEqual({ shared: '1', mine: '1', theirs: '2' });

  const conflict = await refusal(apply('two', { theirs: '2', shared: '2' }));
  expect(conflict).toMatchObject({ code: 409, reason: 'Conflict' });
  expect(conflict.details?.causes).toEqual([
    { reason: 'FieldManagerConflict', message: 'conflict with "one"', field: '.data.shared' },
  ]);
  const forced = await apply('two', { theirs: '2', shared: '2' }, true);
  expect(forced.data).toEqual({ shared: '2', mine: '1', theirs: '2' });
  expect((await apply('one', undefined)).data).toEqual({ shared: '2', theirs: '2' });
  const owners = (await core.readNamespacedConfigMap({ namespace, name: 'applied' })).metadata?.managedFields;
  expect(owners?.map(({ manager, operation }) => `${manager} ${operation}`)).toEqual(['two Apply']);
});

test('server-side apply through a typed client needs a manager, and answers what it made', async () => {
  const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'typed' }, data: { a: '1' } };
  const request = { namespace, name: 'typed', body };
  const nameless = core.patchNamespacedConfigMap(request, as(PatchStrategy.ServerSideApply));
  expect(await refusal(nameless)).toMatchObject({ code: 422, reason: 'Invalid' });
  const made = await core.patchNamespacedConfigMap(
    { ...request, fieldManager: 'me' },
    as(PatchStrategy.ServerSideApply),
  );
  expect(made.metadata?.managedFields).toMatchObject([{ manager: 'me', operation: 'Apply', apiVersion: 'v1' }]);
});

test('a list in pages shows every object once and as it was when the first page was read', async () => {
  const names = Array.from({ length: 7 }, (_, index) => `page-${index}`);
  const labels = { in: 'pages' };
  for (const name of names) {
    await core.createNamespacedConfigMap({ namespace, body: { metadata: { name, labels } } });
  }
  const seen: (string | undefined)[] = [];
  const revisions = new Set<string | undefined>();
  let next: string | undefined;
  do {
    const page = await core.listNamespacedConfigMap({
      namespace,
      labelSelector: 'in=pages',
      limit: 3,
      ...(next && { _continue: next }),
    });
    seen.push(...page.items.map(({ metadata }) => metadata?.name));
    revisions.add(page.metadata?.resourceVersion);
    next = page.metadata?._continue;
    if (seen.length === 3) {
      await core.deleteNamespacedConfigMap({ namespace, name: 'page-5' });
      await core.createNamespacedConfigMap({ namespace, body: { metadata: { name: 'page-4a', labels } } });
    }
  } while (next);
  expect(seen).toEqual(names);
  expect(revisions.size).toBe(1);
  const now = await core.listNamespacedConfigMap({ namespace, labelSelector: 'in=pages' });
  expect(now.items.map(({ metadata }) => metadata?.name)).toEqual(
    [...names.filter((name) => name !== 'page-5'), 'page-4a'].sort(),
  );
});

const podOfWeb = () =>
  waitFor('one ready pod', async () => {
    const { items } = await core.listNamespacedPod({ namespace, labelSelector: 'app=web' });
    const ready = items.filter(({ status }) => status?.containerStatuses?.[0]?.ready);
    return items.length === 1 && ready[0]?.metadata?.name;
  });

test('logs are streamed as they are written', async () => {
  const stream = new PassThrough();
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const following = await new Log(config).log(namespace, await podOfWeb(), 'web', stream, { follow: true });
  await waitFor('the first line', () => text.includes('listening v1'));
  following.abort();
});

test('exec passes standard input, both outputs and the exit code', async () => {
  const texts = { out: '', err: '' };
  const [out, err] = [new PassThrough(), new PassThrough()];
  out.setEncoding('utf8').on('data', (chunk: string) => (texts.out += chunk));
  err.setEncoding('utf8').on('data', (chunk: string) => (texts.err += chunk));
  const pod = await podOfWeb();
  const status = await new Promise<V1Status>((resolve, reject) => {
    const command = ['sh', '-c', 'cat; echo problem >&2; exit 3'];
    const input = Readable.from([Buffer.from('from here')]);
    new Exec(config).exec(namespace, pod, 'web', command, out, err, input, false, resolve).catch(reject);
  });
  expect(texts).toEqual({ out: 'from here', err: 'problem\n' });
  expect(status).toMatchObject({
    status: 'Failure',
    reason: 'NonZeroExitCode',
    details: { causes: [{ reason: 'ExitCode', message: '3' }] },
  });
});
