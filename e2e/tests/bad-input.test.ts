import { afterAll, describe, expect, inject, test } from 'vitest';
import { createGraphqlClient, type GraphqlError } from '../src/graphql.ts';
import { createKubeRequest } from '../src/kube-request.ts';
import { createKubectl } from '../src/kubectl.ts';
import { webDeployment } from '../src/web-server.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const kube = createKubeRequest(product);
const graphql = createGraphqlClient(product);
const configMaps = '/api/v1/namespaces/default/configmaps';
const tenMiB = 10 * 1024 * 1024;

interface Status {
  kind: string;
  code: number;
  reason: string;
  message: string;
  details?: { causes?: { field: string; message: string }[] };
}

interface Applied {
  apply: { results: { operation: string; error: { message: string } | null }[] };
}

const applyMutation = `mutation ($manifest: String!) {
  apply(cluster: "${product.cluster}", manifest: $manifest, namespace: "default") { results { index operation name error { code message } } }
}`;

const configMap = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });

async function refused(method: string, path: string, options: Parameters<typeof kube>[2]): Promise<Status> {
  const answer = await kube(method, path, options);
  const status = answer.json<Status>();
  expect(status.kind).toBe('Status');
  expect(status.code).toBe(answer.status);
  expect(status.message).not.toBe('');
  return status;
}

async function expectAlive(): Promise<void> {
  expect((await fetch(`${product.apiUrl}/readyz`)).status).toBe(200);
  expect((await kube('GET', '/readyz')).status).toBe(200);
}

afterAll(async () => {
  await expectAlive();
  kube.close();
  await graphql.close();
});

