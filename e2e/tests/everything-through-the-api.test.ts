import { afterAll, expect, test } from 'vitest';
import { createKubectl, type Kubectl } from '../src/kubectl.ts';
import { type Installation, newInstallation, type Product, removeInstallation, startProduct } from '../src/product.ts';
import { startSteadyLoad } from '../src/steady-load.ts';
import { waitFor } from '../src/wait-for.ts';
import { webManifests, webPort } from '../src/web-server.ts';

let installation: Installation | undefined;
let product: Product | undefined;
afterAll(async () => {
  await product?.stop();
  if (installation) removeInstallation(installation);
});

/** The same cluster, with nobody at work but these. */
async function continueWith(...roles: string[]): Promise<Kubectl> {
  await product?.stop();
  installation ??= await newInstallation();
  const variables = { PILOTHOUSE_ROLES: roles.join(','), PILOTHOUSE_NODES: '1' };
  product = await startProduct({ continues: installation, variables });
  return createKubectl(product.address);
}

interface Managed {
  readonly metadata: { readonly managedFields: readonly { readonly manager: string }[] };
}

/** Of every pod one line: its name, its node and its phase. */
const places = 'jsonpath={range .items[*]}{.metadata.name} on {.spec.nodeName} is {.status.phase}{"\\n"}{end}';
const pods = async (kubectl: Kubectl) =>
  (await kubectl(['get', 'pods', '-o', places])).split('\n').filter(Boolean).sort();

test('A2 each component does its part from what stands in the API, whoever put it there and whenever', async () => {
  const alone = await continueWith('kube-api');
  await alone(['apply', '-f', '-'], webManifests({ name: 'web', namespace: 'default', replicas: 2 }));
  expect(await alone(['get', 'replicasets,pods,endpointslices', '-l', 'app=web', '-o', 'name'])).toBe('');

  const decided = await continueWith('kube-api', 'controllers');
  await waitFor('two pods', async () => (await pods(decided)).length === 2);
  const made = await pods(decided);
  for (const pod of made) expect(pod).toMatch(/^web-\w+-\w+ on {2}is Pending$/);

  const withNode = await continueWith('kube-api', 'controllers', 'node');
  await withNode(['wait', 'node', '--all', '--for=condition=Ready', '--timeout=60s']);
  expect(await pods(withNode)).toEqual(made);

  const withoutControllers = await continueWith('kube-api', 'scheduler', 'node');
  await withoutControllers(['wait', 'pod', '--all', '--for=condition=Ready', '--timeout=60s']);
  const running = made.map((pod) => pod.replace('on  is Pending', 'on node-1 is Running'));
  expect(await pods(withoutControllers)).toEqual(running);
  const ready = 'jsonpath={.status.readyReplicas}';
  expect(await withoutControllers(['get', 'deployment', 'web', '-o', ready])).toBe('');

  const whole = await continueWith('kube-api', 'controllers', 'scheduler', 'node', 'network');
  await whole(['rollout', 'status', 'deployment/web', '--timeout=60s']);
  const address = await whole(['get', 'service', 'web', '-o', 'jsonpath={.spec.clusterIP}']);
  const load = startSteadyLoad(`http://${address}:${webPort}/`, 50);
  await waitFor('answers of both pods', () => load.report().answers.size === 2);
  await load.stop();

  const { items } = await whole.json<{ items: Managed[] }>(['get', 'pods', '--show-managed-fields']);
  for (const { metadata } of items) {
    const writers = new Set(metadata.managedFields.map(({ manager }) => manager));
    expect([...writers].length).toBeGreaterThan(1);
  }
});
