import type { Client } from '@pilothouse/kube-client/client';
import type { PersistentVolume, PersistentVolumeClaim, Pod } from '@pilothouse/kube-model/kinds';
import { claimProtection, volumeProtection } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { persistentVolumeClaims, persistentVolumes, pods } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestCluster, type TestCluster } from '@pilothouse/testing/test-cluster';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startControllers } from '../start-controllers.ts';

let cluster: TestCluster;
let client: Client;
let stop: () => Promise<void>;

beforeAll(async () => {
  cluster = await createTestCluster();
  client = cluster.client('tester');
  const shared = { clock: systemClock, logger: silentLogger, identity: 'test' };
  const controllers = startControllers({ ...shared, client: (name) => cluster.client(name) });
  stop = () => controllers.stop();
});

afterAll(async () => {
  await stop();
  await cluster.close();
});

const accessModes = ['ReadWriteOnce'];

async function makeVolume(name: string, storage: string, storageClassName: string): Promise<void> {
  const spec = { capacity: { storage }, accessModes, storageClassName, hostPath: { path: `/tmp/${name}` } };
  await client.create(persistentVolumes, { metadata: { name }, spec });
}

async function makeClaim(name: string, storage: string, storageClassName: string): Promise<void> {
  const spec = { accessModes, storageClassName, resources: { requests: { storage } } };
  await client.create(persistentVolumeClaims, { metadata: { name, namespace: 'default' }, spec });
}

const volume = (name: string) => client.get(persistentVolumes, '', name);
const claim = (name: string) => client.get(persistentVolumeClaims, 'default', name);

const volumeIs = (name: string, phase: string): Promise<PersistentVolume> =>
  eventually(`volume ${name} is ${phase}`, async () => {
    const found = await volume(name);
    return found.status?.phase === phase ? found : undefined;
  });

const claimIs = (name: string, phase: string): Promise<PersistentVolumeClaim> =>
  eventually(`claim ${name} is ${phase}`, async () => {
    const found = await claim(name);
    return found.status?.phase === phase ? found : undefined;
  });

const isGone = (what: string, request: () => Promise<unknown>) =>
  eventually(`${what} is gone`, async () => {
    try {
      await request();
      return undefined;
    } catch (error) {
      if (isReason(error, 'NotFound')) return true;
      throw error;
    }
  });

test('claims that come at once get a volume each, and no two the same', async () => {
  const numbers = Array.from({ length: 8 }, (_, index) => index);
  await Promise.all(numbers.map((index) => makeClaim(`many-${index}`, '1Gi', 'many')));
  await Promise.all(numbers.map((index) => makeVolume(`many-${index}`, '1Gi', 'many')));
  const bound = await Promise.all(numbers.map((index) => claimIs(`many-${index}`, 'Bound')));
  expect(new Set(bound.map(({ spec }) => spec?.volumeName)).size).toBe(8);
  await Promise.all(numbers.map((index) => volumeIs(`many-${index}`, 'Bound')));
});

test('a claim that a pod uses stays until the pod is gone, and its volume until the claim is', async () => {
  await makeVolume('kept', '1Gi', 'kept');
  await makeClaim('kept', '1Gi', 'kept');
  const bound = await claimIs('kept', 'Bound');
  expect(bound.metadata?.finalizers).toEqual([claimProtection]);
  expect((await volume('kept')).metadata.finalizers).toEqual([volumeProtection]);
  const pod: Pod = {
    metadata: { name: 'user', namespace: 'default' },
    spec: {
      nodeName: 'n',
      containers: [{ name: 'c', image: 'i' }],
      volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'kept' } }],
    },
  };
  await client.create(pods, pod);
  await client.delete(persistentVolumes, '', 'kept');
  await client.delete(persistentVolumeClaims, 'default', 'kept');
  // Another claim after it has come and gone: the controller has looked at this one.
  await makeClaim('witness', '1Gi', 'none');
  await client.delete(persistentVolumeClaims, 'default', 'witness');
  await isGone('the witness', () => claim('witness'));
  expect((await claim('kept')).metadata.deletionTimestamp).toBeDefined();
  expect((await volume('kept')).status?.phase).toBe('Bound');
  await client.delete(pods, 'default', 'user', { gracePeriodSeconds: 0 });
  await isGone('the claim', () => claim('kept'));
  await isGone('the volume', () => volume('kept'));
});

test('a volume whose claim is gone is released, and kept for its data', async () => {
  await makeVolume('retained', '1Gi', 'retained');
  await makeClaim('retained', '1Gi', 'retained');
  await claimIs('retained', 'Bound');
  await client.delete(persistentVolumeClaims, 'default', 'retained');
  const released = await volumeIs('retained', 'Released');
  expect(released.spec?.claimRef?.name).toBe('retained');
  await makeClaim('next', '1Gi', 'retained');
  await client.patch(persistentVolumes, '', 'retained', 'merge', { spec: { claimRef: null } });
  expect((await claimIs('next', 'Bound')).spec?.volumeName).toBe('retained');
});
