import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
let directory: string;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
/** Names of things that belong to no namespace. */
const named = (name: string) => `${namespace.name}-${name}`;

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'storage');
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-storage-'));
  // The pods' users are at home in it.
  chmodSync(directory, 0o755);
});
afterAll(async () => {
  await namespace.remove();
  await kubectl(['delete', 'pv,storageclass', '-l', `test=${namespace.name}`, '--wait=false']);
  rmSync(directory, { recursive: true, force: true });
});

interface Volume {
  readonly metadata: { readonly name: string; readonly finalizers?: string[]; readonly deletionTimestamp?: string };
  readonly spec: { readonly claimRef?: { readonly name: string }; readonly local?: { readonly path: string } };
  readonly status: { readonly phase: string };
}

const apply = (object: object) => kubectl(['apply', '-f', '-'], object);
const labels = (more: Record<string, string> = {}) => ({ test: namespace.name, ...more });

interface ClaimSettings {
  readonly size?: string;
  readonly className?: string;
  readonly mode?: string;
  readonly more?: object;
}

const claim = (name: string, { size = '1Gi', className, mode = 'ReadWriteOnce', more = {} }: ClaimSettings = {}) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name, namespace: namespace.name },
  spec: {
    accessModes: [mode],
    ...(className !== undefined && { storageClassName: className }),
    resources: { requests: { storage: size } },
    ...more,
  },
});

interface VolumeSettings extends ClaimSettings {
  readonly disk?: string;
  readonly policy?: string;
}

function volume(name: string, { size = '1Gi', className = '', mode = 'ReadWriteOnce', ...more }: VolumeSettings) {
  const path = join(directory, name);
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o777);
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: named(name), labels: labels(more.disk ? { disk: more.disk } : {}) },
    spec: {
      capacity: { storage: size },
      accessModes: [mode],
      storageClassName: className,
      persistentVolumeReclaimPolicy: more.policy ?? 'Retain',
      hostPath: { path },
    },
  };
}

/** A pod that runs the script once, or for as long as it says. */
const pod = (name: string, script: string, claimName: string, mount: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: namespace.name },
  spec: {
    restartPolicy: 'Never',
    terminationGracePeriodSeconds: 1,
    containers: [
      {
        name: 'c',
        image: 'shell',
        command: ['/bin/sh', '-c', `cd "$POD_MOUNTS/data" && ${script}`],
        volumeMounts: [{ name: 'data', mountPath: '/data', ...mount }],
      },
    ],
    volumes: [{ name: 'data', persistentVolumeClaim: { claimName } }],
  },
});

const claimIs = (name: string, phase: string) =>
  kubectl(inNamespace('wait', `pvc/${name}`, `--for=jsonpath={.status.phase}=${phase}`, '--timeout=30s'));
const podIs = (name: string, phase: string) =>
  kubectl(inNamespace('wait', `pod/${name}`, `--for=jsonpath={.status.phase}=${phase}`, '--timeout=60s'));
const ofClaim = (name: string, path: string) => kubectl(inNamespace('get', 'pvc', name, '-o', `jsonpath={${path}}`));
const getVolume = (name: string) => kubectl.json<Volume>(['get', 'pv', name]);
const volumeOf = async (name: string) => getVolume(await ofClaim(name, '.spec.volumeName'));
const volumeIs = (name: string, phase: string) =>
  kubectl(['wait', `pv/${name}`, `--for=jsonpath={.status.phase}=${phase}`, '--timeout=30s']);
const isGone = (...what: string[]) =>
  kubectl([...what.slice(0, -1), 'wait', what.at(-1) ?? '', '--for=delete', '--timeout=30s']);
const told = (kind: string, name: string, what: RegExp) =>
  waitFor(`${name} tells of ${what}`, async () => {
    const described = await kubectl(inNamespace('describe', kind, name));
    return what.test(described) ? described : undefined;
  });

