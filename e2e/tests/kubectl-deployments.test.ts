import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'deployments');
});
afterAll(() => namespace.remove());

const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

const sleeps = ['/bin/sleep', '1000'];
const neverReady = { readinessProbe: { exec: { command: ['/bin/false'] } } };

function deployment(name: string, spec: object, container: object = {}, version = '1'): object {
  const containers = [{ name: 'c', image: `sleeper:${version}`, command: sleeps, ...container }];
  const template = { metadata: { labels: { app: name } }, spec: { terminationGracePeriodSeconds: 0, containers } };
  const selector = { matchLabels: { app: name } };
  const metadata = { name };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replicas: 2, selector, template, ...spec } };
}

const apply = (object: object) => kubectl(inNamespace('apply', '-f', '-'), object);
const complete = (name: string) => kubectl(inNamespace('rollout', 'status', `deployment/${name}`, '--timeout=90s'));
const read = (what: string, path: string) =>
  kubectl(inNamespace('get', ...what.split(' '), '-o', `jsonpath={${path}}`));

/** Replicas that the ReplicaSets of a Deployment are to have, the largest first. */
async function sizes(name: string): Promise<number[]> {
  const text = await read(`rs -l app=${name}`, '.items[*].spec.replicas');
  return text
    .split(' ')
    .map(Number)
    .sort((a, b) => b - a);
}

const condition = (name: string, type: string, field: string) =>
  read(`deployment ${name}`, `.status.conditions[?(@.type=="${type}")].${field}`);