describe('Kubernetes API', () => {
  test('malformed JSON, empty and truncated bodies are 400 and name what is wrong', async () => {
    for (const body of ['{"apiVersion": "v1",', '', 'not json', '[]', '"text"', 'null', '\u0000']) {
      const status = await refused('POST', configMaps, { body });
      expect({ body, code: status.code, reason: status.reason }).toEqual({ body, code: 400, reason: 'BadRequest' });
    }
  });

  test('malformed YAML is told by kubectl and by the server', async () => {
    const { code, stderr } = await kubectl.attempt(['apply', '-f', '-'], 'kind: [unclosed');
    expect(code).toBe(1);
    expect(stderr).toContain('error converting YAML to JSON');
    const status = await refused('POST', configMaps, { body: 'kind: [unclosed', contentType: 'application/yaml' });
    expect(status.code).toBe(400);
  });

  test('unknown kinds and paths are 404', async () => {
    expect(
      (await kubectl.attempt(['apply', '-f', '-'], { apiVersion: 'v1', kind: 'Nonsense', metadata: { name: 'a' } }))
        .stderr,
    ).toContain('no matches for kind "Nonsense" in version "v1"');
    for (const path of ['/api/v1/namespaces/default/nonsenses', '/apis/none.example.com/v1', '/api/v7', '/nowhere']) {
      expect((await kube('GET', path)).status).toBe(404);
    }
    const status = await refused('POST', configMaps, {
      body: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } },
    });
    expect(status.code).toBe(400);
  });

  test('unknown fields are refused under strict validation and warned of otherwise', async () => {
    const manifest = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'odd', namespace: 'default' },
      dta: { a: 'b' },
    };
    const strict = await refused('POST', `${configMaps}?fieldValidation=Strict`, { body: manifest });
    expect(strict).toMatchObject({ code: 400, message: expect.stringContaining('unknown field "dta"') });
    const { code, stderr } = await kubectl.attempt(['apply', '-f', '-'], manifest);
    expect(code).toBe(1);
    expect(stderr).toContain('unknown field "dta"');
  });

  test('wrong types are 400', async () => {
    const wrong = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'odd' }, data: { a: 5 } };
    expect(await refused('POST', configMaps, { body: wrong })).toMatchObject({ code: 400, reason: 'BadRequest' });
    const deployment = webDeployment({ name: 'odd', namespace: 'default' }) as { spec: { replicas: unknown } };
    deployment.spec.replicas = 'three';
    const status = await refused('POST', '/apis/apps/v1/namespaces/default/deployments', { body: deployment });
    expect(status.code).toBe(400);
  });

  test('names that break the rules are 422 and name the field', async () => {
    for (const name of ['UPPER', 'under_score', '-dash', 'a'.repeat(254), 'a..b', 'sl/ash', 'nul\u0000']) {
      const status = await refused('POST', configMaps, {
        body: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } },
      });
      expect({ name, code: status.code, reason: status.reason }).toEqual({ name, code: 422, reason: 'Invalid' });
      expect(status.details?.causes?.map(({ field }) => field)).toContain('metadata.name');
    }
    const unnamed = await refused('POST', configMaps, { body: { apiVersion: 'v1', kind: 'ConfigMap', metadata: {} } });
    expect(unnamed.message).toContain('name or generateName is required');
  });

  test('a deployment whose selector does not match its template is 422', async () => {
    const body = webDeployment({ name: 'odd', namespace: 'default' }) as { spec: { selector: object } };
    body.spec.selector = { matchLabels: { app: 'other' } };
    const status = await refused('POST', '/apis/apps/v1/namespaces/default/deployments', { body });
    expect(status).toMatchObject({
      code: 422,
      message: expect.stringContaining('`selector` does not match template `labels`'),
    });
  });

  test('bodies of 10 MiB are 413, and what is too large for its kind 422', async () => {
    const huge = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'huge' }, data: { a: 'x'.repeat(tenMiB) } };
    expect(await refused('POST', configMaps, { body: huge })).toMatchObject({
      code: 413,
      reason: 'RequestEntityTooLarge',
    });
    const large = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'large' },
      data: { a: 'x'.repeat(1024 * 1024 + 1) },
    };
    expect((await refused('POST', configMaps, { body: large })).code).toBe(422);
  });

  test('deeply nested bodies are refused, not followed', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect([400, 422]).toContain((await refused('POST', configMaps, { body: deep })).code);
  });

  test('patches that make no sense are 4xx', async () => {
    await kube('POST', configMaps, { body: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'patched' } } });
    const patch = (body: string | object, contentType: string) =>
      kube('PATCH', `${configMaps}/patched`, { body, contentType });
    expect((await patch('{', 'application/merge-patch+json')).status).toBe(400);
    expect((await patch('[{"op":"fly"}]', 'application/json-patch+json')).status).toBe(422);
    expect((await patch([{ op: 'remove', path: '/none' }], 'application/json-patch+json')).status).toBe(422);
    expect((await patch({}, 'text/plain')).status).toBe(415);
    expect((await patch({ metadata: { name: 'other' } }, 'application/merge-patch+json')).status).toBe(400);
    await kube('DELETE', `${configMaps}/patched`);
  });

  test('no token, a wrong token and a token of another scheme are 401', async () => {
    for (const token of [null, 'wrong', 'a.b.c', `${'x'.repeat(5000)}`]) {
      expect(await refused('GET', configMaps, { token })).toMatchObject({ code: 401, reason: 'Unauthorized' });
    }
  });

  test('selectors, revisions and continue tokens that make no sense are 400 or 410', async () => {
    for (const query of [
      'labelSelector=%3D%3D',
      'labelSelector=a+in',
      'fieldSelector=nothing.here=1',
      'continue=nonsense',
      'limit=x',
    ]) {
      expect({ query, status: (await kube('GET', `${configMaps}?${query}`)).status }).toEqual({ query, status: 400 });
    }
    const future = await kube('GET', `${configMaps}?resourceVersion=99999999999&resourceVersionMatch=Exact`);
    expect(future.status).toBeGreaterThanOrEqual(400);
  });

  test('a conflicting update is 409 and changes nothing', async () => {
    const created = await kube('POST', configMaps, {
      body: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'contested' }, data: { a: '1' } },
    });
    const object = created.json<{ metadata: object; data: object }>();
    const update = (data: object) => kube('PUT', `${configMaps}/contested`, { body: { ...object, data } });
    expect((await update({ a: '2' })).status).toBe(200);
    expect((await update({ a: '3' })).json<Status>()).toMatchObject({ code: 409, reason: 'Conflict' });
    expect((await kube('GET', `${configMaps}/contested`)).json<{ data: object }>().data).toEqual({ a: '2' });
    await kube('DELETE', `${configMaps}/contested`);
  });
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
    const manifest = JSON.stringify({ ...configMap('huge'), data: { a: 'x'.repeat(tenMiB) } });
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
    await kube('DELETE', `${configMaps}/fine`);
  });
});
