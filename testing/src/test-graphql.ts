import { type Accounts, createAccounts } from '@pilothouse/access/accounts';
import { createAudit } from '@pilothouse/access/audit';
import type { Role } from '@pilothouse/access/roles';
import { internalUser } from '@pilothouse/access/user';
import { createPrisma, type PrismaClient } from '@pilothouse/db/prisma';
import type { ClusterHandle } from '@pilothouse/graphql-api/cluster-handle';
import { createGraphqlApp } from '@pilothouse/graphql-api/create-graphql-app';
import { createKubeApi } from '@pilothouse/kube-api/kube-api';
import { createStoreAuthorizer } from '@pilothouse/kube-api/rbac/store-authorizer';
import type { Client } from '@pilothouse/kube-client/client';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import { type Clock, systemClock } from '@pilothouse/std/clock';
import { type Logger, silentLogger } from '@pilothouse/std/logger';
import { createPodDirectory } from '@pilothouse/store/usage/pod-identity';
import { UsageDatabase } from '@pilothouse/store/usage/usage-database';
import { UsageRecorder } from '@pilothouse/store/usage/usage-recorder';
import { createClient, type Client as SocketClient } from 'graphql-ws';
import { inject } from 'vitest';
import { WebSocket } from 'ws';
import { addDefaultAccounts } from './namespace-contents.ts';
import { noAdministration } from './no-administration.ts';
import { embeddedTestCluster, mirroredTestCluster, type TestClusterHandle } from './test-cluster-handle.ts';
import { createTestRegistry } from './test-registry.ts';
import { testSigningKey } from './test-signing-key.ts';
import { createTestStore, type TestStore, testSealer } from './test-store.ts';

export interface GraphqlError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data;
  readonly errors: readonly GraphqlError[] | undefined;
}

export interface TestGraphql {
  readonly url: string;
  readonly store: TestStore;
  /** As `put` and `remove` of store-writes, in the cluster's own store. */
  readonly put: TestClusterHandle['put'];
  readonly remove: TestClusterHandle['remove'];
  /** Of the journal that GraphQL reads. */
  revision(): number;
  /** Takes what is to have been measured. */
  readonly usage: UsageRecorder;
  readonly accounts: Accounts;
  readonly prisma: PrismaClient;
  /** The Kubernetes API with all rights. */
  readonly client: Client;
  /** A token of the user of this role; the users are called as their roles. */
  readonly tokens: Readonly<Record<Role, string>>;
  /** As the user of `role`; undefined is nobody. */
  ask<Data = Record<string, never>>(
    role: Role | undefined,
    query: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphqlAnswer<Data>>;
  socket(role: Role): SocketClient;
  close(): Promise<void>;
}

export const testPassword = 'correct horse battery staple';

const noControllers: ControllerStatusSource = { list: () => [], onChange: () => () => undefined };

export interface TestGraphqlOptions {
  readonly controllers?: ControllerStatusSource;
  /** Whether clusters can be added; default false. */
  readonly addsClusters?: boolean;
  readonly clock?: Clock;
  /** Default: nothing is logged. */
  readonly logger?: Logger;
}

/** GraphQL on a real port over a real store and a real Kubernetes API, for cluster "test" with three users. */
export async function createTestGraphql({
  controllers = noControllers,
  addsClusters = false,
  clock = systemClock,
  logger = silentLogger,
}: TestGraphqlOptions = {}): Promise<TestGraphql> {
  const store = await createTestStore();
  const prisma = createPrisma(store.database.url);
  const common = { clock, logger, authorizer: createStoreAuthorizer(store.store) };
  const accounts = createAccounts({ prisma, ...common });
  const tokens = {
    'cluster-admin': await addUser('cluster-admin'),
    edit: await addUser('edit'),
    view: await addUser('view'),
    none: await addUser('none'),
  };
  async function addUser(role: Role): Promise<string> {
    await accounts.ensureUser({ name: role, password: testPassword, role });
    return accounts.issueToken({ user: role, name: 'test' });
  }
  const api = createKubeApi({
    store: store.store,
    authenticator: accounts,
    serviceCidr: '10.96.0.0/16',
    nodeToken: 'node-token',
    signingKey: testSigningKey,
    warnsNotHonoured: true,
    ...common,
  });
  await api.bootstrap();
  await addDefaultAccounts(api.client(internalUser('test')));
  const mirrored = inject('clusterOrigin') === 'remote';
  const mirrorStore = mirrored ? await store.open({ cluster: 'mirrored', firstRevision: 1_000_000 }) : undefined;
  const usageDatabase = new UsageDatabase({ url: store.database.url, clock, logger });
  const pods = createPodDirectory(mirrorStore ?? store.store);
  const usage = new UsageRecorder({ cluster: 'test', database: usageDatabase, pods, clock, logger });
  const parts = { api, store: store.store, controllers, usage, ...common };
  const cluster = mirrorStore
    ? await mirroredTestCluster({ ...parts, mirrorStore, token: tokens['cluster-admin'] })
    : embeddedTestCluster(parts);
  const clusters = new Map<string, ClusterHandle>([['test', cluster.handle]]);
  const registry = addsClusters ? createTestRegistry(store.database.url, prisma, logger) : undefined;
  registry?.onChange((name, handle) => {
    if (handle) clusters.set(name, handle);
    else clusters.delete(name);
  });
  const app = await createGraphqlApp({
    clusters,
    accounts,
    audit: createAudit({ prisma, ...common }),
    administration: registry ?? noAdministration,
    fingerprint: (value) => testSealer.fingerprint(value),
    ...common,
  });
  await app.fastify.ready();
  app.fastify.server.on('upgrade', app.handleUpgrade);
  const url = `${await app.fastify.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const authorization = (role: Role) => `Bearer ${tokens[role]}`;
  return {
    url,
    store,
    usage,
    accounts,
    prisma,
    tokens,
    client: cluster.client,
    put: cluster.put,
    remove: cluster.remove,
    revision: () => cluster.handle.store.revision(),
    async ask<Data>(role: Role | undefined, query: string, variables: object = {}, headers = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(role && { authorization: authorization(role) }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as Pick<GraphqlAnswer<Data>, 'data' | 'errors'>;
      return { status: response.status, headers: response.headers, data: answer.data, errors: answer.errors };
    },
    socket: (role) =>
      createClient({
        url: url.replace(/^http/, 'ws'),
        webSocketImpl: WebSocket,
        connectionParams: { authorization: authorization(role) },
        retryAttempts: 0,
      }),
    async close() {
      await app.close();
      await registry?.close();
      await cluster.close();
      await usage.close();
      await usageDatabase.close();
      await api.close();
      await prisma.$disconnect();
      await store.close();
    },
  };
}
