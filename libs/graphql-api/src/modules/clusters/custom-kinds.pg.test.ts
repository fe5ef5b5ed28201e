import { eventually } from '@pilothouse/testing/eventually';
import { commonKinds } from '@pilothouse/testing/scripted-upstream/common-kinds';
import { type ScriptedUpstream, startScriptedUpstream } from '@pilothouse/testing/scripted-upstream/scripted-upstream';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastAppliedAnnotation } from '../../writing/last-applied.ts';

const knative = { group: 'serving.knative.dev', versions: ['v1'], kind: 'Service', namespaced: true, custom: true };
const core = { group: '', versions: ['v1'], kind: 'Service', namespaced: true };

let graphql: TestGraphql;
let upstream: ScriptedUpstream;
beforeAll(async () => {
  graphql = await createTestGraphql({ addsClusters: true });
  const services = [core, knative].map((kind) => ({ ...kind, resource: 'services' }));
  upstream = await startScriptedUpstream({ kinds: [...commonKinds, ...services], tls: true });
  upstream.put('services', 'default', 'web', { spec: { type: 'ClusterIP' } });
  upstream.put('services.serving.knative.dev', 'default', 'web', { metadata: { uid: 'knative-uid' }, spec: {} });
  const owner = { apiVersion: 'serving.knative.dev/v1', kind: 'Service', name: 'web', uid: 'knative-uid' };
  upstream.put('pods', 'default', 'served', { metadata: { ownerReferences: [owner] } });
  upstream.put('horizontalpodautoscalers.autoscaling', 'default', 'more', { spec: { maxReplicas: 3 } });
  const add = 'mutation ($cluster: ClusterInput!) { addCluster(cluster: $cluster) { name } }';
  await graphql.ask('cluster-admin', add, { cluster: { name: 'far', kubeconfig: upstream.kubeconfig() } });
  await eventually('it is live', async () => {
    const { data } = await graphql.ask<{ cluster: { state: string } }>('view', '{ cluster(name: "far") { state } }');
    return data.cluster.state === 'LIVE';
  });
});
afterAll(async () => {
  await graphql.close();
  await upstream.close();
});

const refTo = (apiVersion: string, kind: string, name: string) => ({
  ref: { cluster: 'far', apiVersion, kind, namespace: 'default', name },
});

const read = `query ($ref: ObjectRef!) { object(ref: $ref) { __typename apiVersion resource raw }
  history(ref: $ref) { nodes { operation object { resource } } } }`;

test.each([
  ['v1', 'Service', 'services'],
  ['serving.knative.dev/v1', 'GenericObject', 'services.serving.knative.dev'],
])('two kinds of one name are told apart by their group: %s', async (apiVersion, __typename, resource) => {
  const { data } = await graphql.ask<object>('cluster-admin', read, refTo(apiVersion, 'Service', 'web'));
  expect(data).toMatchObject({
    object: { __typename, apiVersion, resource },
    history: { nodes: [{ operation: 'CREATE', object: { resource } }] },
  });
});

test('all kinds of a cluster are told and counted, those of one name apart', async () => {
  const query = `{ cluster(name: "far") { kinds { apiVersion kind resource } contents { kind resource total } } }`;
  const { data } = await graphql.ask<{ cluster: { kinds: object[]; contents: object[] } }>('cluster-admin', query);
  for (const [apiVersion, resource] of [
    ['v1', 'services'],
    ['serving.knative.dev/v1', 'services.serving.knative.dev'],
  ]) {
    expect(data.cluster.kinds).toContainEqual({ apiVersion, kind: 'Service', resource });
    expect(data.cluster.contents).toContainEqual({ kind: 'Service', resource, total: 1 });
  }
});

test('a deletion reaches the kind that is named, and tells what goes with it', async () => {
  const remove = `mutation ($ref: ObjectRef!) { deleteObject(ref: $ref, dryRun: true) {
    dependents { kind metadata { name } } } }`;
  const told = async (apiVersion: string) =>
    (await graphql.ask<object>('cluster-admin', remove, refTo(apiVersion, 'Service', 'web'))).data;
  const dependents = [{ kind: 'Pod', metadata: { name: 'served' } }];
  expect(await told('serving.knative.dev/v1')).toEqual({ deleteObject: { dependents } });
  expect(await told('v1')).toEqual({ deleteObject: { dependents: [] } });
  const deletions = upstream.log.filter(({ verb }) => verb === 'delete').map(({ resource }) => resource);
  expect(deletions).toEqual(['services.serving.knative.dev', 'services']);
});

test('an object that is asked for in another version comes in the one in which it is kept', async () => {
  const { data } = await graphql.ask<object>(
    'cluster-admin',
    read,
    refTo('autoscaling/v1', 'HorizontalPodAutoscaler', 'more'),
  );
  expect(data).toMatchObject({
    object: { apiVersion: 'autoscaling/v2', raw: { apiVersion: 'autoscaling/v2', spec: { maxReplicas: 3 } } },
  });
});

const widget = (name: string, spec: object) => ({
  apiVersion: 'example.com/v1',
  kind: 'Widget',
  metadata: { namespace: 'default', name },
  spec,
});

async function apply(object: object) {
  const mutation = `mutation ($manifest: String!) { apply(cluster: "far", manifest: $manifest) { results {
    operation error { message } object { __typename raw } } } }`;
  const variables = { manifest: JSON.stringify(object) };
  const { data } = await graphql.ask<{ apply: { results: object[] } }>('cluster-admin', mutation, variables);
  const patch = upstream.log.findLast(({ verb }) => verb === 'patch');
  return { result: data.apply.results[0], type: patch?.headers['content-type'] };
}

test('a custom resource that is new is applied on the side of its cluster', async () => {
  expect(await apply(widget('new', { size: 1 }))).toMatchObject({
    result: { operation: 'CREATED', error: null, object: { __typename: 'GenericObject', raw: { spec: { size: 1 } } } },
    type: expect.stringContaining('apply-patch'),
  });
});

test('a custom resource that kubectl applied loses what the manifest dropped, by a merge patch, and keeps the rest', async () => {
  const last = widget('old', { size: 1, colour: 'red', parts: ['a', 'b'] });
  const annotations = { [lastAppliedAnnotation]: JSON.stringify(last) };
  upstream.put('widgets.example.com', 'default', 'old', {
    metadata: { annotations },
    spec: { ...last.spec, others: true },
  });
  const { result, type } = await apply(widget('old', { size: 2, parts: ['a'] }));
  expect(type).toContain('merge-patch');
  expect(result).toMatchObject({ operation: 'CONFIGURED', error: null });
  expect(result).toHaveProperty('object.raw.spec', { size: 2, parts: ['a'], others: true });
});
