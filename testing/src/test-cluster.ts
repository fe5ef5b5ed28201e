import { internalUser } from '@pilothouse/access/user';
import { createKubeApi, type KubeApi } from '@pilothouse/kube-api/kube-api';
import { createStoreAuthorizer } from '@pilothouse/kube-api/rbac/store-authorizer';
import type { Client } from '@pilothouse/kube-client/client';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { addDefaultAccounts } from './namespace-contents.ts';
import { testSigningKey } from './test-signing-key.ts';
import { createTestStore, type TestStore } from './test-store.ts';

export interface TestCluster {
  readonly api: KubeApi;
  readonly store: TestStore;
  /** The API of this process as a user with all rights. */
  client(userName: string): Client;
  close(): Promise<void>;
}

export interface TestClusterOptions {
  /** A loopback range for tests that connect to Services. */
  readonly serviceCidr?: string;
}

/** A Kubernetes API over a store of its own, with what every cluster begins with; nothing runs on it yet. */
export async function createTestCluster({
  serviceCidr = '10.96.0.0/16',
}: TestClusterOptions = {}): Promise<TestCluster> {
  const store = await createTestStore();
  const api = createKubeApi({
    store: store.store,
    authorizer: createStoreAuthorizer(store.store),
    authenticator: { bearer: async () => undefined },
    clock: systemClock,
    logger: silentLogger,
    serviceCidr,
    nodeToken: 'test',
    signingKey: testSigningKey,
    warnsNotHonoured: true,
  });
  await api.bootstrap();
  await addDefaultAccounts(api.client(internalUser('test')));
  return {
    api,
    store,
    client: (userName) => api.client(internalUser(userName)),
    async close() {
      await api.close();
      await store.close();
    },
  };
}
