import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: TestApi;
const path = '/api/v1/namespaces/default/configmaps';
const merge = 'application/merge-patch+json';

beforeAll(async () => {
  server = await createTestApi();
});
afterAll(() => server.close());

/** An object that was changed once: its first version is a stale one. */
async function changedOnce(name: string) {
  const { body: stale } = await server.call('POST', path, { body: { metadata: { name }, data: { v: '1' } } });
  const { body: current } = await server.call('PATCH', `${path}/${name}`, { body: { data: { v: '2' } }, type: merge });
  return { at: `${path}/${name}`, stale: stale.metadata, current: current.metadata };
}

const read = async (at: string) => (await server.call('GET', at)).body;
const modified = (name: string) =>
  `Operation cannot be fulfilled on configmaps "${name}": the object has been modified; please apply your changes to the latest version and try again`;

describe('an update', () => {
  test.each(['', '0', undefined])('at version %j replaces whatever is there', async (resourceVersion) => {
    const name = `any-${resourceVersion || 'none'}${resourceVersion === undefined}`;
    const { at, current } = await changedOnce(name);
    const body = { metadata: { name, resourceVersion }, data: { v: '3' } };
    const { status, body: written } = await server.call('PUT', at, { body });
    expect([status, written.data]).toEqual([200, { v: '3' }]);
    expect(Number(written.metadata.resourceVersion)).toBeGreaterThan(Number(current.resourceVersion));
  });

  test('at version 0 of a kind that is only updated at its version is Invalid', async () => {
    const leases = '/apis/coordination.k8s.io/v1/namespaces/default/leases';
    await server.call('POST', leases, { body: { metadata: { name: 'l' } } });
    for (const resourceVersion of ['', '0']) {
      const { status, body } = await server.call('PUT', `${leases}/l`, {
        body: { metadata: { name: 'l', resourceVersion }, spec: { holderIdentity: 'x' } },
      });
      expect([status, body.details.causes]).toEqual([
        422,
        [
          {
            reason: 'FieldValueInvalid',
            message: 'Invalid value: 0: must be specified for an update',
            field: 'metadata.resourceVersion',
          },
        ],
      ]);
    }
  });

  test('of the current version is taken, of a stale one or one that is still to come it is a Conflict', async () => {
    const { at, stale, current } = await changedOnce('versions');
    const put = (resourceVersion: string) =>
      server.call('PUT', at, { body: { metadata: { name: 'versions', resourceVersion }, data: { v: '3' } } });
    for (const version of [stale.resourceVersion, String(Number(current.resourceVersion) + 1_000)]) {
      const { status, body } = await put(version);
      expect([status, body.reason, body.message]).toEqual([409, 'Conflict', modified('versions')]);
    }
    expect((await read(at)).metadata).toEqual(current);
    expect((await put(current.resourceVersion)).status).toBe(200);
  });

  test('by many who read the same version is taken from one of them', async () => {
    const { at, current } = await changedOnce('race');
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        server.call('PUT', at, {
          body: { metadata: { name: 'race', resourceVersion: current.resourceVersion }, data: { v: `by ${n}` } },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 11 }, () => 409)]);
    expect(await read(at)).toEqual(answers.find(({ status }) => status === 200)!.body);
  });
});

describe('a patch', () => {
  test('that names a version is one for that version only', async () => {
    const { at, stale, current } = await changedOnce('patched');
    const patch = ({ resourceVersion }: { resourceVersion: string }) =>
      server.call('PATCH', at, { body: { metadata: { resourceVersion }, data: { v: '3' } }, type: merge });
    const refused = await patch(stale);
    expect([refused.status, refused.body.message]).toEqual([409, modified('patched')]);
    expect((await patch(current)).body.data).toEqual({ v: '3' });
  });
});

describe('a deletion', () => {
  const refusal = (name: string, why: string) => ({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message: `Operation cannot be fulfilled on ConfigMap "${name}": ${why}`,
    reason: 'Conflict',
    details: { name, kind: 'ConfigMap' },
    code: 409,
  });
  const remove = (at: string, preconditions: object, more: object = {}) =>
    server.call('DELETE', at, { body: { apiVersion: 'v1', kind: 'DeleteOptions', preconditions, ...more } });

  test('of another object of this name is a Conflict, and nothing is deleted', async () => {
    const { at, current } = await changedOnce('other');
    const { status, body } = await remove(at, { uid: 'u', resourceVersion: current.resourceVersion });
    const why = `the UID in the precondition (u) does not match the UID in record (${current.uid}). The object might have been deleted and then recreated`;
    expect([status, body]).toEqual([409, refusal('other', why)]);
    expect((await read(at)).metadata).toEqual(current);
  });

  test('of a stale version is a Conflict, and nothing is deleted', async () => {
    const { at, stale, current } = await changedOnce('stale');
    const { status, body } = await remove(at, { uid: current.uid, resourceVersion: stale.resourceVersion });
    const why = `the ResourceVersion in the precondition (${stale.resourceVersion}) does not match the ResourceVersion in record (${current.resourceVersion}). The object might have been modified`;
    expect([status, body]).toEqual([409, refusal('stale', why)]);
    expect((await read(at)).metadata).toEqual(current);
  });

  test('of what is as it should be is done', async () => {
    const { at, current } = await changedOnce('right');
    const { uid, resourceVersion } = current;
    expect((await remove(at, { uid, resourceVersion }, { dryRun: ['All'] })).status).toBe(200);
    expect((await read(at)).metadata).toEqual(current);
    expect((await remove(at, { uid, resourceVersion })).status).toBe(200);
    expect((await read(at)).reason).toBe('NotFound');
  });

  test('of a version, raced by a change of it, is either before it or refused', async () => {
    const { at, current } = await changedOnce('raced');
    const [changed, removed] = await Promise.all([
      server.call('PATCH', at, { body: { data: { v: '3' } }, type: merge }),
      remove(at, { resourceVersion: current.resourceVersion }),
    ]);
    expect([
      [200, 409],
      [404, 200],
    ]).toContainEqual([changed.status, removed.status]);
  });
});
