import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { webDeployment } from '../src/web-server.ts';

const kubectl = createKubectl(inject('product'));
/** A kubectl whose editor is a sed command. */
const editing = (script: string) => createKubectl(inject('product'), { KUBE_EDITOR: `sed -i -e '${script}'` });
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
const configMap = (name: string, data: object) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: namespace.name },
  data,
});
const path = (kind: string, name: string, expression: string) =>
  kubectl(inNamespace('get', kind, name, '-o', `jsonpath={${expression}}`));

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'edit');
  await kubectl(['apply', '-f', '-'], webDeployment({ name: 'web', namespace: namespace.name, replicas: 0 }));
});
afterAll(() => namespace.remove());

test('A1 edit sends what the editor changed, and nothing when it changed nothing', async () => {
  await kubectl(['create', '-f', '-'], configMap('edited', { a: 'old', b: 'kept' }));
  expect(await editing('s/a: old/a: new/')(inNamespace('edit', 'configmap', 'edited'))).toBe(
    'configmap/edited edited\n',
  );
  expect(await path('configmap', 'edited', '.data')).toBe('{"a":"new","b":"kept"}');
  const nothing = await editing('s/never/ever/').attempt(inNamespace('edit', 'configmap', 'edited'));
  expect(nothing.stderr).toContain('Edit cancelled, no changes made.');
});

test('A1 edit of what may not be so tells why and stores nothing', async () => {
  const wrong = await editing('s/replicas: 0/replicas: -4/').attempt(inNamespace('edit', 'deployment', 'web'));
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain('deployments.apps "web" is invalid');
  expect(await path('deployment', 'web', '.spec.replicas')).toBe('0');
});

test('A1 edit --subresource=status changes the status only', async () => {
  const script =
    's/^  observedGeneration: .*/  observedGeneration: 1\\n  collisionCount: 5/;s/replicas: 0/replicas: 3/';
  await editing(script)(inNamespace('edit', 'deployment', 'web', '--subresource=status'));
  expect(await path('deployment', 'web', '.status.collisionCount')).toBe('5');
  expect(await path('deployment', 'web', '.spec.replicas')).toBe('0');
});

test('A1 replace puts the new object in the place of the old, and refuses when somebody was faster', async () => {
  await kubectl(['create', '-f', '-'], configMap('replaced', { a: '1', b: '2' }));
  const read = await kubectl(inNamespace('get', 'configmap', 'replaced', '-o', 'json'));
  await kubectl(['replace', '-f', '-'], read.replace('"a": "1"', '"c": "3"'));
  expect(await path('configmap', 'replaced', '.data')).toBe('{"b":"2","c":"3"}');
  const late = await kubectl.attempt(['replace', '-f', '-'], read);
  expect(late.stderr).toContain('the object has been modified; please apply your changes to the latest version');
  await kubectl(['replace', '-f', '-'], configMap('replaced', { d: '4' }));
  expect(await path('configmap', 'replaced', '.data')).toBe('{"d":"4"}');
  const nobody = await kubectl.attempt(['replace', '-f', '-'], configMap('nobody', {}));
  expect(nobody.stderr).toContain('configmaps "nobody" not found');
});

test('A1 replace --force makes it anew, where a change is not allowed', async () => {
  await kubectl(['create', '-f', '-'], webDeployment({ name: 'forced', namespace: namespace.name, replicas: 0 }));
  const uid = await path('deployment', 'forced', '.metadata.uid');
  const other = JSON.stringify(webDeployment({ name: 'forced', namespace: namespace.name, replicas: 0 }));
  const selecting = other.replaceAll('"app":"forced"', '"app":"other"');
  const refused = await kubectl.attempt(['replace', '-f', '-'], selecting);
  expect(refused.stderr).toContain('spec.selector: Invalid value');
  expect(refused.stderr).toContain('field is immutable');
  await kubectl(['replace', '--force', '-f', '-'], selecting);
  expect(await path('deployment', 'forced', '.metadata.uid')).not.toBe(uid);
  expect(await path('deployment', 'forced', '.spec.selector.matchLabels.app')).toBe('other');
});

