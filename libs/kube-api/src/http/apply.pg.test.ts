import { fieldOwners } from '@pilothouse/testing/field-owners';
import { createTestApi, type Reply, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi({ warnsNotHonoured: false });
});
afterAll(() => server.close());

const configMaps = '/api/v1/namespaces/default/configmaps';
const configMap = (name: string, data?: object, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  ...(data && { data }),
});
const container = (name: string, more: object = {}) => ({ name, image: `${name}:1`, ...more });
const deployments = '/apis/apps/v1/namespaces/default/deployments';
const deployment = (name: string, containers: readonly object[], spec: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name },
  spec: {
    selector: { matchLabels: { app: name } },
    template: { metadata: { labels: { app: name } }, spec: { containers } },
    ...spec,
  },
});

interface Manifest {
  readonly metadata: { readonly name: string };
}

/** `query` follows the manager's name: `&force=true`. */
function apply(collection: string, body: Manifest, manager = 'me', query = ''): Promise<Reply> {
  const path = `${collection}/${body.metadata.name}?fieldManager=${manager}${query}`;
  return server.call('PATCH', path, { body, type: 'application/apply-patch+yaml' });
}

const merge = (path: string, body: object) =>
  server.call('PATCH', path, { body, type: 'application/merge-patch+json' });
const read = async (path: string) => (await server.call('GET', path)).body;

describe('apply', () => {
  test('makes what is not there with 201, and answers 200 from then on', async () => {
    const made = await apply(configMaps, configMap('made', { a: '1' }));
    expect([made.status, made.body.data]).toEqual([201, { a: '1' }]);
    const changed = await apply(configMaps, configMap('made', { a: '2' }));
    expect([changed.status, changed.body.data]).toEqual([200, { a: '2' }]);
    expect(changed.body.metadata.uid).toBe(made.body.metadata.uid);
    expect(Number(changed.body.metadata.resourceVersion)).toBeGreaterThan(Number(made.body.metadata.resourceVersion));
  });

  test('fills in defaults that its author does not own', async () => {
    const { body } = await apply(deployments, deployment('filled', [container('c')]));
    expect(body.spec.replicas).toBe(1);
    expect(fieldOwners(body)).toEqual([
      'me Apply .spec.selector .spec.template.metadata.labels.app .spec.template.spec.containers[name="c"]' +
        ' .spec.template.spec.containers[name="c"].image .spec.template.spec.containers[name="c"].name',
    ]);
  });

  test('that says nothing new makes no new version, and tells no watcher', async () => {
    const manifest = configMap('idle', { a: '1' });
    const { body: made } = await apply(configMaps, manifest);
    const watch = await server.watch(
      `${configMaps}?watch=1&fieldSelector=metadata.name%3Didle&resourceVersion=${made.metadata.resourceVersion}`,
    );
    expect((await apply(configMaps, manifest)).body).toEqual(made);
    const { body: changed } = await apply(configMaps, configMap('idle', { a: '2' }));
    expect((await watch.next()).object.metadata.resourceVersion).toBe(changed.metadata.resourceVersion);
    watch.stop();
  });

  test('with dryRun answers as if, and leaves everything as it was', async () => {
    const made = await apply(configMaps, configMap('dry', { a: '1' }), 'me', '&dryRun=All');
    expect([made.status, made.body.data]).toEqual([201, { a: '1' }]);
    expect((await server.call('GET', `${configMaps}/dry`)).status).toBe(404);
    const { body: before } = await apply(configMaps, configMap('dry', { a: '1' }));
    const changed = await apply(configMaps, configMap('dry', { a: '2' }), 'me', '&dryRun=All');
    expect([changed.status, changed.body.data]).toEqual([200, { a: '2' }]);
    expect((await apply(configMaps, configMap('dry', { a: '3' }), 'you', '&dryRun=All')).status).toBe(409);
    expect(await read(`${configMaps}/dry`)).toEqual(before);
  });

  test('takes out what its manager does not say any more, and leaves what others say too', async () => {
    await apply(configMaps, configMap('given-up', { mine: '1', ours: '1' }));
    await apply(configMaps, configMap('given-up', { ours: '1', yours: '1' }), 'you');
    const { body } = await apply(configMaps, configMap('given-up'));
    expect(body.data).toEqual({ ours: '1', yours: '1' });
    expect(fieldOwners(body)).toEqual(['you Apply .data.ours .data.yours']);
  });

  test('brings back the default of a field that its only owner gives up', async () => {
    const given = await apply(deployments, deployment('defaulted', [container('c')], { replicas: 3, paused: true }));
    expect([given.body.spec.replicas, given.body.spec.paused]).toEqual([3, true]);
    const { body } = await apply(deployments, deployment('defaulted', [container('c')]));
    expect([body.spec.replicas, body.spec.paused]).toEqual([1, undefined]);
  });

  test('leaves a field to somebody else who wrote the same value before its owner gave it up', async () => {
    await apply(deployments, deployment('handed-over', [container('c')], { replicas: 3 }));
    const scaled = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'handed-over' },
      spec: { replicas: 3 },
    };
    await apply(deployments, scaled, 'scaler');
    const { body } = await apply(deployments, deployment('handed-over', [container('c')]));
    expect(body.spec.replicas).toBe(3);
    expect(fieldOwners(body)).toContain('scaler Apply .spec.replicas');
  });

  test('of nothing but a name owns nothing, and has no entry', async () => {
    const { body } = await apply(configMaps, configMap('empty'));
    expect(body.metadata.managedFields).toBeUndefined();
    expect(fieldOwners((await apply(configMaps, configMap('empty', { a: '1' }))).body)).toEqual([
      // What was there is said to be from before; of an empty ConfigMap there is nothing.
      'me Apply .data.a',
    ]);
  });

  test('works for kinds without a namespace', async () => {
    const path = '/apis/rbac.authorization.k8s.io/v1/clusterroles';
    const role = (verbs: readonly string[]) => ({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'applied' },
      rules: [{ apiGroups: [''], resources: ['pods'], verbs }],
    });
    expect((await apply(path, role(['get']))).status).toBe(201);
    const changed = await apply(path, role(['list']));
    expect([changed.status, changed.body.rules[0].verbs]).toEqual([200, ['list']]);
    expect(fieldOwners(changed.body)).toEqual(['me Apply .rules']);
  });
});

