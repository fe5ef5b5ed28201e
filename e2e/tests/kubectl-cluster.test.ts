import { expect, inject, test } from 'vitest';
import { readKubeconfig } from '../src/kubeconfig.ts';
import { createKubectl } from '../src/kubectl.ts';
import { waitFor } from '../src/wait-for.ts';

const address = inject('product');
const kubectl = createKubectl(address);

test('A1 api-resources and api-versions list kinds with their verbs, groups and short names', async () => {
  const wide = await kubectl(['api-resources', '-o', 'wide']);
  expect(wide).toMatch(
    /^configmaps +cm +v1 +true +ConfigMap +create,delete,deletecollection,get,list,patch,update,watch *$/m,
  );
  expect(wide).toMatch(/^namespaces +ns +v1 +false +Namespace +create,delete,get,list,patch,update,watch *$/m);
  expect(await kubectl(['api-resources', '--namespaced=false', '-o', 'name'])).not.toMatch(/^pods$/m);
  expect(await kubectl(['api-resources', '--api-group=apps', '-o', 'name'])).toMatch(/^statefulsets\.apps$/m);
  expect(await kubectl(['api-resources', '--categories=all', '-o', 'name'])).toContain('deployments.apps\n');
  const versions = (await kubectl(['api-versions'])).split('\n');
  for (const version of ['v1', 'apps/v1', 'batch/v1', 'events.k8s.io/v1', 'rbac.authorization.k8s.io/v1']) {
    expect(versions).toContain(version);
  }
});

test('A1 explain tells the type of every field, as deep as it is asked for', async () => {
  expect(await kubectl(['explain', 'configmap'])).toMatch(/^KIND: +ConfigMap\nVERSION: +v1$/m);
  expect(await kubectl(['explain', 'pod.spec.containers.livenessProbe.httpGet.port'])).toMatch(
    /FIELD: port <IntOrString>/,
  );
  const deep = await kubectl(['explain', 'deployment.spec', '--recursive']);
  expect(deep).toMatch(
    /^ {2}strategy\t<DeploymentStrategy>\n {4}rollingUpdate\t<RollingUpdateDeployment>\n {6}maxSurge\t<IntOrString>$/m,
  );
  const nothing = await kubectl.attempt(['explain', 'pod.spec.nothing']);
  expect(nothing.stderr).toContain('field "nothing" does not exist');
});

/** Fields that explain lists (`  name<TAB><type>`) with no sentence below them. */
function undescribed(explained: string): string[] {
  const [, fields = ''] = explained.split('FIELDS:\n');
  const blocks = fields.split(/\n(?= {2}\S+\t)/);
  expect(blocks.length).toBeGreaterThan(1);
  return blocks.filter((block) => !/^ {4}\S*\w/m.test(block));
}

test.each([
  'pod',
  'pod.spec',
  'pod.spec.containers.livenessProbe',
  'pod.spec.volumes.projected.sources',
  'pod.status.containerStatuses.state',
  'deployment.spec.strategy.rollingUpdate',
  'service.spec.ports',
  'cronjob.spec.jobTemplate.spec',
  'secret',
])('A1 explain %s has a description of it and of each of its fields', async (path) => {
  const explained = await kubectl(['explain', path]);
  expect(explained).toMatch(/^DESCRIPTION:\n {4}\w/m);
  expect(explained).not.toContain('<empty>');
  expect(undescribed(explained)).toEqual([]);
});

test('auth whoami and can-i tell who one is and what one may, also as somebody else', async () => {
  expect(await kubectl(['auth', 'whoami'])).toMatch(/^Username +admin$/m);
  expect(await kubectl(['auth', 'can-i', 'create', 'deployments.apps'])).toBe('yes\n');
  expect(await kubectl(['auth', 'can-i', 'update', 'deployments.apps', '--subresource=scale'])).toBe('yes\n');
  expect(await kubectl(['auth', 'can-i', 'get', '/readyz'])).toBe('yes\n');
  expect(await kubectl(['auth', 'can-i', '--list'])).toMatch(/^\*\.\* +\[\] +\[\] +\[\*\]$/m);
  const other = await kubectl.attempt(['auth', 'can-i', 'delete', 'pods', '--as=nobody']);
  expect(other).toMatchObject({ code: 1, stdout: expect.stringMatching(/^no/) });
  expect((await kubectl.attempt(['get', 'pods', '--as=nobody'])).stderr).toContain(
    'pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"',
  );
});

test('A1 cluster-info, config view and get --raw show the cluster', async () => {
  expect(await kubectl(['cluster-info'])).toContain(`Kubernetes control plane is running at ${address.kubeUrl}`);
  expect(await kubectl(['config', 'view'])).toContain(`server: ${address.kubeUrl}`);
  expect(await kubectl(['get', '--raw', '/readyz'])).toBe('ok');
  expect(JSON.parse(await kubectl(['get', '--raw', '/version']))).toMatchObject({ major: '1', minor: '36' });
  const raw = JSON.parse(await kubectl(['get', '--raw', '/api/v1/namespaces/kube-system/configmaps?limit=1']));
  expect(raw).toMatchObject({ kind: 'ConfigMapList', apiVersion: 'v1' });
  const dump = await kubectl(['cluster-info', 'dump', '--namespaces=kube-system']);
  expect(dump).toContain('"kind": "NodeList"');
});

test('A1 proxy passes reads, writes and watches, and refuses paths that it is told to refuse', async () => {
  const proxy = kubectl.start(['proxy', '--port=0', '--reject-paths=^/api/v1/secrets']);
  const said = await proxy.until('its port', (text) => /127\.0\.0\.1:\d+/.test(text));
  const url = `http://${/127\.0\.0\.1:\d+/.exec(said)?.[0]}`;
  const configMaps = `${url}/api/v1/namespaces/default/configmaps`;
  const list = (await (await fetch(configMaps)).json()) as { metadata: { resourceVersion: string } };
  const watch = await fetch(`${configMaps}?watch=1&resourceVersion=${list.metadata.resourceVersion}`);
  let seen = '';
  const reading = watch.body?.pipeThrough(new TextDecoderStream()).getReader();
  const body = JSON.stringify({ metadata: { name: 'through-the-proxy' } });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(configMaps, { method: 'POST', body, headers })).status).toBe(201);
  await waitFor('the event', async () => {
    seen += (await reading?.read())?.value ?? '';
    return seen.includes('"type":"ADDED"') && seen.includes('through-the-proxy');
  });
  expect((await fetch(`${configMaps}/through-the-proxy`, { method: 'DELETE' })).status).toBe(200);
  expect((await fetch(`${url}/api/v1/secrets`)).status).toBe(403);
  await reading?.cancel();
  await proxy.stop();
});

test('A1 a wrong token and a CA that is not ours are refused', async () => {
  const { token } = readKubeconfig(address.kubeconfig);
  const wrong = await kubectl.attempt(['get', 'pods', `--token=${token.slice(0, -1)}?`]);
  expect(wrong.stderr).toMatch(/Unauthorized|must be logged in/);
  const direct = ['get', 'pods', `--server=${address.kubeUrl}`, `--token=${token}`, '--kubeconfig=/dev/null'];
  expect((await kubectl.attempt(direct)).stderr).toContain('certificate signed by unknown authority');
});
