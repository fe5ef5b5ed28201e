import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { startSteadyLoad } from '../src/steady-load.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment, webManifests, webPort } from '../src/web-server.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'rolling');
  await kubectl(['apply', '-f', '-'], webManifests({ name: 'web', namespace: namespace.name }));
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s'));
});
afterAll(() => namespace.remove());

test('A4 a rolling update under 200 requests a second, a connection each, fails none', { retry: 0 }, async () => {
  const address = await kubectl(inNamespace('get', 'service', 'web', '-o', 'jsonpath={.spec.clusterIP}'));
  const load = startSteadyLoad(`http://${address}:${webPort}/`, 200);
  await waitFor('a second of load on v1', () => load.report().succeeded > 200);

  await kubectl(['apply', '-f', '-'], webDeployment({ name: 'web', namespace: namespace.name, version: 'v2' }));
  await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=120s'));
  const updated = load.report().succeeded;
  await waitFor('the old pods to go', async () => {
    const pods = await kubectl(inNamespace('get', 'pods', '-o', 'name'));
    return pods.split('\n').filter(Boolean).length === 3;
  });
  await waitFor('a second of load on v2', () => load.report().succeeded > updated + 200);

  const { sent, succeeded, failures, answers } = await load.stop();
  expect(failures).toEqual([]);
  expect(succeeded).toBe(sent);
  const versions = new Map<string, number>();
  for (const [body, count] of answers) {
    const version = body.split(' ')[0] ?? '';
    versions.set(version, (versions.get(version) ?? 0) + count);
  }
  expect([...versions.keys()].sort()).toEqual(['v1', 'v2']);
  expect(answers.size).toBe(6);
});