describe('a conflict', () => {
  test('with one field is a 409 that names the field and its owner, and changes nothing', async () => {
    const { body: before } = await apply(configMaps, configMap('contested', { a: '1', b: '1' }));
    const { status, body } = await apply(configMaps, configMap('contested', { a: '2', b: '1' }), 'you');
    expect(status).toBe(409);
    expect(body).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'Apply failed with 1 conflict: conflict with "me": .data.a',
      reason: 'Conflict',
      details: {
        causes: [{ reason: 'FieldManagerConflict', message: 'conflict with "me"', field: '.data.a' }],
      },
      code: 409,
    });
    expect(await read(`${configMaps}/contested`)).toEqual(before);
  });

  test('with several fields of several managers lists them by manager, updaters with their version', async () => {
    await apply(configMaps, configMap('several', { a: '1', b: '1', c: '1' }));
    await merge(`${configMaps}/several?fieldManager=patcher`, { data: { b: '2', d: '2' } });
    const { status, body } = await apply(configMaps, configMap('several', { a: '3', b: '3', c: '3', d: '3' }), 'you');
    expect([status, body.message]).toEqual([
      409,
      'Apply failed with 4 conflicts: conflicts with "me":\n- .data.a\n- .data.c\n' +
        'conflicts with "patcher" using v1:\n- .data.b\n- .data.d',
    ]);
    expect(body.details.causes.map(({ message, field }: Record<string, string>) => [message, field]).sort()).toEqual([
      ['conflict with "me"', '.data.a'],
      ['conflict with "me"', '.data.c'],
      ['conflict with "patcher" using v1', '.data.b'],
      ['conflict with "patcher" using v1', '.data.d'],
    ]);
  });

  test('is none where the value is the same, and then both own it', async () => {
    await apply(configMaps, configMap('shared', { a: '1' }));
    const { status, body } = await apply(configMaps, configMap('shared', { a: '1' }), 'you');
    // As upstream: who changed nothing by it bears no time, and stands first.
    expect([status, fieldOwners(body)]).toEqual([200, ['you Apply .data.a', 'me Apply .data.a']]);
    expect(body.metadata.managedFields[0].time).toBeUndefined();
    const third = await apply(configMaps, configMap('shared', { a: '2' }), 'third');
    expect(third.body.message).toBe(
      'Apply failed with 2 conflicts: conflicts with "me":\n- .data.a\nconflicts with "you":\n- .data.a',
    );
  });

  test('that is forced takes the field from all who owned it', async () => {
    await apply(configMaps, configMap('forced', { a: '1', b: '1' }));
    await apply(configMaps, configMap('forced', { a: '1' }), 'you');
    const { status, body } = await apply(configMaps, configMap('forced', { a: '2' }), 'third', '&force=true');
    expect([status, body.data]).toEqual([200, { a: '2', b: '1' }]);
    expect(fieldOwners(body)).toEqual(['me Apply .data.b', 'third Apply .data.a']);
    expect((await apply(configMaps, configMap('forced', { a: '1', b: '1' }))).body.message).toBe(
      'Apply failed with 1 conflict: conflict with "third": .data.a',
    );
  });

  test('names the item of a list by its keys, and the number of a port with the default of its protocol', async () => {
    const ports = [{ containerPort: 80, name: 'web' }];
    await apply(deployments, deployment('keyed', [container('c', { ports, env: [{ name: 'A', value: '1' }] })]));
    const other = container('c', {
      ports: [{ containerPort: 80, protocol: 'TCP', name: 'other' }],
      env: [{ name: 'A', value: '2' }],
    });
    const { body } = await apply(deployments, deployment('keyed', [other]), 'you');
    const of = '.spec.template.spec.containers[name="c"]';
    expect(body.details.causes.map(({ field }: Record<string, string>) => field).sort()).toEqual([
      `${of}.env[name="A"].value`,
      `${of}.ports[containerPort=80,protocol="TCP"].name`,
    ]);
  });

  test('of an atomic list or map is one field, which one manager has to own alone', async () => {
    await apply(deployments, deployment('atomic', [container('c', { args: ['a', 'b'] })]));
    const grown = await apply(deployments, deployment('atomic', [container('c', { args: ['a', 'b', 'c'] })]), 'you');
    expect(grown.body.message).toBe(
      'Apply failed with 1 conflict: conflict with "me": .spec.template.spec.containers[name="c"].args',
    );
    const services = '/api/v1/namespaces/default/services';
    const service = (selector: object) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'atomic' },
      spec: { selector, ports: [{ port: 80 }] },
    });
    await apply(services, service({ a: '1' }));
    const mixed = await apply(services, service({ a: '1', b: '1' }), 'you');
    expect(mixed.body.message).toBe('Apply failed with 1 conflict: conflict with "me": .spec.selector');
  });

  test('is one too where only the way of writing differs from what is stored: 0.5 and 500m', async () => {
    const asking = (cpu: string) => deployment('quantity', [container('c', { resources: { requests: { cpu } } })]);
    const { body: made } = await apply(deployments, asking('0.5'));
    expect(made.spec.template.spec.containers[0].resources.requests).toEqual({ cpu: '500m' });
    expect((await apply(deployments, asking('0.5'))).body).toEqual(made);
    const path = '.spec.template.spec.containers[name="c"].resources.requests.cpu';
    const refused = await apply(deployments, asking('0.5'), 'you');
    expect(refused.body.message).toBe(`Apply failed with 1 conflict: conflict with "me": ${path}`);
    const shared = await apply(deployments, asking('500m'), 'you');
    expect(fieldOwners(shared.body).map((owner) => owner.includes(path))).toEqual([true, true]);
  });
});

