import { once } from 'node:events';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WebSocket } from 'ws';
import { createIngressClient } from '../src/ingress-client.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { startSteadyLoad } from '../src/steady-load.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment, webManifests } from '../src/web-server.ts';
import { webSocketManifests } from '../src/web-socket-server.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const { port } = new URL(product.ingressUrl);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'ingress');
  for (const version of ['v1', 'v2']) {
    const web = { name: `web-${version}`, namespace: namespace.name, replicas: 2, version };
    await kubectl(['apply', '-f', '-'], webManifests(web));
  }
  await kubectl(['apply', '-f', '-'], webSocketManifests('echo', namespace.name));
  for (const version of ['v1', 'v2']) {
    await kubectl(inNamespace('rollout', 'status', `deployment/web-${version}`, '--timeout=60s'));
  }
});
afterAll(() => namespace.remove());

const ask = createIngressClient(product);

const answers = (version: string, ...where: Parameters<typeof ask>) =>
  waitFor(`${version} to answer`, async () => {
    const { status, text } = await ask(...where);
    return status === 200 && text.startsWith(version);
  });

const createIngress = (name: string, ...args: string[]) => kubectl(inNamespace('create', 'ingress', name, ...args));

test('D5 kubectl create ingress: hosts, a wildcard, Exact and Prefix paths lead to their Services; kubectl shows class and address', async () => {
  const rules = ['shop.example/v1*=web-v1:8080', 'shop.example/v1/exact=web-v2:http', '*.shop.example/*=web-v2:8080'];
  await createIngress('fan-out', ...rules.flatMap((rule) => ['--rule', rule]));
  await answers('v1', 'shop.example', '/v1/deep?x=1');
  await answers('v2', 'shop.example', '/v1/exact');
  await answers('v1', 'shop.example', '/v1/exact/below');
  await answers('v2', 'any.shop.example');
  for (const [host, path] of [
    ['shop.example', '/v12'],
    ['shop.example', '/'],
    ['two.labels.shop.example', '/'],
    ['unknown.example', '/'],
  ] as const) {
    expect(await ask(host, path)).toMatchObject({ status: 404 });
  }
  const row = await kubectl(inNamespace('get', 'ingress', 'fan-out', '--no-headers'));
  expect(row).toMatch(/^fan-out\s+<none>\s+shop\.example,.*\s+127\.0\.0\.1\s+80\s/);
  const described = await kubectl(inNamespace('describe', 'ingress', 'fan-out'));
  expect(described).toMatch(/Normal\s+Sync\s.*ingress\s+Scheduled for sync/);
});

test('D5 a default backend gets what no rule has', async () => {
  const host = 'default.example';
  await createIngress('default', `--rule=${host}/one=web-v1:8080`, '--default-backend=web-v2:8080');
  await answers('v1', host, '/one');
  await answers('v2', host, '/two');
  await kubectl(inNamespace('delete', 'ingress', 'default'));
  await waitFor('nobody to answer', async () => (await ask(host, '/two')).status === 404);
});

test('D5 an Ingress without rules gets whatever no other one has', async () => {
  await kubectl(['apply', '-f', '-'], {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'catch-all', namespace: namespace.name },
    spec: { defaultBackend: { service: { name: 'web-v2', port: { name: 'http' } } } },
  });
  await createIngress('known', '--rule=known.example/*=web-v1:8080');
  await answers('v1', 'known.example');
  for (const host of ['nobodys.example', '127.0.0.1']) await answers('v2', host, '/any/path');
  await kubectl(inNamespace('delete', 'ingress', 'catch-all'));
  await waitFor('nobody to answer', async () => (await ask('nobodys.example')).status === 404);
});

test('D5 a path of pathType ImplementationSpecific leads on what begins with it', async () => {
  const pathTo = (path: string, pathType: string, name: string) => ({
    path,
    pathType,
    backend: { service: { name, port: { number: 8080 } } },
  });
  const paths = [
    pathTo('/own', 'ImplementationSpecific', 'web-v1'),
    pathTo('/own/exact', 'Exact', 'web-v2'),
    pathTo('/own/deeper', 'ImplementationSpecific', 'web-v2'),
  ];
  await kubectl(['apply', '-f', '-'], {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'specific', namespace: namespace.name },
    spec: { rules: [{ host: 'specific.example', http: { paths } }] },
  });
  for (const path of ['/own', '/own/', '/own/below']) await answers('v1', 'specific.example', path);
  for (const path of ['/own/exact', '/own/deeper/still']) await answers('v2', 'specific.example', path);
  for (const path of ['/', '/owner']) expect(await ask('specific.example', path)).toMatchObject({ status: 404 });
});

