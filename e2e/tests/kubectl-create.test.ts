import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readKubeconfig } from '../src/kubeconfig.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let folder: string;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'create');
  folder = mkdtempSync(join(tmpdir(), 'pilothouse-create-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await namespace.remove();
});

// biome-ignore lint/suspicious/noExplicitAny: each test knows which kind it reads
const read = (kind: string, name: string) => kubectl.json<any>(inNamespace('get', kind, name));
const decoded = (text: string) => Buffer.from(text, 'base64').toString('utf8');

test('A1 create configmap takes literals, files, env files and bytes that are no text', async () => {
  writeFileSync(join(folder, 'settings.ini'), 'colour = green\n');
  writeFileSync(join(folder, 'list.env'), 'ONE=1\nTWO=2\n');
  writeFileSync(join(folder, 'bytes.bin'), Buffer.from([0, 255, 254, 1]));
  const from = [`--from-file=${folder}/settings.ini`, `--from-file=raw=${folder}/bytes.bin`];
  await kubectl(inNamespace('create', 'configmap', 'files', '--from-literal=k=v', ...from));
  expect(await read('configmap', 'files')).toMatchObject({
    data: { k: 'v', 'settings.ini': 'colour = green\n' },
    binaryData: { raw: Buffer.from([0, 255, 254, 1]).toString('base64') },
  });
  await kubectl(inNamespace('create', 'configmap', 'env', `--from-env-file=${folder}/list.env`));
  expect((await read('configmap', 'env')).data).toEqual({ ONE: '1', TWO: '2' });
});

test('A1 create secret makes each type with its keys', async () => {
  await kubectl(inNamespace('create', 'secret', 'generic', 'plain', '--from-literal=password=s3cret'));
  expect(await read('secret', 'plain')).toMatchObject({
    type: 'Opaque',
    data: { password: Buffer.from('s3cret').toString('base64') },
  });
  const login = ['--docker-server=registry.test', '--docker-username=u', '--docker-password=p'];
  await kubectl(inNamespace('create', 'secret', 'docker-registry', 'registry', ...login));
  const registry = await read('secret', 'registry');
  expect(registry.type).toBe('kubernetes.io/dockerconfigjson');
  expect(JSON.parse(decoded(registry.data['.dockerconfigjson'])).auths['registry.test'].username).toBe('u');
});

test('A1 create service makes each type, with addresses and ports that are its own', async () => {
  const create = (...args: string[]) => kubectl(inNamespace('create', 'service', ...args));
  await create('clusterip', 'inside', '--tcp=80:8080');
  await create('clusterip', 'headless', '--clusterip=None');
  await create('nodeport', 'outside', '--tcp=80:8080');
  await create('externalname', 'elsewhere', '--external-name=example.com');
  const inside = await read('service', 'inside');
  expect(inside.spec).toMatchObject({
    type: 'ClusterIP',
    selector: { app: 'inside' },
    ports: [{ port: 80, targetPort: 8080 }],
  });
  expect((await read('service', 'headless')).spec.clusterIP).toBe('None');
  const outside = await read('service', 'outside');
  expect(outside.spec.ports[0].nodePort).toBeGreaterThanOrEqual(30_000);
  expect(outside.spec.clusterIP).not.toBe(inside.spec.clusterIP);
  expect((await read('service', 'elsewhere')).spec).toMatchObject({
    type: 'ExternalName',
    externalName: 'example.com',
  });
});

test('A1 create deployment, expose and run make what they say', async () => {
  const command = [process.execPath, '-e', 'setInterval(() => {}, 1000)'];
  await kubectl(
    inNamespace('create', 'deployment', 'web', '--image=web:v1', '--replicas=1', '--port=8080', '--', ...command),
  );
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
  expect(await kubectl(inNamespace('expose', 'deployment', 'web', '--port=80'))).toBe('service/web exposed\n');
  expect((await read('service', 'web')).spec).toMatchObject({
    selector: { app: 'web' },
    ports: [{ port: 80, targetPort: 80, protocol: 'TCP' }],
  });
  await kubectl(
    inNamespace('run', 'single', '--image=any', '--labels=app=single', '--env=A=1', '--command', '--', ...command),
  );
  await kubectl(inNamespace('wait', 'pod/single', '--for=condition=Ready', '--timeout=60s'));
  expect(await kubectl(inNamespace('exec', 'single', '--', 'sh', '-c', 'echo $A'))).toBe('1\n');
});

test('A1 run --attach=false --restart=Never runs to its end', async () => {
  const command = [process.execPath, '-e', 'console.log("done")'];
  await kubectl(inNamespace('run', 'once', '--image=any', '--restart=Never', '--command', '--', ...command));
  await kubectl(inNamespace('wait', 'pod/once', '--for=jsonpath={.status.phase}=Succeeded', '--timeout=60s'));
  expect(await kubectl(inNamespace('logs', 'once'))).toBe('done\n');
});

