import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

let namespaces = 0;
async function newNamespace(quota: object, name = 'q'): Promise<string> {
  const namespace = `quota-${++namespaces}`;
  await server.call('POST', '/api/v1/namespaces', { body: { metadata: { name: namespace } } });
  await create(namespace, 'serviceaccounts', { metadata: { name: 'default' } });
  const made = await create(namespace, 'resourcequotas', { metadata: { name }, spec: quota });
  expect(made.status).toBe(201);
  return namespace;
}

function create(namespace: string, resource: string, body: object) {
  return server.call('POST', `/api/v1/namespaces/${namespace}/${resource}`, { body });
}

function pod(name: string, resources: object = {}, spec: object = {}) {
  return { metadata: { name }, spec: { containers: [{ name: 'c', image: 'img', resources }], ...spec } };
}

async function usedIn(namespace: string): Promise<unknown> {
  const { body } = await server.call('GET', `/api/v1/namespaces/${namespace}/resourcequotas/q`);
  return body.status.used;
}

describe('a quota', () => {
  test('of pods lets in as many of fifty at once as it allows, and tells so with each', async () => {
    const namespace = await newNamespace({ hard: { pods: '20' } });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => create(namespace, 'pods', pod(`p${index}`))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(await usedIn(namespace)).toEqual({ pods: '20' });
    const refused = answers.find(({ status }) => status !== 201);
    const name = refused?.body.details.name;
    expect(refused?.body).toMatchObject({
      code: 403,
      reason: 'Forbidden',
      message: `pods "${name}" is forbidden: exceeded quota: q, requested: pods=1, used: pods=20, limited: pods=20`,
      details: { name, kind: 'pods' },
    });
  });

  test('has room again as soon as a pod is gone', async () => {
    const namespace = await newNamespace({ hard: { pods: '1' } });
    expect((await create(namespace, 'pods', pod('a'))).status).toBe(201);
    expect((await create(namespace, 'pods', pod('b'))).status).toBe(403);
    await server.call('DELETE', `/api/v1/namespaces/${namespace}/pods/a`);
    expect((await create(namespace, 'pods', pod('b'))).status).toBe(201);
  });

  test('of cpu and memory wants every container to name them, and names all that is too much', async () => {
    const hard = { 'requests.cpu': '1', 'limits.memory': '1Gi', pods: '5' };
    const namespace = await newNamespace({ hard });
    expect((await create(namespace, 'pods', pod('bare'))).body.message).toBe(
      'pods "bare" is forbidden: failed quota: q: must specify limits.memory for: c; requests.cpu for: c',
    );
    const sized = (cpu: string, memory: string) => ({ requests: { cpu }, limits: { memory } });
    expect((await create(namespace, 'pods', pod('fits', sized('600m', '512Mi')))).status).toBe(201);
    expect((await create(namespace, 'pods', pod('large', sized('500m', '1Gi')))).body.message).toBe(
      'pods "large" is forbidden: exceeded quota: q, requested: limits.memory=1Gi,requests.cpu=500m, used: limits.memory=512Mi,requests.cpu=600m, limited: limits.memory=1Gi,requests.cpu=1',
    );
    expect(await usedIn(namespace)).toEqual({ 'limits.memory': '512Mi', pods: '1', 'requests.cpu': '600m' });
  });

  test('counts objects of any kind, and a Service by what it is made into', async () => {
    const hard = { 'count/deployments.apps': '0', configmaps: '1', 'services.nodeports': '1' };
    const namespace = await newNamespace({ hard });
    const template = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'i' }] } };
    const deployment = { metadata: { name: 'd' }, spec: { selector: { matchLabels: { a: 'b' } }, template } };
    const url = `/apis/apps/v1/namespaces/${namespace}/deployments`;
    expect((await server.call('POST', url, { body: deployment })).body.message).toBe(
      'deployments.apps "d" is forbidden: exceeded quota: q, requested: count/deployments.apps=1, used: count/deployments.apps=0, limited: count/deployments.apps=0',
    );
    expect((await create(namespace, 'configmaps', { metadata: { name: 'a' } })).status).toBe(201);
    expect((await create(namespace, 'configmaps', { metadata: { name: 'b' } })).status).toBe(403);
    const ports = [
      { name: 'a', port: 80 },
      { name: 'b', port: 81 },
    ];
    await create(namespace, 'services', { metadata: { name: 's' }, spec: { ports, selector: { a: 'b' } } });
    const patch = { body: { spec: { type: 'NodePort' } }, type: 'application/merge-patch+json' };
    const changed = await server.call('PATCH', `/api/v1/namespaces/${namespace}/services/s`, patch);
    expect(changed.body.message).toBe(
      'services "s" is forbidden: exceeded quota: q, requested: services.nodeports=2, used: services.nodeports=0, limited: services.nodeports=1',
    );
  });

  test('with scopes counts the pods that are in them', async () => {
    const namespace = await newNamespace({ hard: { pods: '0' }, scopes: ['Terminating'] });
    expect((await create(namespace, 'pods', pod('stays'))).status).toBe(201);
    expect((await create(namespace, 'pods', pod('ends', {}, { activeDeadlineSeconds: 9 }))).status).toBe(403);
  });

  test('changes nothing in a dry run', async () => {
    const namespace = await newNamespace({ hard: { pods: '1' } });
    for (const name of ['a', 'b']) {
      expect((await create(namespace, 'pods?dryRun=All', pod(name))).status).toBe(201);
    }
    expect((await create(namespace, 'pods', pod('a'))).status).toBe(201);
    expect((await create(namespace, 'pods?dryRun=All', pod('b'))).status).toBe(403);
  });

  test('is refused with amounts, names and scopes that mean nothing', async () => {
    const refuse = async (spec: object) =>
      (await create('default', 'resourcequotas', { metadata: { name: 'x' }, spec })).body.message;
    expect(await refuse({ hard: { pods: '-1' } })).toContain('must be greater than or equal to 0');
    expect(await refuse({ hard: { pods: '500m' } })).toContain('must be an integer');
    expect(await refuse({ hard: { nonsense: '1' } })).toContain('must be a standard resource for quota');
    expect(await refuse({ scopes: ['BestEffort', 'NotBestEffort'] })).toContain('conflicting scopes');
    expect(await refuse({ hard: { cpu: '1' }, scopes: ['BestEffort'] })).toContain(
      'unsupported scope applied to resource',
    );
  });
});