test('C1 PersistentVolume and claim: static binding by class, size, access mode and selector', async () => {
  const slow = named('slow');
  await apply(volume('small', { size: '1Gi', className: slow }));
  await apply(volume('medium', { size: '5Gi', className: slow, disk: 'ssd' }));
  await apply(volume('large', { size: '50Gi', className: slow }));
  await apply(volume('shared', { size: '1Gi', className: slow, mode: 'ReadWriteMany' }));
  await apply(volume('other', { size: '2Gi' }));

  await apply(claim('by-size', { size: '6Gi', className: slow }));
  await apply(claim('by-label', { className: slow, more: { selector: { matchLabels: { disk: 'ssd' } } } }));
  await apply(claim('by-mode', { className: slow, mode: 'ReadWriteMany' }));
  await apply(claim('by-class', { className: '' }));
  await apply(claim('by-name', { className: slow, more: { volumeName: named('small') } }));
  const names = {
    'by-size': 'large',
    'by-label': 'medium',
    'by-mode': 'shared',
    'by-class': 'other',
    'by-name': 'small',
  };
  for (const [name, wanted] of Object.entries(names)) {
    await claimIs(name, 'Bound');
    expect([name, await ofClaim(name, '.spec.volumeName')]).toEqual([name, named(wanted)]);
  }
  expect(await ofClaim('by-size', '.status.capacity.storage')).toBe('50Gi');

  await apply(claim('none', { className: '' }));
  await told(
    'pvc',
    'none',
    /FailedBinding.*no persistent volumes available for this claim and no storage class is set/,
  );
  expect(await kubectl(inNamespace('get', 'pvc', 'none', '--no-headers'))).toMatch(/^none +Pending/);
  await kubectl(inNamespace('delete', 'pvc', 'none'));
});

test('C1 PersistentVolume and claim: what an operator put on a volume a pod finds there', async () => {
  await apply(volume('filled', { className: named('filled') }));
  writeFileSync(join(directory, 'filled/note'), 'from the operator\n');
  await apply(claim('filled', { className: named('filled') }));
  await apply(pod('reader', 'cat note', 'filled'));
  await podIs('reader', 'Succeeded');
  expect(await kubectl(inNamespace('logs', 'reader'))).toBe('from the operator\n');
});

test('C1 PersistentVolume and claim: dynamic provisioning waits for the first consumer, data survives its pod, Delete clears it', async () => {
  expect(await kubectl(['get', 'storageclass'])).toMatch(
    /standard \(default\) +pilothouse\.dev\/local +Delete +WaitForFirstConsumer/,
  );
  await apply(claim('data'));
  expect(await ofClaim('data', '.spec.storageClassName')).toBe('standard');
  await told('pvc', 'data', /WaitForFirstConsumer.*waiting for first consumer to be created before binding/);

  await apply(pod('writer', 'echo kept > note && sleep 1000', 'data'));
  await podIs('writer', 'Running');
  const node = await kubectl(inNamespace('get', 'pod', 'writer', '-o', 'jsonpath={.spec.nodeName}'));
  const annotation = '.metadata.annotations.volume\\.kubernetes\\.io/selected-node';
  expect(await ofClaim('data', annotation)).toBe(node);
  const described = await told('pvc', 'data', /ProvisioningSucceeded/);
  expect(described).toMatch(/Used By: +writer/);
  expect(await kubectl(['describe', 'pv', (await volumeOf('data')).metadata.name])).toContain(`[${node}]`);

  await kubectl(inNamespace('delete', 'pod', 'writer'));
  await apply(pod('next', 'cat note', 'data'));
  await podIs('next', 'Succeeded');
  expect(await kubectl(inNamespace('logs', 'next'))).toBe('kept\n');
  expect(await kubectl(inNamespace('get', 'pod', 'next', '-o', 'jsonpath={.spec.nodeName}'))).toBe(node);

  await apply(pod('part', 'echo part > here && ls', 'data', { subPath: 'below/it' }));
  await podIs('part', 'Succeeded');
  expect(await kubectl(inNamespace('logs', 'part'))).toBe('here\n');

  const { metadata, spec } = await volumeOf('data');
  const gate = dirname(spec.local?.path ?? '');
  expect(existsSync(gate)).toBe(true);
  await kubectl(inNamespace('delete', 'pod', 'next', 'part'));
  await kubectl(inNamespace('delete', 'pvc', 'data'));
  await isGone(`pv/${metadata.name}`);
  expect(existsSync(gate)).toBe(false);
});

