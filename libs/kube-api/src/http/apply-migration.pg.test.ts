import { lastAppliedAnnotation } from '@pilothouse/kube-model/apply/last-applied';
import { fieldOwners } from '@pilothouse/testing/field-owners';
import { createTestApi, type Reply, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi({ warnsNotHonoured: false });
});
afterAll(() => server.close());

const configMaps = '/api/v1/namespaces/default/configmaps';
const configMap = (name: string, data: object, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  data,
});
const clientSide = 'kubectl-client-side-apply';
const annotation = `.metadata.annotations.${lastAppliedAnnotation}`;

/** As kubectl's client-side apply leaves it. */
async function applyFromClient(name: string, data: object, said: unknown = configMap(name, data)): Promise<Reply> {
  const text = typeof said === 'string' ? said : `${JSON.stringify(said)}\n`;
  const body = configMap(name, data, { annotations: { [lastAppliedAnnotation]: text } });
  return await server.call('POST', `${configMaps}?fieldManager=${clientSide}`, { body });
}

function apply(name: string, data: object, manager = 'kubectl', metadata: object = {}): Promise<Reply> {
  const body = configMap(name, data, metadata);
  const path = `${configMaps}/${name}?fieldManager=${manager}`;
  return server.call('PATCH', path, { body, type: 'application/apply-patch+yaml' });
}

const lastApplied = ({ body }: Reply): string | undefined => body.metadata.annotations?.[lastAppliedAnnotation];

describe('what client-side apply made, and kubectl applies on the server', () => {
  test('changes without a conflict over what the client said before', async () => {
    await applyFromClient('taken', { a: '1', b: '1' });
    const applied = await apply('taken', { a: '2', b: '1' });
    expect([applied.status, applied.body.data]).toEqual([200, { a: '2', b: '1' }]);
    expect(fieldOwners(applied.body)).toEqual([
      'kubectl Apply .data.a .data.b',
      `${clientSide} Update .data .data.b .metadata.annotations ${annotation}`,
    ]);
  });

  test('says in its annotation what was applied last, as kubectl reads it: fields by name, without the annotation', async () => {
    await applyFromClient('annotated', { a: '1' });
    const applied = await apply('annotated', { z: '<&>', a: '2' }, 'kubectl', { labels: { l: '1' } });
    expect(lastApplied(applied)).toBe(
      '{"apiVersion":"v1","data":{"a":"2","z":"\\u003c\\u0026\\u003e"},"kind":"ConfigMap",' +
        '"metadata":{"labels":{"l":"1"},"name":"annotated"}}\n',
    );
    const again = await apply('annotated', { z: '<&>', a: '2' }, 'kubectl', { labels: { l: '1' } });
    expect(again.body).toEqual(applied.body);
    const other = await apply('annotated', { a: '2' }, 'kubectl&force=true', {
      annotations: { mine: '1', [lastAppliedAnnotation]: 'whatever' },
    });
    expect(JSON.parse(lastApplied(other) ?? '').metadata).toEqual({ annotations: { mine: '1' }, name: 'annotated' });
  });

  test('has no annotation any more where it would be too long', async () => {
    await applyFromClient('long', { a: '1' });
    const applied = await apply('long', { a: 'x'.repeat(256 * 1024) });
    expect([applied.status, applied.body.metadata.annotations]).toEqual([200, undefined]);
  });

  test('conflicts over what somebody has changed since, and over that alone', async () => {
    await applyFromClient('changed', { a: '1', b: '1' });
    await server.call('PATCH', `${configMaps}/changed?fieldManager=patcher`, {
      body: { data: { b: '2' } },
      type: 'application/merge-patch+json',
    });
    const { status, body } = await apply('changed', { a: '2', b: '3' });
    expect([status, body.message]).toEqual([
      409,
      'Apply failed with 1 conflict: conflict with "patcher" using v1: .data.b',
    ]);
  });

  test.each([
    ['another manager', 'somebody', undefined],
    ['an annotation that is empty', 'kubectl', ''],
    ['an annotation that cannot be read', 'kubectl', '{'],
    ['an annotation of another version', 'kubectl', { apiVersion: 'v2', kind: 'ConfigMap', data: { a: '1' } }],
    ['an annotation that did not say the field', 'kubectl', { apiVersion: 'v1', kind: 'ConfigMap', data: { b: '1' } }],
  ])('conflicts as others do: %s', async (why, manager, said) => {
    const name = why.replaceAll(' ', '-');
    await applyFromClient(name, { a: '1' }, said);
    const { body } = await apply(name, { a: '2' }, manager);
    expect(body.message).toBe(`Apply failed with 1 conflict: conflict with "${clientSide}" using v1: .data.a`);
  });

  test('keeps its annotation where another manager applies', async () => {
    const made = await applyFromClient('others', { a: '1' });
    const applied = await apply('others', { b: '1' }, 'somebody');
    expect([applied.status, lastApplied(applied)]).toEqual([200, lastApplied(made)]);
  });

  test('has no annotation made where there was none', async () => {
    const applied = await apply('plain', { a: '1' });
    expect([applied.status, applied.body.metadata.annotations]).toEqual([201, undefined]);
  });

  test('belongs to kubectl alone once its managedFields are edited, as kubectl does it', async () => {
    const { body: made } = await applyFromClient('upgraded', { a: '1', b: '1' });
    const [entry] = made.metadata.managedFields;
    const { 'f:metadata': _, ...fieldsV1 } = entry.fieldsV1;
    const upgraded = await server.call('PATCH', `${configMaps}/upgraded?fieldManager=kubectl`, {
      body: [
        {
          op: 'replace',
          path: '/metadata/managedFields',
          value: [{ ...entry, manager: 'kubectl', operation: 'Apply', fieldsV1 }],
        },
        { op: 'replace', path: '/metadata/resourceVersion', value: made.metadata.resourceVersion },
      ],
      type: 'application/json-patch+json',
    });
    expect([upgraded.status, fieldOwners(upgraded.body)]).toEqual([200, ['kubectl Apply .data .data.a .data.b']]);
    const applied = await apply('upgraded', { a: '2' });
    expect([applied.body.data, fieldOwners(applied.body)]).toEqual([{ a: '2' }, ['kubectl Apply .data.a']]);
  });

  test('is not edited by who saw an older version of it', async () => {
    const { body: made } = await applyFromClient('raced', { a: '1' });
    await server.call('PATCH', `${configMaps}/raced`, {
      body: { data: { b: '1' } },
      type: 'application/merge-patch+json',
    });
    const raced = await server.call('PATCH', `${configMaps}/raced`, {
      body: [
        { op: 'replace', path: '/metadata/managedFields', value: [{}] },
        { op: 'replace', path: '/metadata/resourceVersion', value: made.metadata.resourceVersion },
      ],
      type: 'application/json-patch+json',
    });
    expect([raced.status, raced.body.reason]).toEqual([409, 'Conflict']);
  });
});