describe('lists', () => {
  const names = ({ body }: Reply) => body.spec.template.spec.containers.map(({ name }: { name: string }) => name);
  const applied = (manager: string, name: string, ...containers: string[]) =>
    apply(
      deployments,
      deployment(
        name,
        containers.map((one) => container(one)),
      ),
      manager,
    );

  test('of items hold what all managers asked for, in the order that each asked for', async () => {
    await applied('me', 'ordered', 'b', 'a');
    expect(names(await applied('you', 'ordered', 'c', 'a'))).toEqual(['b', 'c', 'a']);
    expect(names(await applied('me', 'ordered', 'a', 'b'))).toEqual(['c', 'a', 'b']);
    expect(names(await applied('me', 'ordered', 'b'))).toEqual(['c', 'a', 'b']);
    expect(names(await applied('you', 'ordered', 'c'))).toEqual(['c', 'b']);
  });

  test('that are sets are owned value by value: finalizers', async () => {
    const finalized = (...finalizers: string[]) => configMap('finalized', undefined, { finalizers });
    await apply(configMaps, finalized('x/a', 'x/b'));
    const both = await apply(configMaps, finalized('x/b', 'x/c'), 'you');
    expect(both.body.metadata.finalizers).toEqual(['x/a', 'x/b', 'x/c']);
    expect(fieldOwners(both.body)).toEqual([
      'me Apply .metadata.finalizers[="x/a"] .metadata.finalizers[="x/b"]',
      'you Apply .metadata.finalizers[="x/b"] .metadata.finalizers[="x/c"]',
    ]);
    const left = await apply(configMaps, finalized('x/a'));
    expect(left.body.metadata.finalizers).toEqual(['x/a', 'x/b', 'x/c']);
    const less = await apply(configMaps, finalized('x/c'), 'you');
    expect(less.body.metadata.finalizers).toEqual(['x/a', 'x/c']);
    await apply(configMaps, finalized());
    const none = await apply(configMaps, finalized(), 'you');
    expect(none.body.metadata.finalizers).toBeUndefined();
  });
});
