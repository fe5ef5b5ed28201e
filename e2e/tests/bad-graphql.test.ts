import { afterAll, describe, expect, inject, test } from 'vitest';
import { createGraphqlClient, type GraphqlError } from '../src/graphql.ts';
import { createKubeRequest } from '../src/kube-request.ts';

const product = inject('product');
const kube = createKubeRequest(product);
const graphql = createGraphqlClient(product);
const tenMiB = 10 * 1024 * 1024;

interface Applied {
  apply: { results: { operation: string; error: { message: string } | null }[] };
}

const applyMutation = `mutation ($manifest: String!) {
  apply(cluster: "${product.cluster}", manifest: $manifest, namespace: "default") { results { index operation name error { code message } } }
}`;

afterAll(async () => {
  expect((await fetch(`${product.apiUrl}/readyz`)).status).toBe(200);
  kube.close();
  await graphql.close();
});

describe('GraphQL', () => {
  const codes = (errors: readonly GraphqlError[] | undefined) => errors?.map(({ extensions }) => extensions?.code);

  test('malformed queries, unknown fields and wrong variables are told', async () => {
    expect(codes((await graphql.attempt('{')).errors)).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(codes((await graphql.attempt('{ nonsense }')).errors)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const query = 'query ($name: String!) { cluster(name: $name) { name } }';
    expect(codes((await graphql.attempt(query, { name: 5 })).errors)).toEqual(['BAD_REQUEST']);
  });

  const nestedTypes = (depth: number): string =>
    depth === 0 ? 'name' : `fields { type { ${nestedTypes(depth - 1)} } }`;
  const nestedHistory = (depth: number): string =>
    depth === 0 ? 'id' : `history { nodes { object { ${nestedHistory(depth - 1)} } } }`;
  test.each([
    ['deep', `{ cluster(name: "${product.cluster}") { problems { ${nestedHistory(20)} } } }`],
    ['deep in types', `{ __schema { types { ${nestedTypes(10)} } } }`],
    ['wide', `{ ${Array.from({ length: 2_000 }, (_, index) => `a${index}: clusters { name }`).join(' ')} }`],
    ['long', `{ clusters { ${'name '.repeat(50_000)} } }`],
    ['costly', `{ pods(cluster: "${product.cluster}", first: 1000) { nodes { events(first: 1000) { message } } } }`],
  ])('queries that are %s are refused before they run', async (_, query) => {
    const { status, errors, data } = await graphql.attempt(query);
    expect(status).toBeLessThan(500);
    expect(errors).toHaveLength(1);
    expect(data ?? null).toBeNull();
  });

  test('a manifest of 10 MiB and a query of 13 MiB are refused in words', async () => {
    const manifest = JSON.stringify({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'huge' },
      data: { a: 'x'.repeat(tenMiB) },
    });
    const apply = await graphql.attempt<Applied>(applyMutation, { manifest });
    expect(codes(apply.errors)).toEqual(['TOO_LARGE']);
    const query = await graphql.attempt(`{ clusters { name } } # ${'x'.repeat(13 * 1024 * 1024)}`);
    expect({ status: query.status, codes: codes(query.errors) }).toEqual({ status: 413, codes: ['TOO_LARGE'] });
  });

  test('without a token, or with a wrong one, nothing is told', async () => {
    for (const token of [null, 'wrong']) {
      const nobody = createGraphqlClient(product, token);
      const answer = await nobody.attempt('{ clusters { name } }');
      expect(answer.data ?? null).toBeNull();
      expect(codes(answer.errors)).toEqual(['UNAUTHENTICATED']);
      await expect(
        nobody.subscribe(`subscription { clusterHealth(cluster: "${product.cluster}") { revision } }`).next(),
      ).rejects.toThrow();
      await nobody.close();
    }
  });

  test('wrong passwords are refused in words', async () => {
    const query = 'mutation ($password: String!) { signIn(name: "admin", password: $password) { expiresAt } }';
    const answer = await createGraphqlClient(product, null).attempt(query, { password: 'wrong' });
    expect(codes(answer.errors)).toEqual(['BAD_CREDENTIALS']);
  });

  test('apply tells of each document what was wrong with it and does the others', async () => {
    const manifest = [
      '{ not: [yaml',
      'apiVersion: v1\nkind: Nonsense\nmetadata: { name: a }',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: UPPER, namespace: default }',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: fine, namespace: default }',
    ];
    const applied = await graphql.query<Applied>(applyMutation, { manifest: manifest.slice(1).join('\n---\n') });
    expect(applied.apply.results.map(({ operation }) => operation)).toEqual(['REFUSED', 'REFUSED', 'CREATED']);
    const broken = await graphql.attempt<Applied>(applyMutation, { manifest: manifest[0] });
    expect(broken.errors?.length ?? broken.data?.apply.results.filter(({ error }) => error).length).toBeGreaterThan(0);
    await kube('DELETE', '/api/v1/namespaces/default/configmaps/fine');
  });
});
