import { createAccounts } from '@pilothouse/access/accounts';
import { createAudit } from '@pilothouse/access/audit';
import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import { createRoleAuthorizer } from '@pilothouse/access/role-authorizer';
import type { Role } from '@pilothouse/access/roles';
import { createPrisma } from '@pilothouse/db/prisma';
import type { ClusterHandle } from '@pilothouse/graphql-api/cluster-handle';
import { createGraphqlApp } from '@pilothouse/graphql-api/create-graphql-app';
import { createEmbeddedCluster } from '@pilothouse/graphql-api/embedded-cluster';
import { createKubeApi, type KubeApi } from '@pilothouse/kube-api/kube-api';
import { createStoreAuthorizer } from '@pilothouse/kube-api/rbac/store-authorizer';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import type { KindCatalogue } from '@pilothouse/kube-model/kind-catalogue';
import { type Clock, systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import type { ClusterStore } from '@pilothouse/store/store';
import { createClient, type Client as SocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { noAdministration } from './no-administration.ts';
import { noUsage } from './no-usage.ts';
import type { GraphqlAnswer } from './test-graphql.ts';
import { testSigningKey } from './test-signing-key.ts';
import { createTestStore, testSealer } from './test-store.ts';

export interface TestClustersOptions<Name extends string> {
  /** Of the clusters. */
  readonly names: readonly [Name, ...Name[]];
  /** What a cluster serves, when that is not what an embedded one does. */
  readonly kinds?: Partial<Readonly<Record<Name, KindCatalogue>>>;
  readonly authorizer?: RuleAuthorizer;
  /** Of the stores. */
  readonly storeClock?: Clock;
}

export interface TestClusters<Name extends string> {
  store(name: Name): ClusterStore;
  ask<Data>(role: Role, query: string, variables?: object): Promise<Pick<GraphqlAnswer<Data>, 'data' | 'errors'>>;
  socket(role: Role): SocketClient;
  /** Takes the cluster out, as when it is removed for good. */
  remove(name: Name): Promise<void>;
  close(): Promise<void>;
}

const noControllers: ControllerStatusSource = { list: () => [], onChange: () => () => undefined };

type Accounts = ReturnType<typeof createAccounts>;

/** Authorization headers of users who are called as their roles. */
async function addUsers(accounts: Accounts): Promise<Readonly<Record<Role, string>>> {
  const addUser = async (role: Role) => {
    await accounts.ensureUser({ name: role, password: 'correct horse battery staple', role });
    return `Bearer ${await accounts.issueToken({ user: role, name: 'test' })}`;
  };
  return {
    'cluster-admin': await addUser('cluster-admin'),
    edit: await addUser('edit'),
    view: await addUser('view'),
    none: await addUser('none'),
  };
}

/** GraphQL on a real port over several clusters, whose stores share a database, with a user for each role. */
export async function createTestClusters<Name extends string>({
  names,
  kinds = {},
  authorizer = createRoleAuthorizer(),
  storeClock = systemClock,
}: TestClustersOptions<Name>): Promise<TestClusters<Name>> {
  const [first] = names;
  const opened = await createTestStore({ clock: storeClock, cluster: first });
  const common = { clock: systemClock, logger: silentLogger, authorizer };
  const prisma = createPrisma(opened.database.url);
  const accounts = createAccounts({ prisma, ...common });
  const tokens = await addUsers(accounts);
  const stores = new Map<Name, ClusterStore>();
  for (const name of names) stores.set(name, name === first ? opened.store : await opened.open({ cluster: name }));
  const keys = { serviceCidr: '10.96.0.0/16', nodeToken: 'node-token', signingKey: testSigningKey };
  const apis: KubeApi[] = [];
  const clusters = new Map<string, ClusterHandle>();
  for (const [name, store] of stores) {
    const rights = { authorizer: createStoreAuthorizer(store) };
    const api = createKubeApi({
      store,
      authenticator: accounts,
      warnsNotHonoured: true,
      ...keys,
      ...common,
      ...rights,
    });
    await api.bootstrap();
    apis.push(api);
    const parts = { name, store, client: api.client, version: api.version, controllers: noControllers, usage: noUsage };
    const embedded = createEmbeddedCluster({ ...parts, ...keys, ...common });
    clusters.set(name, { ...embedded, kinds: kinds[name] ?? embedded.kinds });
  }
  const app = await createGraphqlApp({
    clusters,
    accounts,
    audit: createAudit({ prisma, ...common }),
    administration: noAdministration,
    fingerprint: (value) => testSealer.fingerprint(value),
    ...common,
  });
  await app.fastify.ready();
  app.fastify.server.on('upgrade', app.handleUpgrade);
  const url = `${await app.fastify.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  return {
    store(name) {
      const store = stores.get(name);
      if (!store) throw new Error(`there is no cluster ${name}`);
      return store;
    },
    async ask<Data>(role: Role, query: string, variables: object = {}) {
      const headers = { 'content-type': 'application/json', authorization: tokens[role] };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return (await response.json()) as Pick<GraphqlAnswer<Data>, 'data' | 'errors'>;
    },
    socket: (role) =>
      createClient({
        url: url.replace(/^http/, 'ws'),
        webSocketImpl: WebSocket,
        connectionParams: { authorization: tokens[role] },
        retryAttempts: 0,
      }),
    async remove(name) {
      clusters.delete(name);
      await stores.get(name)?.close();
    },
    async close() {
      await app.close();
      await Promise.all(apis.map((api) => api.close()));
      await prisma.$disconnect();
      await opened.close();
    },
  };
}