describe('E1 Deployment', () => {
  test('E1 Deployment shares what it is scaled by among its ReplicaSets while a rollout is under way', async () => {
    const strategy = { rollingUpdate: { maxSurge: 2, maxUnavailable: 1 } };
    await apply(deployment('shared', { replicas: 6, strategy }));
    await complete('shared');
    await apply(deployment('shared', { replicas: 6, strategy }, neverReady, '2'));
    await waitFor('a rollout that is stuck', async () => `${await sizes('shared')}` === '5,3');
    await kubectl(inNamespace('scale', 'deployment/shared', '--replicas=12'));
    // 14 in all, in the proportion of 5 to 3.
    await waitFor('both to have grown', async () => `${await sizes('shared')}` === '9,5');
    await kubectl(inNamespace('delete', 'deployment', 'shared'));
  });

  test('E1 Deployment says when it makes no progress in time, and that it does again', async () => {
    const spec = { progressDeadlineSeconds: 2, replicas: 1 };
    await apply(deployment('late', spec));
    await complete('late');
    await apply(deployment('late', spec, neverReady, '2'));
    const exceeded = inNamespace('wait', 'deployment/late', '--for=condition=Progressing=False', '--timeout=60s');
    await kubectl(exceeded);
    expect(await condition('late', 'Progressing', 'reason')).toBe('ProgressDeadlineExceeded');
    expect(await condition('late', 'Progressing', 'message')).toMatch(
      /^ReplicaSet "late-\w+" has timed out progressing\.$/,
    );
    expect(await condition('late', 'Available', 'status')).toBe('True');
    const status = await kubectl.attempt(inNamespace('rollout', 'status', 'deployment/late'));
    expect([status.code, status.stderr]).toEqual([1, 'error: deployment "late" exceeded its progress deadline\n']);
    await apply(deployment('late', { ...spec, progressDeadlineSeconds: 60 }, {}, '3'));
    await complete('late');
    expect(await condition('late', 'Progressing', 'reason')).toBe('NewReplicaSetAvailable');
  });

  test('E1 Deployment takes edits while it is paused, scales, and rolls them out together', async () => {
    await apply(deployment('paused', {}));
    await complete('paused');
    await kubectl(inNamespace('rollout', 'pause', 'deployment/paused'));
    await kubectl(inNamespace('set', 'image', 'deployment/paused', 'c=sleeper:2'));
    await kubectl(inNamespace('set', 'env', 'deployment/paused', 'A=1'));
    await kubectl(inNamespace('scale', 'deployment/paused', '--replicas=3'));
    await waitFor('the old ReplicaSet to be scaled', async () => `${await sizes('paused')}` === '3');
    await kubectl(inNamespace('rollout', 'resume', 'deployment/paused'));
    await complete('paused');
    const history = await kubectl(inNamespace('rollout', 'history', 'deployment/paused'));
    expect(history.match(/^\d+/gm)).toEqual(['1', '2']);
  });

  test('E1 Deployment keeps as many old ReplicaSets as it is told to', async () => {
    await apply(deployment('history', { revisionHistoryLimit: 1, replicas: 1 }));
    for (const version of ['2', '3', '4']) {
      await complete('history');
      await kubectl(inNamespace('set', 'image', 'deployment/history', `c=sleeper:${version}`));
    }
    await complete('history');
    await waitFor('one old ReplicaSet', async () => `${await sizes('history')}` === '1,0');
    const history = await kubectl(inNamespace('rollout', 'history', 'deployment/history'));
    expect(history.match(/^\d+/gm)).toEqual(['3', '4']);
  });

  test('E1 Deployment of type Recreate ends the old pods before it makes new ones', async () => {
    await apply(deployment('anew', { strategy: { type: 'Recreate' } }));
    await complete('anew');
    const watch = kubectl.start(
      inNamespace('get', 'pods', '-l', 'app=anew', '--watch', '--no-headers', '--output-watch-events'),
    );
    await watch.until('the two pods', (output) => output.split('\n').length > 2);
    await kubectl(inNamespace('set', 'image', 'deployment/anew', 'c=sleeper:2'));
    await complete('anew');
    const later = (output: string) => output.trim().split('\n').slice(2);
    const seen = await watch.until('two others', (output) => (later(output).join().match(/ADDED/g) ?? []).length === 2);
    await watch.stop();
    const events = later(seen).map((line) => line.split(/\s+/)[0]);
    const firstNew = events.indexOf('ADDED');
    expect(events.slice(0, firstNew).filter((event) => event === 'DELETED')).toHaveLength(2);
  });

  test('E1 Deployment counts pods as available after minReadySeconds', async () => {
    await apply(deployment('patient', { minReadySeconds: 3, replicas: 1 }));
    await kubectl(
      inNamespace('wait', 'deployment/patient', '--for=jsonpath={.status.readyReplicas}=1', '--timeout=60s'),
    );
    await complete('patient');
    const ready = await read(
      'pod -l app=patient',
      '.items[0].status.conditions[?(@.type=="Ready")].lastTransitionTime',
    );
    const available = await condition('patient', 'Available', 'lastTransitionTime');
    expect(Date.parse(available) - Date.parse(ready)).toBeGreaterThanOrEqual(3_000);
  });
});

describe('B2 ReplicaSet', () => {
  test('B2 ReplicaSet adopts what it selects, makes what is missing, and lets go what is relabelled', async () => {
    const spec = { containers: [{ name: 'c', image: 'sleeper:1', command: sleeps }] };
    const template = { metadata: { labels: { app: 'set' } }, spec };
    const lone = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'lone', labels: { app: 'set' } }, spec };
    await apply(lone);
    const selector = { matchLabels: { app: 'set' } };
    const metadata = { name: 'set' };
    await apply({ apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata, spec: { replicas: 2, selector, template } });
    await kubectl(inNamespace('wait', 'rs/set', '--for=jsonpath={.status.readyReplicas}=2', '--timeout=60s'));
    expect(await read('pod lone', '.metadata.ownerReferences[0].name')).toBe('set');
    expect((await read('pods -l app=set', '.items[*].metadata.name')).split(' ')).toHaveLength(2);
    await kubectl(inNamespace('label', 'pod', 'lone', 'app=free', '--overwrite'));
    await waitFor('the pod to be let go', async () => (await read('pod lone', '.metadata.ownerReferences')) === '');
    await waitFor('another in its place', async () => {
      return (await read('pods -l app=set', '.items[*].metadata.name')).split(' ').length === 2;
    });
  });
});
