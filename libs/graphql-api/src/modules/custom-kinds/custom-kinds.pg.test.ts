import { customResources } from '@pilothouse/kube-model/custom/custom-resource';
import { customResourceDefinitions } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { eventually } from '@pilothouse/testing/eventually';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

const definition = {
  metadata: { name: 'boats.sea.example.com' },
  spec: {
    group: 'sea.example.com',
    scope: 'Namespaced',
    names: { plural: 'boats', kind: 'Boat', shortNames: ['bt'] },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        additionalPrinterColumns: [
          { name: 'Sails', type: 'integer', jsonPath: '.spec.sails', description: 'How many.' },
          { name: 'Port', type: 'string', jsonPath: '.spec.port', priority: 1 },
        ],
      },
    ],
  },
};

interface Kinds {
  readonly cluster: { readonly customKinds: readonly object[] };
}

let graphql: TestGraphql;
let boats: Resource;
beforeAll(async () => {
  graphql = await createTestGraphql();
  const [resource] = customResources(await graphql.client.create(customResourceDefinitions, definition));
  if (!resource) throw new Error('the definition is not established');
  boats = resource;
  await graphql.client.create(boats, {
    metadata: { name: 'first', namespace: 'default' },
    ...{ spec: { sails: 2 }, status: { conditions: [{ type: 'Ready', status: 'False', reason: 'Leaking' }] } },
  });
  await eventually('the kind is known', async () => (await askKinds()).length === 1);
});
afterAll(() => graphql.close());

async function askKinds(): Promise<readonly object[]> {
  const query = `{ cluster(name: "test") { customKinds {
    apiVersion kind resource group namespaced shortNames columns { name type description priority } } } }`;
  const { data } = await graphql.ask<Kinds>('view', query);
  return data.cluster.customKinds;
}

test('the kinds that definitions make are told, with the columns of their lists', async () => {
  expect(await askKinds()).toEqual([
    {
      apiVersion: 'sea.example.com/v1',
      kind: 'Boat',
      resource: 'boats.sea.example.com',
      group: 'sea.example.com',
      namespaced: true,
      shortNames: ['bt'],
      columns: [
        { name: 'Sails', type: 'integer', description: 'How many.', priority: 0 },
        { name: 'Port', type: 'string', description: '', priority: 1 },
      ],
    },
  ]);
});

const boat = `__typename kind statusWord state ... on GenericObject { printed { column { name } value } }`;
const first = {
  __typename: 'GenericObject',
  kind: 'Boat',
  state: 'WARNING',
  statusWord: 'Leaking',
  printed: [
    { column: { name: 'Sails' }, value: 2 },
    { column: { name: 'Port' }, value: null },
  ],
};

test('a custom object is read by its name and in lists, with what stands under its columns', async () => {
  const ref = {
    cluster: 'test',
    apiVersion: 'sea.example.com/v1',
    kind: 'Boat',
    namespace: 'default',
    name: 'first',
  };
  const query = `query ($ref: ObjectRef!) {
    object(ref: $ref) { ${boat} }
    objects(cluster: "test", resource: "boats.sea.example.com") { nodes { ${boat} } }
  }`;
  await eventually('the object is there', async () => {
    const { data } = await graphql.ask<{ object: object | null }>('cluster-admin', query, { ref });
    return data.object !== null;
  });
  const { data } = await graphql.ask<object>('cluster-admin', query, { ref });
  expect(data).toEqual({ object: first, objects: { nodes: [first] } });
});

test('a manifest of it is applied, refused by its schema in words, and told by subscriptions', async () => {
  const mutation = `mutation ($manifest: String!) { apply(cluster: "test", manifest: $manifest) { results {
    operation error { message } } } }`;
  const manifest = (spec: object, metadata: object = {}) =>
    JSON.stringify({
      apiVersion: 'sea.example.com/v1',
      kind: 'Boat',
      metadata: { name: 'second', namespace: 'default', ...metadata },
      spec,
    });
  const made = await graphql.ask<object>('cluster-admin', mutation, { manifest: manifest({ sails: 3 }) });
  expect(made.data).toEqual({ apply: { results: [{ operation: 'CREATED', error: null }] } });
  const subscription = `subscription { objectChanges(cluster: "test", resources: ["boats.sea.example.com"], name: "second") {
    changes { object { metadata { name } ${boat} } } } }`;
  const told = graphql
    .socket('cluster-admin')
    .iterate<{ objectChanges: { changes: object[] } }>({ query: subscription });
  for await (const { data } of told) {
    if (!data || data.objectChanges.changes.length === 0) continue;
    expect(data.objectChanges.changes).toMatchObject([{ object: { metadata: { name: 'second' }, kind: 'Boat' } }]);
    break;
  }
});
