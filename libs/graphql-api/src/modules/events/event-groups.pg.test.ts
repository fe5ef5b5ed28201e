import type { Event } from '@pilothouse/kube-model/kinds';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

let graphql: TestGraphql;
beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(() => graphql.close());

const newer = { apiVersion: 'events.k8s.io/v1', kind: 'Event' };
const about = { apiVersion: 'v1', kind: 'Pod', namespace: 'default', name: 'web', uid: 'a-uid' };
const ref = (name: string) => ({ cluster: 'test', ...newer, namespace: 'default', name });

/** As a controller of today writes it: in the newer group. */
const manifest = (name: string, note: string) => ({
  ...newer,
  metadata: { name, namespace: 'default' },
  eventTime: '2026-01-02T03:04:05.000000Z',
  reportingController: 'tests',
  reportingInstance: 'tests-0',
  action: 'Testing',
  reason: 'Tried',
  type: 'Normal',
  regarding: about,
  note,
});

const apply = `mutation ($manifest: String!) { apply(cluster: "test", manifest: $manifest) { results {
  operation error { message } apiVersion diff object { __typename resource ... on Event { message source } } } } }`;

interface Applied {
  readonly apply: { readonly results: readonly Record<string, unknown>[] };
}

async function applied(name: string, note: string) {
  const { data } = await graphql.ask<Applied>('edit', apply, { manifest: JSON.stringify(manifest(name, note)) });
  return data.apply.results[0];
}

test('an Event is found in either group, with its history, and is deleted in either', async () => {
  const stored: Omit<Event, 'metadata'> = {
    apiVersion: 'v1',
    kind: 'Event',
    involvedObject: about,
    message: 'went up',
  };
  await graphql.put({ resource: 'events', namespace: 'default', name: 'one' }, stored);
  const query = `query ($ref: ObjectRef!) { object(ref: $ref) { __typename apiVersion ... on Event { message } }
    history(ref: $ref) { nodes { operation } } }`;
  expect((await graphql.ask<object>('view', query, { ref: ref('one') })).data).toEqual({
    object: { __typename: 'Event', apiVersion: 'v1', message: 'went up' },
    history: { nodes: [{ operation: 'CREATE' }] },
  });
  const remove = 'mutation ($ref: ObjectRef!) { deleteObject(ref: $ref) { object { kind } } }';
  expect((await graphql.ask('edit', remove, { ref: ref('one') })).errors).toBeUndefined();
  expect((await graphql.ask<object>('view', query, { ref: ref('one') })).data).toMatchObject({ object: null });
});

test('an Event that is applied in the newer group is the one that all see', async () => {
  expect(await applied('two', 'first')).toMatchObject({
    operation: 'CREATED',
    error: null,
    apiVersion: 'events.k8s.io/v1',
    object: { __typename: 'Event', resource: 'events', message: 'first', source: 'tests' },
  });
  expect(await applied('two', 'second')).toMatchObject({ operation: 'CONFIGURED', object: { message: 'second' } });
  const read = '{ events(cluster: "test", involved: {uid: "a-uid"}) { nodes { message involved { name } } } }';
  expect((await graphql.ask<object>('view', read)).data).toEqual({
    events: { nodes: [{ message: 'second', involved: { name: 'web' } }] },
  });
});
