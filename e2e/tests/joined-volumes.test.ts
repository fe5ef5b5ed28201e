import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kubectl } from '../src/kubectl.ts';
import { leavesLostNode, startThreeNodes, type ThreeNodes } from '../src/three-nodes.ts';
import { waitFor } from '../src/wait-for.ts';

let cluster: ThreeNodes;
let kubectl: Kubectl;

beforeAll(async () => {
  cluster = await startThreeNodes({ serverHasNode: false });
  kubectl = cluster.kubectl;
});
afterAll(() => cluster?.stop());

const apply = (object: object) => kubectl(['apply', '-f', '-'], object);
const directoryOf = (node: string) => join(cluster.main.installation.directory, 'data/nodes', node, 'volumes');
const pathsOn = (node: string) =>
  existsSync(directoryOf(node))
    ? readdirSync(directoryOf(node)).map((name) => join(directoryOf(node), name, 'data'))
    : [];

const claim = (name: string, storageClassName: string) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name },
  spec: { accessModes: ['ReadWriteOnce'], storageClassName, resources: { requests: { storage: '1Gi' } } },
});

const writer = (name: string, node: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name },
  spec: {
    terminationGracePeriodSeconds: 1,
    nodeSelector: { 'kubernetes.io/hostname': node },
    tolerations: leavesLostNode,
    containers: [
      {
        name: 'c',
        image: 'shell',
        command: ['/bin/sh', '-c', 'cd "$POD_MOUNTS/data" && echo kept > note && exec sleep 1000'],
        volumeMounts: [{ name: 'data', mountPath: '/data' }],
      },
    ],
    volumes: [{ name: 'data', persistentVolumeClaim: { claimName: name } }],
  },
});

async function pathOf(claimName: string): Promise<string> {
  await kubectl(['wait', `pvc/${claimName}`, '--for=jsonpath={.status.phase}=Bound', '--timeout=60s']);
  const volume = await kubectl(['get', 'pvc', claimName, '-o', 'jsonpath={.spec.volumeName}']);
  return kubectl(['get', 'pv', volume, '-o', 'jsonpath={.spec.local.path}']);
}

test('C1 a claim of a node that joined has its directory there, which that node alone makes and clears', async () => {
  await apply(claim('data', 'standard'));
  await apply(writer('data', 'node-2'));
  await kubectl(['wait', 'pod/data', '--for=condition=Ready', '--timeout=60s']);
  const path = await pathOf('data');
  expect(dirname(dirname(path))).toBe(directoryOf('node-2'));
  await waitFor('its note', () => readFileSync(join(path, 'note'), 'utf8') === 'kept\n');

  await cluster.kill('node-2');
  await cluster.becomes('node-2', 'NotReady');
  await kubectl(['delete', 'pod', 'data', '--force', '--grace-period=0']);
  await kubectl(['delete', 'pvc', 'data']);
  const volume = (await kubectl(['get', 'pv', '-o', 'name'])).trim();
  await kubectl(['wait', volume, '--for=jsonpath={.status.phase}=Released', '--timeout=60s']);

  await apply({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'at-once' },
    provisioner: 'pilothouse.dev/local',
  });
  const names = ['one', 'two', 'three', 'four'];
  await Promise.all(names.map((name) => apply(claim(name, 'at-once'))));
  const paths = await Promise.all(names.map(pathOf));
  expect([...pathsOn('node-1'), ...pathsOn('node-3')].sort()).toEqual(paths.sort());
  expect(existsSync(path)).toBe(true);

  await cluster.start('node-2');
  await kubectl(['wait', volume, '--for=delete', '--timeout=60s']);
  expect(existsSync(path)).toBe(false);
});
