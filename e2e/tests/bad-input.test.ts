import { afterAll, describe, expect, inject, test } from 'vitest';
import { createKubeRequest } from '../src/kube-request.ts';
import { createKubectl } from '../src/kubectl.ts';
import { webDeployment } from '../src/web-server.ts';

const product = inject('product');
const kubectl = createKubectl(product);
const kube = createKubeRequest(product);
const configMaps = '/api/v1/namespaces/default/configmaps';
const tenMiB = 10 * 1024 * 1024;

interface Status {
  kind: string;
  code: number;
  reason: string;
  message: string;
  details?: { causes?: { field: string; message: string }[] };
}

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
