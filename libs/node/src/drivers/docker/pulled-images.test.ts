import type { Client } from '@pilothouse/kube-client/client';
import { systemClock } from '@pilothouse/std/clock';
import { noEngineReason, startTestEngine, type TestEngine } from '@pilothouse/testing/container-engine';
import { type ImageRegistry, startImageRegistry } from '@pilothouse/testing/image-registry';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ImageError, ImagePending } from '../../images/image-error.ts';
import { createImageKeeper, type ImageKeeper } from '../../images/image-keeper.ts';
import type { PodObject } from '../../pod-types.ts';
import type { Image } from '../images.ts';
import { engineImages } from './engine-images.ts';

const reason = noEngineReason();
const login = { username: 'reader', password: 'secret' };

describe.skipIf(reason)(reason === undefined ? 'images of a registry' : `skipped: ${reason}`, () => {
  let engine: TestEngine;
  let open: ImageRegistry;
  let closed: ImageRegistry;
  let keeper: ImageKeeper;
  /** Of the namespace's Secrets, by name. */
  let secrets: Record<string, object>;
  let told: string[];

  beforeAll(async () => {
    [engine, open, closed] = await Promise.all([
      startTestEngine(),
      startImageRegistry(),
      startImageRegistry({ login }),
    ]);
  });
  afterAll(() => Promise.all([engine?.stop(), open?.stop(), closed?.stop()]));
  beforeEach(() => {
    told = [];
    secrets = {};
    const client = { get: async (_: unknown, _namespace: string, name: string) => secrets[name] } as unknown as Client;
    keeper = createImageKeeper({ images: engineImages(engine.docker), client, clock: systemClock });
  });

  const teller = {
    normal: (event: string) => void told.push(event),
    warn: (event: string, message: string) => void told.push(`${event}: ${message}`),
  };
  /** As the node asks: again when there is news. */
  async function ensure(image: string, imagePullPolicy: string, attempt = 0): Promise<Image> {
    const imagePullSecrets = Object.keys(secrets).map((name) => ({ name }));
    const pod: PodObject = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'p', namespace: 'shop', uid: 'u', resourceVersion: '1', creationTimestamp: '' },
      spec: { containers: [], imagePullSecrets },
    };
    const wish = { pod, container: { name: 'main', image, imagePullPolicy }, attempt };
    try {
      return await keeper.ensure(wish, teller);
    } catch (error) {
      if (!(error instanceof ImagePending)) throw error;
      await error.news;
      return keeper.ensure(wish, teller);
    }
  }
  const flavourOf = async ({ id }: Image) => (await engine.docker.getImage(id).inspect()).Config.Env?.at(-1);
  const secretOf = (password: string) => {
    const auths = { [closed.address]: { username: login.username, password } };
    return { data: { '.dockerconfigjson': Buffer.from(JSON.stringify({ auths })).toString('base64') } };
  };

  test('IfNotPresent pulls what is not there, and asks no registry for what is', async () => {
    const reference = await open.publish('shop/kept:1', 'vanilla');
    expect(await flavourOf(await ensure(reference, 'IfNotPresent'))).toBe('FLAVOUR=vanilla');
    await open.publish('shop/kept:1', 'lemon');
    const before = open.pulls();
    expect(await flavourOf(await ensure(reference, 'IfNotPresent', 1))).toBe('FLAVOUR=vanilla');
    expect(open.pulls()).toBe(before);
    expect(told).toEqual(['Pulling', 'Pulled', 'Pulled']);
  });

  test('Always has for each run what the registry has by then', async () => {
    const reference = await open.publish('shop/fresh:1', 'vanilla');
    const first = await ensure(reference, 'Always');
    await open.publish('shop/fresh:1', 'lemon');
    const second = await ensure(reference, 'Always', 1);
    expect(await flavourOf(first)).toBe('FLAVOUR=vanilla');
    expect(await flavourOf(second)).toBe('FLAVOUR=lemon');
  });

  test('without a tag the one called latest is meant', async () => {
    await open.publish('shop/untagged:latest', 'vanilla');
    expect(await ensure(`${open.address}/shop/untagged`, 'IfNotPresent')).toMatchObject({ user: '' });
  });

  test('a registry with a login is told those of the pod’s Secrets in turn; without one that it takes, nothing comes', async () => {
    const reference = await closed.publish('shop/private:1', 'vanilla');
    const failure = await ensure(reference, 'IfNotPresent').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ImageError);
    expect(told.at(-1)).toBe('Failed: Error: ErrImagePull');
    expect(told.join()).toMatch(/authentication required|unauthorized|access to the resource is denied/);
    keeper.forget('u');
    secrets = { old: secretOf('forgotten'), now: secretOf(login.password) };
    expect(await flavourOf(await ensure(reference, 'IfNotPresent'))).toBe('FLAVOUR=vanilla');
  });
});
