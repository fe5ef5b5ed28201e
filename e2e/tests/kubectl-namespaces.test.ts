import { expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';
import { webManifests } from '../src/web-server.ts';

const kubectl = createKubectl(inject('product'));

test('B8 the four namespaces of every cluster are there, and those of the system cannot be deleted', async () => {
  const phases = 'jsonpath={range .items[*]}{.metadata.name} {.status.phase}{"\\n"}{end}';
  const lines = (await kubectl(['get', 'namespaces', '-o', phases])).split('\n');
  for (const name of ['default', 'kube-system', 'kube-public', 'kube-node-lease'])
    expect(lines).toContain(`${name} Active`);
  for (const name of ['default', 'kube-system', 'kube-public']) {
    const { stderr } = await kubectl.attempt(['delete', 'namespace', name, '--wait=false']);
    expect(stderr).toContain(`namespaces "${name}" is forbidden: this namespace may not be deleted`);
  }
});

test('B8 two namespaces hold objects of one name, and neither sees the other’s', async () => {
  const one = await createNamespace(kubectl, 'one');
  const other = await createNamespace(kubectl, 'other');
  for (const { name } of [one, other])
    await kubectl(['-n', name, 'create', 'configmap', 'same', `--from-literal=in=${name}`]);
  await kubectl(['-n', one.name, 'delete', 'configmap', 'same']);
  expect(await kubectl(['-n', other.name, 'get', 'configmap', 'same', '-o', 'jsonpath={.data.in}'])).toBe(other.name);
  const gone = await kubectl.attempt(['-n', one.name, 'get', 'configmap', 'same']);
  expect(gone.stderr).toContain('configmaps "same" not found');
  await Promise.all([one.remove(), other.remove()]);
});

test('B8 a namespace takes all that it holds with it, tells what remains and why, and nothing is made in it meanwhile', async () => {
  const { name: doomed } = await createNamespace(kubectl, 'doomed');
  const inDoomed = (...args: string[]) => ['-n', doomed, ...args];
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: doomed }));
  await kubectl(inDoomed('rollout', 'status', 'deployment/web', '--timeout=60s'));
  const metadata = { name: 'held', namespace: doomed, finalizers: ['example.com/hold'] };
  await kubectl(['apply', '-f', '-'], { apiVersion: 'v1', kind: 'ConfigMap', metadata });
  await kubectl(['delete', 'namespace', doomed, '--wait=false']);

  const refused = await kubectl.attempt(inDoomed('create', 'configmap', 'late', '--from-literal=a=b'));
  expect(refused.stderr).toContain('because it is being terminated');
  const message = (type: string) =>
    kubectl(['get', 'namespace', doomed, '-o', `jsonpath={.status.conditions[?(@.type=="${type}")].message}`]);
  await waitFor('the namespace to tell what it waits for', async () =>
    (await message('NamespaceFinalizersRemaining')).includes('example.com/hold in 1 resource instances'),
  );
  expect(await message('NamespaceContentRemaining')).toContain('configmaps. has 1 resource instances');
  expect(await kubectl(['get', 'namespace', doomed])).toMatch(/Terminating/);

  const release = '{"metadata":{"finalizers":null}}';
  await kubectl(inDoomed('patch', 'configmap', 'held', '--type=merge', '-p', release));
  await kubectl(['wait', 'namespace', doomed, '--for=delete', '--timeout=60s']);
  const left = await kubectl(['get', 'pods,deploy,svc,cm', '-A', '-o', 'jsonpath={.items[*].metadata.namespace}']);
  expect(left).not.toContain(doomed);
});