test('A1 patch merges lists by key, replaces them or works through operations, as its type says', async () => {
  const image = '.spec.template.spec.containers[*].image';
  const patch = (...args: string[]) => kubectl(inNamespace('patch', 'deployment', 'web', ...args));
  await patch('-p', '{"spec":{"template":{"spec":{"containers":[{"name":"side","image":"side:1"}]}}}}');
  expect((await path('deployment', 'web', image)).split(' ').sort()).toEqual(['side:1', 'web:v1']);
  await patch('-p', '{"spec":{"template":{"spec":{"containers":[{"name":"web","$patch":"delete"}]}}}}');
  expect(await path('deployment', 'web', image)).toBe('side:1');
  await patch('--type=merge', '-p', '{"spec":{"template":{"spec":{"containers":[{"name":"only","image":"only:1"}]}}}}');
  expect(await path('deployment', 'web', image)).toBe('only:1');
  const operations = [
    { op: 'test', path: '/spec/template/spec/containers/0/name', value: 'only' },
    { op: 'add', path: '/spec/template/spec/containers/-', value: { name: 'more', image: 'more:1' } },
    { op: 'replace', path: '/spec/template/spec/containers/0/image', value: 'only:2' },
  ];
  await patch('--type=json', '-p', JSON.stringify(operations));
  expect(await path('deployment', 'web', image)).toBe('only:2 more:1');
});

test('A1 a patch that changes nothing says so and makes no new version; one that cannot be applied changes nothing', async () => {
  const version = () => path('deployment', 'web', '.metadata.resourceVersion');
  const before = await version();
  expect(await kubectl(inNamespace('patch', 'deployment', 'web', '-p', '{"spec":{"replicas":0}}'))).toBe(
    'deployment.apps/web patched (no change)\n',
  );
  const guarded = [
    { op: 'test', path: '/spec/replicas', value: 7 },
    { op: 'remove', path: '/spec/template' },
  ];
  const refused = await kubectl.attempt(
    inNamespace('patch', 'deployment', 'web', '--type=json', '-p', JSON.stringify(guarded)),
  );
  expect(refused.stderr).toBe(
    'The request is invalid: the server rejected our request due to an error in our request\n',
  );
  expect(await version()).toBe(before);
});

test('A1 patch --subresource writes scale and status, and only them', async () => {
  const patch = (...args: string[]) => kubectl(inNamespace('patch', 'deployment', 'counted', '--type=merge', ...args));
  await kubectl(['create', '-f', '-'], webDeployment({ name: 'counted', namespace: namespace.name, replicas: 0 }));
  expect(await patch('--subresource=scale', '-p', '{"spec":{"replicas":1}}')).toBe(
    'scale.autoscaling/counted patched\n',
  );
  expect(await path('deployment', 'counted', '.spec.replicas')).toBe('1');
  await patch('--subresource=status', '-p', '{"spec":{"replicas":9},"status":{"collisionCount":7}}');
  expect(await path('deployment', 'counted', '.spec.replicas')).toBe('1');
  expect(await path('deployment', 'counted', '.status.collisionCount')).toBe('7');
  await patch('-p', '{"status":{"collisionCount":8}}');
  expect(await path('deployment', 'counted', '.status.collisionCount')).toBe('7');
  expect(await kubectl(inNamespace('get', 'deployment', 'counted', '--subresource=scale'))).toMatch(
    /^NAME +DESIRED +AVAILABLE +AGE\ncounted +1 +\d +\d+s$/m,
  );
});

test('A1 label and annotate add, overwrite only when told to, remove and choose by selector', async () => {
  for (const name of ['l-1', 'l-2']) await kubectl(['create', '-f', '-'], configMap(name, {}));
  const label = (...args: string[]) => kubectl(inNamespace('label', 'configmap', ...args));
  expect(await label('l-1', 'tier=front')).toBe('configmap/l-1 labeled\n');
  const taken = await kubectl.attempt(inNamespace('label', 'configmap', 'l-1', 'tier=back'));
  expect(taken.stderr).toContain("'tier' already has a value (front), and --overwrite is false");
  await label('l-1', 'tier=back', '--overwrite');
  await label('-l', 'tier=back', 'chosen=yes');
  expect((await label('l-1', '--list')).split('\n').sort()).toEqual(['', 'chosen=yes', 'tier=back']);
  expect(await label('l-1', 'tier-')).toBe('configmap/l-1 unlabeled\n');
  expect(await kubectl(inNamespace('get', 'configmaps', '-l', 'chosen', '-o', 'name'))).toBe('configmap/l-1\n');

  await kubectl(inNamespace('annotate', 'configmap', 'l-1', 'l-2', 'note=some words'));
  expect(await path('configmap', 'l-2', '.metadata.annotations.note')).toBe('some words');
  await kubectl(inNamespace('annotate', 'configmap', 'l-2', 'note-'));
  expect(await path('configmap', 'l-2', '.metadata.annotations')).toBe('');
  const stale = await kubectl.attempt(inNamespace('annotate', 'configmap', 'l-1', 'late=yes', '--resource-version=1'));
  expect(stale.stderr).toContain('the object has been modified');
});
