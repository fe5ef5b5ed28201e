import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { httpPage } from '../src/http-page.ts';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
/** The pod `gated` is ready while this file is there. */
let gate: string;

const program = `require('node:http').createServer((_, response) => response.end(process.env.HOSTNAME)).listen(8080, process.env.HOST)`;

function pod(name: string, probe: object): object {
  const container = { name: 'c', image: 'web', command: [process.execPath, '-e', program], ...probe };
  const metadata = { name, namespace: namespace.name, labels: { app: 'web' } };
  const spec = { terminationGracePeriodSeconds: 1, containers: [container] };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec };
}

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'readiness');
  gate = join(tmpdir(), `${namespace.name}-ready`);
  const readinessProbe = { exec: { command: ['test', '-e', gate] }, periodSeconds: 1, failureThreshold: 1 };
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: namespace.name },
    spec: { selector: { app: 'web' }, ports: [{ port: 8000, targetPort: 8080 }] },
  };
  const objects = [service, pod('plain', {}), pod('gated', { readinessProbe })];
  await kubectl(['apply', '-f', '-'], objects.map((one) => JSON.stringify(one)).join('\n---\n'));
});
afterAll(async () => {
  rmSync(gate, { force: true });
  await namespace.remove();
});

interface Endpoint {
  readonly conditions: { readonly ready: boolean; readonly serving: boolean; readonly terminating: boolean };
  readonly targetRef: { readonly name: string };
}

async function endpointOf(name: string): Promise<Endpoint | undefined> {
  const label = 'kubernetes.io/service-name=web';
  const args = ['-n', namespace.name, 'get', 'endpointslices', '-l', label];
  const { items } = await kubectl.json<{ items: { endpoints: Endpoint[] | null }[] }>(args);
  return items.flatMap(({ endpoints }) => endpoints ?? []).find(({ targetRef }) => targetRef.name === name);
}

const becomes = (name: string, ready: boolean) =>
  waitFor(
    `${name} to be ${ready ? 'ready' : 'not ready'}`,
    async () => (await endpointOf(name))?.conditions.ready === ready,
  );

/** The same as the older kind `Endpoints` says it, once it does. */
async function olderForm(): Promise<Readonly<Record<string, string[]>>> {
  type Subset = Record<'addresses' | 'notReadyAddresses', { targetRef: { name: string } }[] | undefined>;
  const read = () => kubectl.json<{ subsets?: Subset[] }>(['-n', namespace.name, 'get', 'endpoints', 'web']);
  const subset = await waitFor('both pods in Endpoints', async () => {
    const [first] = (await read()).subsets ?? [];
    return first?.addresses && first.notReadyAddresses ? first : undefined;
  });
  const namesOf = (key: keyof Subset) => (subset[key] ?? []).map(({ targetRef }) => targetRef.name);
  return { addresses: namesOf('addresses'), notReadyAddresses: namesOf('notReadyAddresses') };
}

/** Which pods answer at the cluster IP, asked a few times. */
async function answering(): Promise<string[]> {
  const read = ['-n', namespace.name, 'get', 'service', 'web', '-o', 'jsonpath={.spec.clusterIP}'];
  const host = await kubectl(read);
  const pages = await Promise.all(Array.from({ length: 8 }, () => httpPage({ host, port: 8000 })));
  return [...new Set(pages)].sort();
}

test('D3 Readiness: a pod without a probe is registered at once, one with a probe when that succeeds', async () => {
  await becomes('plain', true);
  await becomes('gated', false);
  expect((await endpointOf('gated'))?.conditions).toEqual({ ready: false, serving: false, terminating: false });
  await waitFor('only plain to answer', async () => (await answering()).join() === 'plain');
  expect(await olderForm()).toEqual({ addresses: ['plain'], notReadyAddresses: ['gated'] });
  writeFileSync(gate, '');
  await becomes('gated', true);
  await waitFor('both to answer', async () => (await answering()).join() === 'gated,plain');
});

test('D3 Readiness: a pod whose probe fails gets no more connections, and comes back', async () => {
  rmSync(gate);
  await becomes('gated', false);
  await waitFor('only plain to answer', async () => (await answering()).join() === 'plain');
  writeFileSync(gate, '');
  await becomes('gated', true);
});
