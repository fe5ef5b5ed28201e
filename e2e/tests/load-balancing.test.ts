import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { startSteadyLoad } from '../src/steady-load.ts';
import { waitFor } from '../src/wait-for.ts';
import { webManifests, webPort } from '../src/web-server.ts';

const product = inject('product');
const kubectl = createKubectl(product);
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
/** While it is there the pod `moody` is ready. */
const mood = join(product.directory, 'moody-is-ready');

interface Deployment {
  readonly spec: { readonly template: { readonly spec: { readonly containers: readonly object[] } } };
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'balance');
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: namespace.name }));
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
});
afterAll(async () => {
  rmSync(mood, { force: true });
  await namespace.remove();
});

/** One more pod behind the Service, as the others are, but ready only when it is told so. */
async function createMoodyPod(): Promise<void> {
  const { spec } = await kubectl.json<Deployment>(inNamespace('get', 'deployment', 'web'));
  const readinessProbe = { exec: { command: ['test', '-f', mood] }, periodSeconds: 1, failureThreshold: 1 };
  const containers = spec.template.spec.containers.map((container) => ({ ...container, readinessProbe }));
  const metadata = { name: 'moody', namespace: namespace.name, labels: { app: 'web' } };
  await kubectl(['create', '-f', '-'], {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata,
    spec: { ...spec.template.spec, containers },
  });
  const running = '--for=jsonpath={.status.phase}=Running';
  await kubectl(inNamespace('wait', 'pod/moody', running, '--timeout=60s'));
}

const moodyBecomes = (ready: 'True' | 'False') =>
  kubectl(inNamespace('wait', 'pod/moody', `--for=condition=Ready=${ready}`, '--timeout=60s'));

/** How often each pod answers of so many requests, each on a connection of its own. */
async function answersOf(requests: number): Promise<ReadonlyMap<string, number>> {
  const address = await kubectl(inNamespace('get', 'service', 'web', '-o', 'jsonpath={.spec.clusterIP}'));
  const load = startSteadyLoad(`http://${address}:${webPort}/`, 200);
  await waitFor(`${requests} answers`, () => load.report().succeeded >= requests);
  const { answers, failures } = await load.stop();
  expect(failures).toEqual([]);
  return new Map([...answers].map(([body, count]) => [body.split(' ')[1] ?? '', count]));
}

test('A5 a Service spreads connections over every ready endpoint and sends none to one that is not ready', {
  retry: 0,
}, async () => {
  await createMoodyPod();
  const before = await answersOf(300);
  expect(before.size).toBe(3);
  expect(before.has('moody')).toBe(false);
  for (const count of before.values()) expect(count).toBeGreaterThan(30);

  writeFileSync(mood, '');
  await moodyBecomes('True');
  await waitFor('the ready pod to be asked', async () => (await answersOf(40)).has('moody'));
  expect((await answersOf(300)).size).toBe(4);

  rmSync(mood);
  await moodyBecomes('False');
  await waitFor('the unready pod to be left alone', async () => !(await answersOf(40)).has('moody'));
  expect([...(await answersOf(300)).keys()].sort()).toEqual([...before.keys()].sort());
});