test('A1 create serviceaccount, role and rolebinding store what they are told', async () => {
  await kubectl(inNamespace('create', 'serviceaccount', 'robot'));
  await kubectl(inNamespace('create', 'role', 'reader', '--verb=get,list', '--resource=pods,deployments.apps'));
  await kubectl(
    inNamespace('create', 'rolebinding', 'robot-reads', '--role=reader', `--serviceaccount=${namespace.name}:robot`),
  );
  expect((await read('role', 'reader')).rules).toEqual([
    { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] },
    { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list'] },
  ]);
  expect((await read('rolebinding', 'robot-reads')).subjects).toEqual([
    { kind: 'ServiceAccount', name: 'robot', namespace: namespace.name },
  ]);
});

test('A1 create token gives one by which the API knows the service account', async () => {
  await kubectl(inNamespace('create', 'serviceaccount', 'caller'));
  const token = (await kubectl(inNamespace('create', 'token', 'caller', '--duration=1h'))).trim();
  const { kubeUrl, kubeconfig } = inject('product');
  const ca = join(folder, 'ca.crt');
  writeFileSync(ca, readKubeconfig(kubeconfig).ca);
  const direct = [`--server=${kubeUrl}`, `--certificate-authority=${ca}`, `--token=${token}`, '--kubeconfig=/dev/null'];
  expect(await kubectl(['auth', 'whoami', ...direct, '-o', 'jsonpath={.status.userInfo.username}'])).toBe(
    `system:serviceaccount:${namespace.name}:caller`,
  );
});

test('A1 create --dry-run=server checks, fills in defaults, and stores nothing', async () => {
  const create = (...args: string[]) => inNamespace('create', ...args, '--dry-run=server', '-o', 'json');
  const made = JSON.parse(await kubectl(create('deployment', 'dry', '--image=a')));
  expect(made.metadata.uid).toBeTruthy();
  expect(made.metadata.resourceVersion).toBeUndefined();
  expect(made.spec.strategy.rollingUpdate).toEqual({ maxSurge: '25%', maxUnavailable: '25%' });
  await kubectl(inNamespace('create', 'configmap', 'there'));
  const taken = await kubectl.attempt(create('configmap', 'there'));
  expect(taken.stderr).toContain('configmaps "there" already exists');
  const wrong = await kubectl.attempt(create('configmap', 'Wrong_Name'));
  expect(wrong.stderr).toMatch(/ConfigMap "Wrong_Name" is invalid: metadata\.name: Invalid value: "Wrong_Name"/);
  expect((await kubectl.attempt(inNamespace('get', 'deployment', 'dry'))).stderr).toContain('not found');
});

test('A1 create -f gives names by generateName, and --save-config what apply needs', async () => {
  const generated = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { generateName: 'gen-', namespace: namespace.name },
  };
  const names = await Promise.all([1, 2].map(() => kubectl(['create', '-f', '-', '-o', 'name'], generated)));
  for (const name of names) expect(name).toMatch(/^configmap\/gen-[a-z0-9]{5}\n$/);
  expect(names[0]).not.toBe(names[1]);

  const saved = (data: object) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'saved', namespace: namespace.name },
    data,
  });
  await kubectl(['create', '--save-config', '-f', '-'], saved({ a: '1', b: '1' }));
  const applied = await kubectl.attempt(['apply', '-f', '-'], saved({ a: '1' }));
  expect(applied).toEqual({ code: 0, stdout: 'configmap/saved configured\n', stderr: '' });
  expect((await read('configmap', 'saved')).data).toEqual({ a: '1' });
});

test('A1 create --field-manager names the owner of every field', async () => {
  await kubectl(inNamespace('create', 'configmap', 'owned', '--from-literal=a=b', '--field-manager=somebody'));
  const managed = await kubectl.json<{ metadata: { managedFields: object[] } }>(
    inNamespace('get', 'configmap', 'owned', '--show-managed-fields'),
  );
  expect(managed.metadata.managedFields).toMatchObject([
    { manager: 'somebody', operation: 'Update', apiVersion: 'v1', fieldsV1: { 'f:data': { '.': {}, 'f:a': {} } } },
  ]);
});

test('A1 create namespace makes one that is ready for use', async () => {
  const name = `${namespace.name}-second`;
  expect(await kubectl(['create', 'namespace', name])).toBe(`namespace/${name} created\n`);
  await waitFor('its service account', () => kubectl(['-n', name, 'get', 'serviceaccount', 'default']));
  expect(await kubectl(['get', 'namespace', name, '--no-headers'])).toMatch(/ Active /);
  await kubectl(['delete', 'namespace', name, '--timeout=60s']);
});