async function limited(limits: readonly object[]): Promise<string> {
  const namespace = await newNamespace({ hard: {} });
  const made = await create(namespace, 'limitranges', { metadata: { name: 'l' }, spec: { limits } });
  expect(made.status).toBe(201);
  return namespace;
}

describe('a limit range', () => {
  test('gives what containers do not ask for, and says so', async () => {
    const namespace = await limited([
      { type: 'Container', default: { cpu: '1', memory: '1Gi' }, defaultRequest: { cpu: '100m' } },
    ]);
    const { body } = await create(namespace, 'pods', pod('p'));
    expect(body.spec.containers[0].resources).toEqual({
      limits: { cpu: '1', memory: '1Gi' },
      requests: { cpu: '100m', memory: '1Gi' },
    });
    expect(body.metadata.annotations['kubernetes.io/limit-ranger']).toBe(
      'LimitRanger plugin set: cpu, memory request for container c; cpu, memory limit for container c',
    );
    expect(body.status.qosClass).toBe('Burstable');
    const contradiction = await create(namespace, 'pods', pod('q', { requests: { cpu: '2' } }));
    expect([contradiction.status, contradiction.body.message]).toEqual([
      422,
      expect.stringContaining(
        'spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1',
      ),
    ]);
  });

  test('refuses what is too small, too large or too far apart', async () => {
    const namespace = await limited([
      { type: 'Container', min: { cpu: '100m' }, max: { cpu: '1' }, maxLimitRequestRatio: { cpu: '2' } },
      { type: 'Pod', max: { cpu: '1500m' } },
    ]);
    const refusal = async (resources: object) => (await create(namespace, 'pods', pod('p', resources))).body.message;
    expect(await refusal({ requests: { cpu: '50m' }, limits: { cpu: '100m' } })).toBe(
      'pods "p" is forbidden: minimum cpu usage per Container is 100m, but request is 50m',
    );
    expect(await refusal({ requests: { cpu: '2' }, limits: { cpu: '2' } })).toBe(
      'pods "p" is forbidden: [maximum cpu usage per Container is 1, but limit is 2, maximum cpu usage per Pod is 1500m, but limit is 2]',
    );
    expect(await refusal({ requests: { cpu: '200m' }, limits: { cpu: '800m' } })).toBe(
      'pods "p" is forbidden: cpu max limit to request ratio per Container is 2, but provided ratio is 4.000000',
    );
  });

  test('bounds the storage of claims', async () => {
    const namespace = await limited([
      { type: 'PersistentVolumeClaim', min: { storage: '1Gi' }, max: { storage: '2Gi' } },
    ]);
    const claim = (storage: string) => ({
      metadata: { name: 'c' },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } },
    });
    expect((await create(namespace, 'persistentvolumeclaims', claim('3Gi'))).body.message).toBe(
      'persistentvolumeclaims "c" is forbidden: maximum storage usage per PersistentVolumeClaim is 2Gi, but request is 3Gi',
    );
    expect((await create(namespace, 'persistentvolumeclaims', claim('1500Mi'))).status).toBe(201);
  });

  test('fills in what follows from its bounds, and is refused where these contradict each other', async () => {
    const item = { type: 'Container', min: { cpu: '100m' }, max: { cpu: '1', memory: '1Gi' } };
    const made = await create('default', 'limitranges', { metadata: { name: 'filled' }, spec: { limits: [item] } });
    expect(made.body.spec.limits[0]).toMatchObject({
      default: { cpu: '1', memory: '1Gi' },
      defaultRequest: { cpu: '1', memory: '1Gi' },
    });
    await server.call('DELETE', '/api/v1/namespaces/default/limitranges/filled');
    const refuse = async (limits: object[]) =>
      (await create('default', 'limitranges', { metadata: { name: 'x' }, spec: { limits } })).body.message;
    expect(await refuse([{ type: 'Container', min: { cpu: '2' }, max: { cpu: '1' } }])).toContain(
      'spec.limits[0].min[cpu]: Invalid value: "2": min value 2 is greater than max value 1',
    );
    expect(await refuse([{ type: 'Pod', default: { cpu: '1' } }])).toContain(
      "may not be specified when `type` is 'Pod'",
    );
  });
});