test('D5 a WebSocket passes through', async () => {
  await createIngress('socket', '--rule=socket.example/*=echo:ws');
  await waitFor('the backend', async () => (await ask('socket.example')).text === 'no WebSocket');
  const socket = new WebSocket(`ws://127.0.0.1:${port}/chat`, { headers: { host: 'socket.example' } });
  await once(socket, 'open');
  for (const text of ['ahoy', 'again']) {
    socket.send(text);
    expect(String((await once(socket, 'message'))[0])).toBe(text);
  }
  socket.terminate();
});

test('D5 an Ingress of another class is ignored until its class says otherwise', async () => {
  const host = 'classes.example';
  const other = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name: `${namespace.name}-other` },
  };
  await kubectl(['apply', '-f', '-'], { ...other, spec: { controller: 'example.com/other' } });
  try {
    await createIngress('classes', `--class=${other.metadata.name}`, `--rule=${host}/*=web-v1:8080`);
    await createIngress('none', '--rule=none.example/*=web-v1:8080');
    await answers('v1', 'none.example');
    expect((await ask(host)).status).toBe(404);
    await kubectl(inNamespace('patch', 'ingress', 'classes', '-p', '{"spec":{"ingressClassName":"pilothouse"}}'));
    await answers('v1', host);
  } finally {
    await kubectl(['delete', 'ingressclass', other.metadata.name]);
  }
});

test('D5 an Ingress that names no class is given the default one, if there is one', async () => {
  const name = `${namespace.name}-default`;
  const annotations = { 'ingressclass.kubernetes.io/is-default-class': 'true' };
  await kubectl(['apply', '-f', '-'], {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name, annotations },
    spec: { controller: 'pilothouse.dev/ingress' },
  });
  try {
    await createIngress('given', '--rule=given.example/*=web-v2:8080');
    const row = await kubectl(inNamespace('get', 'ingress', 'given', '--no-headers'));
    expect(row).toMatch(new RegExp(`^given\\s+${name}\\s`));
    await answers('v2', 'given.example');
  } finally {
    await kubectl(['delete', 'ingressclass', name]);
  }
});

test('D5 a Service without ready endpoints answers 503 and says why', async () => {
  await createIngress('empty', '--rule=empty.example/*=missing:80');
  await waitFor('503', async () => (await ask('empty.example')).status === 503);
  expect((await ask('empty.example')).text).toContain(`Service ${namespace.name}/missing does not exist.`);
});

test('D5 a rolling update under steady load through Ingress fails none', { retry: 0 }, async () => {
  await createIngress('rolling', '--rule=rolling.example/*=web-v1:8080');
  await kubectl(inNamespace('scale', 'deployment/web-v1', '--replicas=3'));
  await kubectl(inNamespace('rollout', 'status', 'deployment/web-v1', '--timeout=60s'));
  await answers('v1', 'rolling.example');
  const load = startSteadyLoad(product.ingressUrl, 60, { headers: { host: 'rolling.example' } });
  await waitFor('a second of load on v1', () => load.report().succeeded > 60);

  const next = webDeployment({ name: 'web-v1', namespace: namespace.name, version: 'v3' });
  await kubectl(['apply', '-f', '-'], next);
  await kubectl(inNamespace('rollout', 'status', 'deployment/web-v1', '--timeout=120s'));
  const updated = load.report().succeeded;
  await waitFor('the old pods to go', async () => {
    const pods = await kubectl(inNamespace('get', 'pods', '-l', 'app=web-v1', '-o', 'name'));
    return pods.split('\n').filter(Boolean).length === 3;
  });
  await waitFor('a second of load on v3', () => load.report().succeeded > updated + 60);

  const { sent, succeeded, failures, answers: bodies } = await load.stop();
  expect(failures).toEqual([]);
  expect(succeeded).toBe(sent);
  expect(new Set([...bodies.keys()].map((body) => body.split(' ')[0]))).toEqual(new Set(['v1', 'v3']));
});
