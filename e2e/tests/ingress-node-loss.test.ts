import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kubectl } from '../src/kubectl.ts';
import { startSteadyLoad } from '../src/steady-load.ts';
import { leavesLostNode, startThreeNodes, type ThreeNodes } from '../src/three-nodes.ts';
import { waitFor } from '../src/wait-for.ts';
import { webDeployment, webService } from '../src/web-server.ts';

const namespace = 'default';

let cluster: ThreeNodes;
let kubectl: Kubectl;
/** Whoever finds that another one of its kind runs says so here. */
let doubled: string;

interface PodJson {
  readonly metadata: { readonly name: string; readonly deletionTimestamp?: string };
  readonly spec: { readonly nodeName?: string };
  readonly status: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

/** Those that are ready and not leaving, by node. */
async function readyOf(app: string): Promise<readonly PodJson[]> {
  const { items } = await kubectl.json<{ items: readonly PodJson[] }>(['get', 'pods', '-l', `app=${app}`]);
  const isReady = ({ metadata, status }: PodJson) =>
    metadata.deletionTimestamp === undefined &&
    status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True');
  return items.filter(isReady);
}

const nodesOf = (pods: readonly PodJson[]) => new Set(pods.map(({ spec }) => spec.nodeName));

const whole = (app: string, replicas: number, not?: string) =>
  waitFor(`${replicas} of ${app} to be ready`, async () => {
    const ready = await readyOf(app);
    return ready.length === replicas && (not === undefined || !nodesOf(ready).has(not));
  });

/** Its pods are spread over the nodes, and leave a lost one soon. */
function web(): object {
  const deployment = webDeployment({ name: 'web', namespace, replicas: 4 });
  const apart = { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' };
  const spread = { ...apart, labelSelector: { matchLabels: { app: 'web' } } };
  const { spec } = deployment;
  const template = {
    ...spec.template,
    spec: { ...spec.template.spec, tolerations: leavesLostNode, topologySpreadConstraints: [spread] },
  };
  return { ...deployment, spec: { ...spec, template } };
}

/** Each ordinal holds an address that only one process can have. */
const guard = `
const { createServer } = require('node:net');
const { appendFileSync } = require('node:fs');
const { POD, DOUBLED } = process.env;
const server = createServer();
server.on('error', (error) => { appendFileSync(DOUBLED, POD + ' ' + error.code + '\\n'); process.exit(1); });
server.listen(29871, '127.250.1.' + (Number(POD.split('-').pop()) + 1));
process.on('SIGTERM', () => process.exit(0));
`;

function database(): object {
  const labels = { app: 'db' };
  const env = [
    { name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
    { name: 'DOUBLED', value: doubled },
  ];
  const containers = [{ name: 'db', image: 'db:1', command: [process.execPath, '-e', guard], env }];
  const template = {
    metadata: { labels },
    spec: { terminationGracePeriodSeconds: 2, tolerations: leavesLostNode, containers },
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', namespace },
    spec: {
      replicas: 3,
      serviceName: 'db',
      podManagementPolicy: 'Parallel',
      selector: { matchLabels: labels },
      template,
    },
  };
}

const budget = {
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: { name: 'web', namespace },
  spec: { minAvailable: 3, selector: { matchLabels: { app: 'web' } } },
};

beforeAll(async () => {
  cluster = await startThreeNodes();
  kubectl = cluster.kubectl;
  doubled = join(cluster.main.installation.directory, 'doubled');
  for (const object of [web(), webService({ name: 'web', namespace }), budget, database()]) {
    await kubectl(['apply', '-f', '-'], object);
  }
  await kubectl(['create', 'ingress', 'web', '--rule=web.example/*=web:http']);
  await kubectl(['rollout', 'status', 'deployment/web', '--timeout=120s']);
  await kubectl(['rollout', 'status', 'statefulset/db', '--timeout=120s']);
});
afterAll(() => cluster?.stop());

test('D5 under steady load through Ingress nodes are drained, killed and brought back: no request fails, no pod is doubled, no ordinal runs twice', {
  retry: 0,
}, async () => {
  expect(nodesOf(await readyOf('web')).size).toBe(3);
  const load = startSteadyLoad(cluster.main.address.ingressUrl, 30, { headers: { host: 'web.example' } });
  const answeredMore = async (count: number) => {
    const { succeeded } = load.report();
    await waitFor(`${count} more answers`, () => load.report().succeeded >= succeeded + count);
  };
  await answeredMore(30);

  await kubectl(['drain', 'node-2', '--ignore-daemonsets', '--timeout=120s']);
  await whole('web', 4, 'node-2');
  await whole('db', 3, 'node-2');
  await answeredMore(30);
  await kubectl(['uncordon', 'node-2']);

  await cluster.kill('node-3');
  await answeredMore(30);
  await cluster.becomes('node-3', 'NotReady');
  await whole('web', 4, 'node-3');
  await cluster.start('node-3');
  await cluster.becomes('node-3', 'Ready');
  await whole('db', 3);
  await answeredMore(30);

  const { sent, succeeded, failures } = await load.stop();
  expect(failures).toEqual([]);
  expect(succeeded).toBe(sent);
  expect(existsSync(doubled) ? readFileSync(doubled, 'utf8') : '').toBe('');
  expect(await readyOf('web')).toHaveLength(4);
});
