import type { Client } from '@pilothouse/kube-client/client';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { beforeEach, expect, test } from 'vitest';
import type { Images } from '../drivers/images.ts';
import type { PodObject } from '../pod-types.ts';
import { ImageError, ImagePending } from './image-error.ts';
import { createImageKeeper, type ImageKeeper } from './image-keeper.ts';

const pod: PodObject = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', namespace: 'shop', uid: 'u', resourceVersion: '1', creationTimestamp: '' },
  spec: { containers: [] },
};
const image = { id: 'sha256:1', user: '' };

let clock: ManualClock;
let keeper: ImageKeeper;
let present: boolean;
let refused: string | undefined;
let pulls: number;
let told: string[];

beforeEach(() => {
  clock = new ManualClock();
  present = false;
  refused = undefined;
  pulls = 0;
  told = [];
  const images: Images = {
    find: async () => (present ? image : undefined),
    async pull() {
      pulls += 1;
      if (refused !== undefined) throw new Error(refused);
      present = true;
    },
  };
  // Nothing is read: the pod names no Secret.
  keeper = createImageKeeper({ images, clock, client: {} as Client });
});

const teller = {
  normal: (reason: string, message: string) => void told.push(`${reason}: ${message}`),
  warn: (reason: string, message: string) => void told.push(`${reason}: ${message}`),
};
const ensure = (imagePullPolicy: string, attempt = 0) =>
  keeper.ensure({ pod, container: { name: 'main', image: 'shop:1', imagePullPolicy }, attempt }, teller);
const failure = (policy: string) => ensure(policy).catch((error: unknown) => error);
const news = async (policy: string, attempt = 0) => {
  const pending = await ensure(policy, attempt).catch((error: unknown) => error);
  if (!(pending instanceof ImagePending)) throw pending;
  await pending.news;
};

test('IfNotPresent takes what is there, and pulls what is not', async () => {
  await news('IfNotPresent');
  expect(await ensure('IfNotPresent')).toEqual(image);
  expect(await ensure('IfNotPresent', 1)).toEqual(image);
  expect(pulls).toBe(1);
  expect(told[0]).toBe('Pulling: Pulling image "shop:1"');
  expect(told[1]).toMatch(/^Pulled: Successfully pulled image "shop:1" in/);
  expect(told[2]).toBe('Pulled: Container image "shop:1" already present on machine');
});

test('Always pulls for each run of the container, once', async () => {
  present = true;
  await news('Always');
  await ensure('Always');
  await news('Always', 1);
  expect(pulls).toBe(2);
});

test('Never asks no registry, and says so', async () => {
  const error = await failure('Never');
  expect(error).toMatchObject({ reason: 'ErrImageNeverPull' });
  expect(pulls).toBe(0);
  expect(told).toContain('ErrImageNeverPull: Container image "shop:1" is not present with pull policy of Never');
});

test('what cannot be pulled is told as upstream, and tried again after 10 s, then 20 s', async () => {
  refused = 'no such host';
  await news('IfNotPresent');
  expect(await failure('IfNotPresent')).toMatchObject({ reason: 'ErrImagePull', message: 'no such host' });
  const waits = await failure('IfNotPresent');
  expect(waits).toBeInstanceOf(ImageError);
  expect(waits).toMatchObject({
    reason: 'ImagePullBackOff',
    message: 'Back-off pulling image "shop:1": ErrImagePull: no such host',
    retryAt: clock.now() + 10_000,
  });
  await failure('IfNotPresent');
  expect(told.filter((event) => event.startsWith('BackOff'))).toEqual(['BackOff: Back-off pulling image "shop:1"']);
  clock.advance(10_000);
  await news('IfNotPresent');
  await failure('IfNotPresent');
  expect(await failure('IfNotPresent')).toMatchObject({ retryAt: clock.now() + 20_000 });
  expect(pulls).toBe(2);
});

test('a pod that is gone is forgotten, whatever becomes of its pull', async () => {
  refused = 'late';
  const pending = await failure('IfNotPresent');
  keeper.forget('u');
  if (pending instanceof ImagePending) await pending.news;
  refused = undefined;
  await news('IfNotPresent');
  expect(await ensure('IfNotPresent')).toEqual(image);
});