test('C1 PersistentVolume and claim: Immediate classes provide at once, Retain keeps volume and data', async () => {
  await apply({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: named('kept'), labels: labels() },
    provisioner: 'pilothouse.dev/local',
    reclaimPolicy: 'Retain',
  });
  await apply(claim('kept', { className: named('kept') }));
  await claimIs('kept', 'Bound');
  await apply(pod('keeper', 'echo kept > note', 'kept'));
  await podIs('keeper', 'Succeeded');
  const { metadata, spec } = await volumeOf('kept');
  await kubectl(inNamespace('delete', 'pod', 'keeper'));
  await kubectl(inNamespace('delete', 'pvc', 'kept'));
  await volumeIs(metadata.name, 'Released');
  expect(existsSync(join(spec.local?.path ?? '', 'note'))).toBe(true);
  expect(await kubectl(['get', 'pv', metadata.name, '--no-headers'])).toMatch(/Retain +Released/);
  await kubectl(['delete', 'pv', metadata.name]);
  expect(existsSync(join(spec.local?.path ?? '', 'note'))).toBe(true);
});

test('C1 PersistentVolume and claim: a class whose topologies are limited has volumes there and nowhere else', async () => {
  const label = named('rack');
  const limited = (name: string, volumeBindingMode: string) => ({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: named(name), labels: labels() },
    provisioner: 'pilothouse.dev/local',
    volumeBindingMode,
    allowedTopologies: [{ matchLabelExpressions: [{ key: label, values: ['b', 'c'] }] }],
  });
  await apply(limited('limited', 'WaitForFirstConsumer'));
  await apply(limited('limited-at-once', 'Immediate'));
  await kubectl(['label', 'node', 'node-1', 'node-2', `${label}=a`]);
  await apply(claim('nowhere', { className: named('limited-at-once') }));
  await told('pvc', 'nowhere', /ProvisioningFailed.*no node is where its class allows volumes/);
  await apply(claim('limited', { className: named('limited') }));
  await apply(pod('limited', 'sleep 1000', 'limited'));
  await told('pod', 'limited', /FailedScheduling.*3 node\(s\) didn't find available persistent volumes to bind/);

  await kubectl(['label', 'node', 'node-3', `${label}=b`]);
  await podIs('limited', 'Running');
  for (const name of ['limited', 'nowhere']) {
    await claimIs(name, 'Bound');
    expect((await volumeOf(name)).spec.local?.path).toContain('/nodes/node-3/');
  }
  await kubectl(inNamespace('delete', 'pod/limited', 'pvc/limited', 'pvc/nowhere'));
  await kubectl(['label', 'nodes', '--all', `${label}-`]);
});

test('C1 PersistentVolume and claim: a claim whose node is gone is given another one', async () => {
  const annotations = { 'volume.kubernetes.io/selected-node': 'node-9' };
  const { metadata, ...rest } = claim('stranded');
  await apply({ ...rest, metadata: { ...metadata, annotations } });
  await apply(pod('stranded', 'echo there', 'stranded'));
  await podIs('stranded', 'Succeeded');
  await claimIs('stranded', 'Bound');
  await kubectl(inNamespace('delete', 'pod/stranded', 'pvc/stranded'));
});

test('C1 PersistentVolume and claim: a claim grows where its class lets it, and its volume with it', async () => {
  await apply({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: named('growing'), labels: labels() },
    provisioner: 'pilothouse.dev/local',
    allowVolumeExpansion: true,
  });
  const ask = (name: string, storage: string) =>
    kubectl.attempt(
      inNamespace('patch', 'pvc', name, '-p', JSON.stringify({ spec: { resources: { requests: { storage } } } })),
    );
  await apply(claim('growing', { className: named('growing') }));
  await claimIs('growing', 'Bound');
  expect((await ask('growing', '3Gi')).code).toBe(0);
  await kubectl(inNamespace('wait', 'pvc/growing', '--for=jsonpath={.status.capacity.storage}=3Gi', '--timeout=30s'));
  const { metadata } = await volumeOf('growing');
  expect(await kubectl(['get', 'pv', metadata.name, '-o', 'jsonpath={.spec.capacity.storage}'])).toBe('3Gi');
  expect(await ofClaim('growing', '.status.conditions')).toBe('');
  expect(await ofClaim('growing', '.status.allocatedResources.storage')).toBe('3Gi');
  await told('pvc', 'growing', /Resizing .*External resizer is resizing volume pvc-/);
  await told('pvc', 'growing', /VolumeResizeSuccessful .*Resize volume succeeded/);
  expect((await ask('growing', '2Gi')).stderr).toContain('can not be less than status.capacity');

  await apply({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: named('fixed'), labels: labels() },
    provisioner: 'pilothouse.dev/local',
  });
  await apply(claim('fixed', { className: named('fixed') }));
  await claimIs('fixed', 'Bound');
  expect((await ask('fixed', '3Gi')).stderr).toContain('must support resize');
  await kubectl(inNamespace('delete', 'pvc', 'growing', 'fixed'));
});

