import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import type { PersistentVolume, PersistentVolumeClaim } from '@pilothouse/kube-model/kinds';
import { bindCompleted, provisionedBy } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { localProvisioner } from '@pilothouse/kube-model/kinds/storage-class/local-class';
import { notFound } from '@pilothouse/kube-model/status-error';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PodObject } from '../pod-types.ts';
import { PodVolumes } from './pod-volumes.ts';

const place = { podIp: '10.244.0.7', hostIp: '10.0.0.1', allocatable: {} };
const container = { name: 'main', volumeMounts: [{ name: 'data', mountPath: '/data' }] };

let directory: string;
let claim: PersistentVolumeClaim;
let volume: PersistentVolume;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-claimed-'));
  // The pods' users are at home in it.
  chmodSync(directory, 0o755);
  claim = {
    metadata: { name: 'c', namespace: 'shop', uid: 'claim', annotations: { [bindCompleted]: 'yes' } },
    spec: { volumeName: 'v' },
  };
  volume = {
    metadata: { name: 'v', annotations: { [provisionedBy]: localProvisioner } },
    spec: { claimRef: { name: 'c', uid: 'claim' }, local: { path: join(directory, 'volumes/v/data') } },
  };
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const client = {
  async get(resource: { kind: string }, _namespace: string, name: string) {
    if (resource.kind === 'PersistentVolume') return volume;
    if (name !== claim.metadata?.name) throw notFound({ group: '', resource: 'persistentvolumeclaims' }, name);
    return claim;
  },
} as unknown as Client;

async function mount(podName: string, claimName = 'c'): Promise<string> {
  const metadata = { name: podName, namespace: 'shop', uid: podName, resourceVersion: '1', creationTimestamp: '' };
  const volumes = [{ name: 'data', persistentVolumeClaim: { claimName } }];
  const pod: PodObject = { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [container], volumes } };
  const own = new PodVolumes({
    client,
    clock: new ManualClock(),
    contents: { watch: () => () => undefined, stop: async () => undefined },
    directory: join(directory, 'pods', podName),
    pod: () => pod,
    isolated: false,
    onChange: () => undefined,
  });
  return join((await own.mount(container, place)).root, 'data');
}

test('what one pod leaves in a claim’s volume the next one finds', async () => {
  mkdirSync(join(directory, 'volumes/v'), { recursive: true });
  writeFileSync(join(await mount('first'), 'note'), 'kept');
  rmSync(join(directory, 'pods/first'), { recursive: true });
  expect(readFileSync(join(await mount('second'), 'note'), 'utf8')).toBe('kept');
});

test('a path that an operator named is mounted as it is', async () => {
  writeFileSync(join(directory, 'note'), 'there');
  volume.metadata = { name: 'v' };
  volume.spec = { ...volume.spec, local: { path: directory } };
  expect(readFileSync(join(await mount('first'), 'note'), 'utf8')).toBe('there');
});

test('a volume whose directory is gone is not replaced by an empty one', async () => {
  await expect(mount('first')).rejects.toThrow('volumes/v is not a directory');
});

test('a claim is waited for while it has no volume of its own', async () => {
  const failure = (why: string) => `MountVolume.SetUp failed for volume "data" : ${why}`;
  await expect(mount('first', 'other')).rejects.toThrow(failure('persistentvolumeclaims "other" not found'));
  const bound = claim;
  claim = { ...bound, metadata: { ...bound.metadata, annotations: {} } };
  await expect(mount('first')).rejects.toThrow(failure('PVC shop/c is not bound'));
  claim = { ...bound, metadata: { ...bound.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } };
  await expect(mount('first')).rejects.toThrow(failure("can't use PVC shop/c because it is being deleted"));
  claim = { ...bound, metadata: { ...bound.metadata, uid: 'another' } };
  await expect(mount('first')).rejects.toThrow('is bound to a volume that is bound to another claim');
});

test('a volume that is no directory of a machine is refused by its name, whichever runtime it is', async () => {
  volume.spec = { claimRef: { name: 'c', uid: 'claim' }, nfs: { server: 'files.example', path: '/' } };
  await expect(mount('first')).rejects.toThrow(
    'volume "data": a node mounts directories of its machine only, and v, the volume of claim c, is none.',
  );
});
