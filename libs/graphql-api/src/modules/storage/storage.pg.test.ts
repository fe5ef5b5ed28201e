import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

let graphql: TestGraphql;
beforeAll(async () => {
  graphql = await createTestGraphql();
  await put('storageclasses.storage.k8s.io', '', 'late', {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
    provisioner: 'p.dev/x',
    volumeBindingMode: 'WaitForFirstConsumer',
  });
  await putClaim('bound', { storageClassName: 'late', volumeName: 'v' }, 'Bound');
  await putClaim('early', { storageClassName: 'late' }, 'Pending');
  await putClaim('wanted', { storageClassName: 'late' }, 'Pending');
  await putClaim('alone', { storageClassName: '' }, 'Pending');
  const terms = [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['one'] }] }];
  await put('persistentvolumes', '', 'v', {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    spec: {
      storageClassName: 'late',
      claimRef: { namespace: 'shop', name: 'bound', uid: 'uid-bound' },
      nodeAffinity: { required: { nodeSelectorTerms: terms } },
    },
    status: { phase: 'Bound' },
  });
  for (const [name, claimName] of [
    ['web', 'bound'],
    ['job', 'wanted'],
  ]) {
    const volumes = [{ name: 'data', persistentVolumeClaim: { claimName } }];
    await put('pods', 'shop', name ?? '', {
      apiVersion: 'v1',
      kind: 'Pod',
      spec: { containers: [{ name: 'c' }], volumes },
    });
  }
});
afterAll(() => graphql.close());

const put = (resource: string, namespace: string, name: string, object: object) =>
  graphql.put({ resource, namespace, name }, object);
const claim = (spec: object, phase: string) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  spec,
  status: { phase },
});
const putClaim = (name: string, spec: object, phase: string) =>
  put('persistentvolumeclaims', 'shop', name, claim(spec, phase));

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await graphql.ask<T>('cluster-admin', query);
  expect(errors).toBeUndefined();
  return data;
}

test('a claim leads to its volume, its class and the pods that mount it, and a volume back', async () => {
  const { persistentVolumeClaim, persistentVolume } = await ask<Record<string, unknown>>(`{
    persistentVolumeClaim(cluster: "test", namespace: "shop", name: "bound") {
      waitsFor { reason } volume { metadata { name } } storageClass { metadata { name } } pods { metadata { name } }
    }
    persistentVolume(cluster: "test", name: "v") {
      claim { metadata { name } } pods { metadata { name } } nodeNames
    }
  }`);
  const named = (name: string) => ({ metadata: { name } });
  expect(persistentVolumeClaim).toEqual({
    waitsFor: null,
    volume: named('v'),
    storageClass: named('late'),
    pods: [named('web')],
  });
  expect(persistentVolume).toEqual({ claim: named('bound'), pods: [named('web')], nodeNames: ['one'] });
});

test('a claim without a volume tells what it waits for', async () => {
  const waits = async (name: string) => {
    const query = `{ persistentVolumeClaim(cluster: "test", namespace: "shop", name: "${name}") { waitsFor { reason subject } } }`;
    return (await ask<{ persistentVolumeClaim: { waitsFor: unknown } }>(query)).persistentVolumeClaim.waitsFor;
  };
  expect(await waits('early')).toEqual({ reason: 'FIRST_CONSUMER', subject: 'late' });
  expect(await waits('wanted')).toEqual({ reason: 'SCHEDULING', subject: 'job' });
  expect(await waits('alone')).toEqual({ reason: 'NO_CLASS', subject: '' });
});

test('a class tells who has something of it', async () => {
  const query =
    '{ storageClass(cluster: "test", name: "late") { isDefault claimCount volumeCount claims(first: 2) { metadata { name } } } }';
  expect((await ask<{ storageClass: unknown }>(query)).storageClass).toEqual({
    isDefault: true,
    claimCount: 3,
    volumeCount: 1,
    claims: [{ metadata: { name: 'bound' } }, { metadata: { name: 'early' } }],
  });
});
