import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { notFound } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { namespaceUid } from '../drivers/process/identity.ts';
import type { Container, PodObject } from '../pod-types.ts';
import type { ContentWatch } from './content-watch.ts';
import { PodVolumes } from './pod-volumes.ts';

const mountPath = '/var/run/secrets/kubernetes.io/serviceaccount';
const place = { podIp: '10.244.0.7', hostIp: '10.0.0.1', allocatable: {} };
const isRoot = process.getuid?.() === 0;

let directory: string;
let clock: ManualClock;
let asked: object[];
let down: boolean;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-pod-'));
  clock = new ManualClock();
  asked = [];
  down = false;
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Answers each TokenRequest with the number that it has. */
const client = {
  async create(_resource: unknown, request: { spec: { expirationSeconds: number } }) {
    if (down) throw notFound({ group: '', resource: 'serviceaccounts' }, 'robot');
    asked.push(request);
    const expirationTimestamp = timestamp(clock.now() + request.spec.expirationSeconds * 1000);
    return { ...request, status: { token: `token ${asked.length}`, expirationTimestamp } };
  },
} as unknown as Client;

/** Nothing that is mounted here changes. */
const still: ContentWatch = { watch: () => () => undefined, stop: async () => undefined };

const container = (name: string, runAsUser?: number): Container => ({
  name,
  volumeMounts: [{ name: 'kube-api-access-x', mountPath }],
  ...(runAsUser !== undefined && { securityContext: { runAsUser } }),
});

function open(...containers: Container[]): PodVolumes {
  const sources = [{ serviceAccountToken: { path: 'token', expirationSeconds: 1000 } }];
  const volumes = [{ name: 'kube-api-access-x', projected: { sources } }];
  const spec = { serviceAccountName: 'robot', volumes, containers } as Pod['spec'];
  const metadata = { name: 'web', namespace: 'shop', uid: 'u', resourceVersion: '1', creationTimestamp: '' };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata, ...(spec && { spec }) } as PodObject;
  return new PodVolumes({
    client,
    clock,
    contents: still,
    directory,
    pod: () => pod,
    isolated: false,
    onChange: () => undefined,
  });
}

const tokenIn = (root: string) => readFileSync(join(root, mountPath, 'token'), 'utf8');

test('a container finds the token of the pod’s account below its root, and where to leave its last words', async () => {
  const main = container('main');
  const volumes = open(main);
  const { root, terminationFile } = await volumes.mount(main, place);
  expect(root).toBe(join(directory, 'mounts', 'main'));
  expect(realpathSync(join(root, 'dev/termination-log'))).toBe(realpathSync(terminationFile));
  expect(tokenIn(root)).toBe('token 1');
  expect(asked).toEqual([
    {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      metadata: { namespace: 'shop', name: 'robot' },
      spec: {
        audiences: [],
        expirationSeconds: 1000,
        boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name: 'web', uid: 'u' },
      },
    },
  ]);
  expect(readdirSync((await volumes.mount({ name: 'bare' }, place)).root)).toEqual(['dev']);
});

test('containers and their restarts share a token until four fifths of its life are over', async () => {
  const [main, side] = [container('main'), container('side')];
  const volumes = open(main, side);
  await volumes.mount(main, place);
  const { root } = await volumes.mount(side, place);
  expect(volumes.renewAt).toBe(clock.now() + 800_000);
  clock.advance(799_000);
  await volumes.renew();
  await volumes.mount(main, place);
  expect([asked.length, tokenIn(root)]).toEqual([1, 'token 1']);
  clock.advance(1000);
  await volumes.renew();
  expect([asked.length, tokenIn(root)]).toEqual([2, 'token 2']);
  expect(volumes.renewAt).toBe(clock.now() + 800_000);
});

test('a token that cannot be renewed stays, and is tried again a little later', async () => {
  const main = container('main');
  const volumes = open(main);
  const { root } = await volumes.mount(main, place);
  clock.advance(800_000);
  down = true;
  await expect(volumes.renew()).rejects.toThrow(
    'MountVolume.SetUp failed for volume "kube-api-access-x" : serviceaccounts "robot" not found',
  );
  expect(tokenIn(root)).toBe('token 1');
  expect(volumes.renewAt).toBe(clock.now() + 10_000);
  down = false;
  clock.advance(10_000);
  await volumes.renew();
  expect(tokenIn(root)).toBe('token 2');
});

test.runIf(isRoot)('each user of the pod has the volume where no other user may enter', async () => {
  const [main, other] = [container('main'), container('other', 1234)];
  const volumes = open(main, other);
  await volumes.mount(main, place);
  await volumes.mount(other, place);
  const uid = namespaceUid('shop');
  expect(readdirSync(join(directory, 'volumes')).sort()).toEqual(['1234', String(uid)].sort());
  for (const user of [1234, uid]) {
    const gate = statSync(join(directory, 'volumes', String(user)));
    expect([gate.uid, gate.gid, gate.mode & 0o777]).toEqual([0, user, 0o510]);
    expect(statSync(join(directory, 'volumes', String(user), 'kube-api-access-x', 'token')).uid).toBe(user);
  }
  expect(asked).toHaveLength(1);
});