test('C1 PersistentVolume and claim: a pod waits for a claim that is not bound, and says why', async () => {
  await apply(pod('early', 'echo there', 'later'));
  await told('pod', 'early', /FailedScheduling.*persistentvolumeclaim "later" not found/);
  await apply(claim('later', { className: '', size: '3Gi' }));
  await told('pod', 'early', /FailedScheduling.*pod has unbound immediate PersistentVolumeClaims/);
  await apply(volume('later', { size: '3Gi' }));
  await podIs('early', 'Succeeded');
});

test('C1 PersistentVolume and claim: finalizers keep a claim that a pod uses, and a volume that a claim has', async () => {
  await apply(claim('used'));
  await apply(pod('user', 'sleep 1000', 'used'));
  await podIs('user', 'Running');
  const { metadata } = await volumeOf('used');
  expect(metadata.finalizers).toContain('kubernetes.io/pv-protection');
  expect(await ofClaim('used', '.metadata.finalizers')).toBe('["kubernetes.io/pvc-protection"]');
  await kubectl(inNamespace('delete', 'pvc', 'used', '--wait=false'));
  await kubectl(['delete', 'pv', metadata.name, '--wait=false']);
  expect(await kubectl(inNamespace('get', 'pvc', 'used', '--no-headers'))).toMatch(/^used +Terminating/);
  expect(await kubectl(['get', 'pv', metadata.name, '--no-headers'])).toMatch(/Terminating/);
  expect(await kubectl(inNamespace('exec', 'user', '--', '/bin/sh', '-c', 'echo still here'))).toBe('still here\n');
  await kubectl(inNamespace('delete', 'pod', 'user'));
  await isGone(...inNamespace('pvc/used'));
  await isGone(`pv/${metadata.name}`);
});

test('C1 PersistentVolume and claim: each pod of a StatefulSet keeps its own data', async () => {
  const labelsOfSet = { app: 'db' };
  const script = 'cd "$POD_MOUNTS/data" && echo "$HOSTNAME" >> starts && cat starts && sleep 1000';
  const container = {
    name: 'c',
    image: 'shell',
    command: ['/bin/sh', '-c', script],
    env: [{ name: 'HOSTNAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
    volumeMounts: [{ name: 'data', mountPath: '/data' }],
  };
  const { spec } = claim('data', { size: '1Mi' });
  await apply({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', namespace: namespace.name },
    spec: {
      replicas: 2,
      serviceName: 'db',
      selector: { matchLabels: labelsOfSet },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Retain' },
      template: {
        metadata: { labels: labelsOfSet },
        spec: { terminationGracePeriodSeconds: 1, containers: [container] },
      },
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec }],
    },
  });
  const isReady = (count: number) =>
    kubectl(inNamespace('wait', 'statefulset/db', `--for=jsonpath={.status.readyReplicas}=${count}`, '--timeout=60s'));
  await isReady(2);
  await kubectl(inNamespace('scale', 'statefulset/db', '--replicas=1'));
  await isGone(...inNamespace('pod/db-1'));
  await kubectl(inNamespace('scale', 'statefulset/db', '--replicas=2'));
  await isReady(2);
  expect(await kubectl(inNamespace('logs', 'db-1'))).toBe('db-1\ndb-1\n');
  expect(await kubectl(inNamespace('logs', 'db-0'))).toBe('db-0\n');
  await kubectl(inNamespace('delete', 'statefulset', 'db'));
  await isGone(...inNamespace('pvc/data-db-0'));
  await isGone(...inNamespace('pvc/data-db-1'));
});
