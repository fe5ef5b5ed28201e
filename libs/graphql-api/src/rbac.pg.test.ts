import { namespaces, roleBindings } from '@pilothouse/kube-model/registry';
import { configMapKey } from '@pilothouse/testing/store-writes';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

let graphql: TestGraphql;

const apiGroup = 'rbac.authorization.k8s.io';
const subjects = [{ apiGroup, kind: 'User', name: 'none' }];
const bind = (namespace: string, role: string) =>
  graphql.client.create(roleBindings, {
    metadata: { name: role, namespace },
    roleRef: { apiGroup, kind: 'ClusterRole', name: role },
    subjects,
  });

beforeAll(async () => {
  graphql = await createTestGraphql();
  for (const name of ['mine', 'theirs']) {
    await graphql.client.create(namespaces, { metadata: { name } });
    await graphql.put(configMapKey('settings', name), { data: { where: name } });
  }
});
afterAll(() => graphql.close());

interface Listed {
  readonly configMaps: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly metadata: { readonly namespace: string } }[];
  };
}

const listed = async () => {
  const query = '{ configMaps(cluster: "test") { totalCount nodes { metadata { namespace } } } }';
  const { data, errors } = await graphql.ask<Listed | null>('none', query);
  const places = data?.configMaps?.nodes.map(({ metadata }) => metadata.namespace);
  return errors ? errors[0]?.message : { count: data?.configMaps?.totalCount, places };
};

// A cluster that is not ours knows nothing of our users: roles of accounts count there.
describe.skipIf(inject('clusterOrigin') === 'remote')('an account without a role', () => {
  test('sees nothing, in the words of the 403', async () => {
    expect(await listed()).toBe(
      'configmaps is forbidden: User "none" cannot list resource "configmaps" in API group "" at the cluster scope',
    );
  });

  test('sees and counts what is in the namespaces that are bound to it, and nothing else', async () => {
    await bind('mine', 'view');
    expect(await listed()).toEqual({ count: 1, places: ['mine'] });
    const query = '{ cluster(name: "test") { namespaceNames contents { kind total } } }';
    interface Answer {
      readonly cluster: {
        readonly namespaceNames: readonly string[];
        readonly contents: readonly { readonly kind: string; readonly total: number }[];
      };
    }
    const { data } = await graphql.ask<Answer>('none', query);
    expect(data.cluster.namespaceNames).toEqual(['mine']);
    expect(data.cluster.contents).toContainEqual({ kind: 'ConfigMap', total: 1 });
    expect(data.cluster.contents.map(({ kind }) => kind)).not.toContain('Secret');
  });

  test('is told of changes there and of no others, and is cut off when the right goes', async () => {
    const socket = graphql.socket('none');
    const closed = new Promise<unknown>((resolve) => socket.on('closed', resolve));
    const query =
      'subscription { objectChanges(cluster: "test", resources: ["configmaps"]) { changes { object { metadata { namespace name } } } } }';
    interface Told {
      readonly objectChanges: {
        readonly changes: readonly {
          readonly object: { readonly metadata: { readonly namespace: string; readonly name: string } };
        }[];
      };
    }
    const told: string[] = [];
    const changes = socket.iterate<Told>({ query });
    const take = async () => {
      const { value } = await changes.next();
      for (const { object } of value?.data?.objectChanges.changes ?? [])
        told.push(`${object.metadata.namespace}/${object.metadata.name}`);
    };
    while (!told.includes('mine/settings')) await take();
    await graphql.put(configMapKey('secret-plan', 'theirs'));
    await graphql.put(configMapKey('new', 'mine'));
    while (!told.includes('mine/new')) await take();
    expect(told.filter((name) => name.startsWith('theirs/'))).toEqual([]);
    const over = take().catch(() => undefined);
    await graphql.client.delete(roleBindings, 'mine', 'view');
    await graphql.put(configMapKey('too-late', 'mine'));
    expect(await closed).toMatchObject({ code: 4291 });
    await over;
    expect(told).not.toContain('mine/too-late');
    expect(await listed()).toMatch(/cannot list resource "configmaps"/);
    await socket.dispose();
  });

  test('changes what it is bound to, with the same rights as over the Kubernetes API', async () => {
    const may = async (namespace: string) => {
      const query = 'query($q: [AccessQuestion!]!) { can(cluster: "test", questions: $q) { allowed } }';
      const q = [{ verb: 'create', resource: 'configmaps', namespace }];
      return (await graphql.ask<{ readonly can: unknown }>('none', query, { q })).data.can;
    };
    await bind('mine', 'edit');
    expect(await may('mine')).toEqual([{ allowed: true }]);
    expect(await may('theirs')).toEqual([{ allowed: false }]);
  });
});
