import { noEngineReason, startTestEngine, type TestEngine } from '@pilothouse/testing/container-engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containerManifests, testImage } from '../src/container-manifests.ts';
import { httpPage } from '../src/http-page.ts';
import { createKubectl, type Kubectl } from '../src/kubectl.ts';
import { type Product, removeInstallation } from '../src/product.ts';
import { startWithContainers } from '../src/start-with-containers.ts';
import { waitFor } from '../src/wait-for.ts';

const reason = noEngineReason();

interface PodJson {
  readonly metadata: { readonly name: string };
  readonly status: {
    readonly podIP: string;
    readonly containerStatuses: {
      readonly name: string;
      readonly containerID: string;
      readonly imageID: string;
      readonly restartCount: number;
      readonly ready: boolean;
    }[];
  };
}

describe.skipIf(reason)(reason === undefined ? 'pods in containers' : `skipped: ${reason}`, () => {
  let engine: TestEngine;
  let product: Product;
  let kubectl: Kubectl;

  const start = async (continues?: Product['installation']) => {
    product = await startWithContainers(engine, continues && { continues });
    kubectl = createKubectl(product.address);
  };
  const pods = async () => (await kubectl.json<{ items: PodJson[] }>(['get', 'pods', '-l', 'app=web'])).items;
  const ids = async () =>
    (await pods()).flatMap(({ status }) => status.containerStatuses.map(({ containerID }) => containerID)).sort();
  const exec = (pod: string, ...command: string[]) => kubectl(['exec', pod, '-c', 'beside', '--', ...command]);
  const bare = (name: string, container: object) =>
    kubectl(['apply', '-f', '-'], {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name },
      spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: testImage, ...container }] },
    });

  beforeAll(async () => {
    engine = await startTestEngine();
    await start();
    await kubectl(['apply', '-f', '-'], containerManifests());
    await kubectl(['rollout', 'status', 'deployment/web', '--timeout=120s']);
  });
  afterAll(async () => {
    await product?.stop();
    if (product) removeInstallation(product.installation);
    await engine?.stop();
  });

  test('B1 Pod docker: logs, exec, volumes and status are those of containers of the image', async () => {
    const [pod] = await pods();
    const { name = '' } = pod?.metadata ?? {};
    expect(pod?.status.containerStatuses.map(({ imageID }) => imageID)).toEqual([engine.image.id, engine.image.id]);
    expect(await exec(name, 'cat', '/shared/word')).toBe('shared\n');
    expect(await exec(name, 'hostname')).toBe(`${name}\n`);
    expect(await exec(name, 'sh', '-c', 'echo $FLAVOUR; pwd')).toBe('vanilla\n/srv\n');
    expect(await kubectl(['logs', name, '-c', 'web'])).toContain('response:200');
    const refused = await kubectl.attempt(['exec', name, '-c', 'web', '--', 'touch', '/www/x']);
    expect(refused.stderr).toContain('Read-only file system');
    expect(await kubectl(['get', 'nodes', '-o', 'wide'])).toMatch(/podman:\/\/\d|docker:\/\/\d/);
  });

  test('C2 ConfigMap docker: what it says anew is seen in the container', async () => {
    const [pod] = await pods();
    const data = { 'index.html': 'another page\n' };
    await kubectl(['patch', 'configmap', 'web', '-p', JSON.stringify({ data })]);
    await waitFor('the new page', async () => {
      const page = await httpPage({ host: pod?.status.podIP ?? '', port: 8080 });
      return page === data['index.html'];
    });
  });

  test('A3 Self-healing docker: kill -9 of the server leaves containers running, and the next one adopts them', async () => {
    const before = await ids();
    const [pod] = await pods();
    product.signal('SIGKILL');
    await product.exited;
    expect(await httpPage({ host: pod?.status.podIP ?? '', port: 8080 })).toBe('another page\n');
    await start(product.installation);
    const statuses = (await pods()).flatMap(({ status }) => status.containerStatuses);
    expect(statuses.map(({ ready, restartCount }) => [ready, restartCount])).toEqual(statuses.map(() => [true, 0]));
    expect(await ids()).toEqual(before);
    expect(await exec(pod?.metadata.name ?? '', 'cat', '/shared/word')).toBe('shared\n');
    expect(await kubectl(['logs', pod?.metadata.name ?? '', '-c', 'web'])).toContain('response:200');
  });

  test('B1 Pod docker: images are pulled by their policy, and what cannot be had is told as upstream tells it', async () => {
    await bare('never', { image: 'localhost/none:1', imagePullPolicy: 'Never' });
    await bare('absent', { image: 'localhost:1/none:1' });
    const waiting = (reasonOf: string) =>
      `--for=jsonpath={.status.containerStatuses[0].state.waiting.reason}=${reasonOf}`;
    await kubectl(['wait', 'pod/never', waiting('ErrImageNeverPull'), '--timeout=60s']);
    await kubectl(['wait', 'pod/absent', waiting('ImagePullBackOff'), '--timeout=60s']);
    const events = await waitFor('events', async () => {
      const told = await kubectl(['get', 'events', '--field-selector', 'involvedObject.name=absent']);
      return told.includes('BackOff') ? told : undefined;
    });
    for (const word of ['Pulling', 'Failed to pull image', 'Error: ErrImagePull', 'Back-off pulling image']) {
      expect(events).toContain(word);
    }
    await kubectl(['delete', 'pod', 'never', 'absent', '--wait=false']);
  });

  test('B1 Pod docker: who takes more memory than the limit is OOMKilled, and its last words are in its status', async () => {
    const resources = { limits: { memory: '16Mi' } };
    await bare('greedy', { command: ['sh', '-c', 'head -c 256m /dev/zero | tail'], resources });
    await bare('speaker', { command: ['sh', '-c', 'echo farewell > /dev/termination-log; exit 3'] });
    await kubectl(['wait', 'pod/greedy', 'pod/speaker', '--for=jsonpath={.status.phase}=Failed', '--timeout=60s']);
    const ended = (name: string) =>
      kubectl(['get', 'pod', name, '-o', 'jsonpath={.status.containerStatuses[0].state.terminated}']).then(
        (text) => JSON.parse(text) as object,
      );
    expect(await ended('greedy')).toMatchObject({ exitCode: 137, reason: 'OOMKilled' });
    expect(await ended('speaker')).toMatchObject({ exitCode: 3, reason: 'Error', message: 'farewell\n' });
  });

  test('B1 Pod docker: what would open this machine is refused, in words that name the setting', async () => {
    await bare('mighty', { securityContext: { privileged: true } });
    const waiting = '--for=jsonpath={.status.containerStatuses[0].state.waiting.reason}=CreateContainerConfigError';
    await kubectl(['wait', 'pod/mighty', waiting, '--timeout=60s']);
    const told = await kubectl([
      'get',
      'pod',
      'mighty',
      '-o',
      'jsonpath={.status.containerStatuses[0].state.waiting.message}',
    ]);
    expect(told).toContain('PILOTHOUSE_HOST_PATH=on');
    await kubectl(['delete', 'pod', 'mighty', '--wait=false']);
  });

  test('B1 Pod docker: a pod that is deleted leaves no container', async () => {
    await kubectl(['delete', 'deployment/web', 'pod/greedy', 'pod/speaker', 'pod/mighty', '--ignore-not-found']);
    await waitFor(
      'the engine to be empty',
      async () => (await engine.docker.listContainers({ all: true })).length === 0,
    );
  });
});
