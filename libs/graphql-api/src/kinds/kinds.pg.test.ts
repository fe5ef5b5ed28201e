import { findResource } from '@pilothouse/kube-model/registry';
import { apiVersionOf } from '@pilothouse/kube-model/resource';
import { typeOf } from '@pilothouse/kube-model/types/type-facts';
import type { ObjectKey } from '@pilothouse/store/stored-object';
import { fullObject } from '@pilothouse/testing/full-object';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { type GraphQLOutputType, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../generated/kinds.ts';
import { createSchema } from '../schema.ts';
import type { RegisteredKind } from './kind-resolvers.ts';

let graphql: TestGraphql;
beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(() => graphql.close());

const schema = createSchema();
/** As deep as the limits on queries allow of the largest kinds. */
const levels = 6;

type Json = Readonly<Record<string, unknown>>;

/** `{ a b { c } }`: all fields of a type, or of those `only` names, down to a depth; '' for one that has no fields. */
function selection(type: GraphQLOutputType, depth: number, only?: readonly string[]): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const parts = Object.values(named.getFields())
    .filter(({ name }) => only?.includes(name) ?? true)
    .filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)))
    .map((field) => `${field.name} ${selection(field.type, depth - 1)}`);
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
}

/** What `selection` selects of an object that is stored. */
function selected(type: GraphQLOutputType, value: unknown, depth: number): unknown {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((item) => selected(type, item, depth));
  const named = getNamedType(type);
  if (!isObjectType(named)) return value;
  const fields = Object.values(named.getFields()).filter(
    (field) => depth > 1 || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0) return { __typename: named.name };
  return Object.fromEntries(
    fields.map((field) => [field.name, selected(field.type, (value as Json)[field.name], depth - 1)]),
  );
}

function factsOf(kind: RegisteredKind) {
  const resource = findResource(kind.resource)!;
  const type = schema.getType(kind.type);
  if (!isObjectType(type)) throw new Error(`${kind.type} has no type`);
  return { resource, type, fact: typeOf(apiVersionOf(resource), resource.kind)! };
}

function keyOf(kind: RegisteredKind, name: string): ObjectKey {
  return { resource: kind.resource, namespace: factsOf(kind).resource.namespaced ? 'all-kinds' : '', name };
}

/** Puts an object with every field that its kind has. */
async function putFull(kind: RegisteredKind, name: string, labels: Json = {}): Promise<Json> {
  const { resource, fact } = factsOf(kind);
  const { metadata: _, ...fields } = fullObject(fact);
  const metadata = { uid: `uid-${kind.list}-${name}`, labels, creationTimestamp: '2026-01-01T00:00:00Z' };
  const object = { ...fields, apiVersion: apiVersionOf(resource), kind: resource.kind, metadata };
  await graphql.put(keyOf(kind, name), object);
  return object;
}

const placeOf = (kind: RegisteredKind, name: string) =>
  `cluster: "test", ${factsOf(kind).resource.namespaced ? 'namespace: "all-kinds", ' : ''}name: "${name}"`;

describe.each(kinds.map((kind: RegisteredKind) => [kind.type, kind] as const))('%s', (_, kind) => {
  const { type } = factsOf(kind);

  test('every field is told as it is stored', async () => {
    const stored = await putFull(kind, 'full');
    const names = Object.keys(kind.fields);
    const { data, errors } = await graphql.ask<{ one: Json }>(
      'cluster-admin',
      `{ one: ${kind.single}(${placeOf(kind, 'full')}) ${selection(type, levels, names)} }`,
    );
    expect(errors).toBeUndefined();
    const expected = Object.entries(kind.fields).map(([name, from]) => {
      return [name, selected(type.getFields()[name]!.type, stored[from], levels - 1)];
    });
    expect(data.one).toEqual(Object.fromEntries(expected));
    expect(names.filter((name) => data.one[name] === null)).toEqual([]);
  });

  test('is listed with filters, in order and by pages, and is found by its reference with its own type', async () => {
    for (const name of ['list-c', 'list-a', 'list-b'])
      await putFull(kind, name, { tier: name === 'list-b' ? 'x' : 'y' });
    const page = async (args: string) => {
      const answer = await graphql.ask<{ page: { nodes: { metadata: { name: string } }[]; totalCount: number } }>(
        'cluster-admin',
        `{ page: ${kind.list}(cluster: "test", ${args}) { nodes { metadata { name } } totalCount pageInfo { endCursor } } }`,
      );
      expect(answer.errors).toBeUndefined();
      const { nodes, totalCount } = answer.data.page;
      return [totalCount, ...nodes.map(({ metadata }) => metadata.name)];
    };
    expect(await page('filter: { search: "list-" }, first: 2')).toEqual([3, 'list-a', 'list-b']);
    expect(await page('filter: { labelSelector: "tier=x" }')).toEqual([1, 'list-b']);
    const sort = 'sort: { by: NAME, direction: DESC }';
    expect(await page(`filter: { search: "list-" }, ${sort}, first: 1`)).toEqual([3, 'list-c']);

    const { resource } = factsOf(kind);
    const { namespace } = keyOf(kind, '');
    const ref = { cluster: 'test', apiVersion: apiVersionOf(resource), kind: kind.type, namespace, name: 'list-a' };
    const query = 'query ($ref: ObjectRef!) { object(ref: $ref) { __typename kind } }';
    const { data } = await graphql.ask('cluster-admin', query, { ref });
    expect(data).toEqual({ object: { __typename: kind.type, kind: kind.type } });
  });

  test('a subscription tells each change of it, as its own type', async () => {
    await putFull(kind, 'watched');
    const query = `subscription { objectChanges(cluster: "test", resources: ["${kind.resource}"], name: "watched") {
      complete changes { type object { __typename metadata { labelsJson } } }
    } }`;
    const socket = graphql.socket('cluster-admin');
    const seen: unknown[] = [];
    for await (const { data } of socket.iterate<{ objectChanges: { complete: boolean; changes: Json[] } }>({ query })) {
      const { changes, complete } = data!.objectChanges;
      seen.push(...changes);
      if (seen.length === 1 && complete) await putFull(kind, 'watched', { step: 'two' });
      if (seen.length === 2) break;
    }
    await socket.dispose();
    const object = (labelsJson: Json) => ({ __typename: kind.type, metadata: { labelsJson } });
    expect(seen).toEqual([
      { type: 'INITIAL', object: object({}) },
      { type: 'MODIFIED', object: object({ step: 'two' }) },
    ]);
  });
});
