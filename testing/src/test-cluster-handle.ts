import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import { createRoleAuthorizer } from '@pilothouse/access/role-authorizer';
import { internalUser } from '@pilothouse/access/user';
import { createConnection } from '@pilothouse/cluster-sync/connection/connection';
import { contextSettings } from '@pilothouse/cluster-sync/kubeconfig/context-settings';
import { parseKubeconfig } from '@pilothouse/cluster-sync/kubeconfig/kubeconfig';
import { RemoteCluster } from '@pilothouse/cluster-sync/remote/remote-cluster';
import type { ClusterHandle } from '@pilothouse/graphql-api/cluster-handle';
import { createEmbeddedCluster } from '@pilothouse/graphql-api/embedded-cluster';
import { ensureCertificates } from '@pilothouse/kube-api/certificates';
import type { KubeApi } from '@pilothouse/kube-api/kube-api';
import type { Client } from '@pilothouse/kube-client/client';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';
import type { Clock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import type { ClusterStore } from '@pilothouse/store/store';
import type { ObjectKey } from '@pilothouse/store/stored-object';
import type { UsageRecord } from '@pilothouse/store/usage/usage';
import { eventually } from './eventually.ts';
import { put, remove } from './store-writes.ts';
import { testSealer } from './test-store.ts';

/** Cluster "test", and ways to change it behind GraphQL's back that GraphQL shows when they resolve. */
export interface TestClusterHandle {
  readonly handle: ClusterHandle;
  /** The Kubernetes API with all rights. */
  readonly client: Client;
  /** As `put` and `remove` of store-writes, in the cluster's own store. */
  put(key: ObjectKey, fields?: object): Promise<void>;
  remove(key: ObjectKey): Promise<void>;
  close(): Promise<void>;
}

export interface TestClusterParts {
  readonly api: KubeApi;
  /** Of `api`. */
  readonly store: ClusterStore;
  readonly authorizer: RuleAuthorizer;
  readonly controllers: ControllerStatusSource;
  readonly usage: UsageRecord;
  readonly clock: Clock;
}

export function embeddedTestCluster(parts: TestClusterParts): TestClusterHandle {
  const { api, store, authorizer, controllers, usage, clock } = parts;
  const { client, version } = api;
  const nodeToken = 'node-token';
  return {
    handle: createEmbeddedCluster({
      name: 'test',
      store,
      authorizer,
      client,
      version,
      nodeToken,
      controllers,
      usage,
      clock,
    }),
    client: client(internalUser('test')),
    put: async (key, fields) => void (await put(store, key, { ...fields })),
    remove: async (key) => void (await remove(store, key)),
    close: async () => undefined,
  };
}

export interface MirroredClusterParts extends TestClusterParts {
  /** Of the mirror. */
  readonly mirrorStore: ClusterStore;
  /** Of a user with all rights at `api`. */
  readonly token: string;
}

/** The same cluster as a real one elsewhere: reached over TLS by a kubeconfig, and mirrored. */
export async function mirroredTestCluster(parts: MirroredClusterParts): Promise<TestClusterHandle> {
  const { api, store, mirrorStore, usage, clock } = parts;
  const directory = await mkdtemp(join(tmpdir(), 'mirrored-test-'));
  const handle = new RemoteCluster({
    name: 'test',
    connection: await connect(parts, directory),
    impersonate: false,
    paused: false,
    store: mirrorStore,
    usage,
    authorizer: createRoleAuthorizer(),
    fingerprint: (value) => testSealer.fingerprint(value),
    clock,
    logger: silentLogger,
  });
  await eventually('the mirror is live', () => handle.condition().state === 'live');
  const shown = (key: ObjectKey, object: KubeObject | undefined) => isShown(handle, key, object);
  return {
    handle,
    client: shownClient(api.client(internalUser('test')), handle),
    async put(key, fields) {
      const { after } = await put(store, key, { ...fields });
      await shown(key, after?.parse<KubeObject>() as KubeObject | undefined);
    },
    async remove(key) {
      await remove(store, key);
      await eventually('it is gone', () => mirrorStore.get(key) === undefined);
    },
    async close() {
      await handle.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function connect({ api, token, clock }: MirroredClusterParts, directory: string) {
  const certificates = await ensureCertificates({ directory, hosts: ['127.0.0.1'] });
  const { url } = await api.listen({ host: '127.0.0.1', port: 0, certificates });
  const kubeconfig = parseKubeconfig(
    JSON.stringify({
      clusters: [
        {
          name: 'test',
          cluster: { server: url, 'certificate-authority-data': Buffer.from(certificates.ca).toString('base64') },
        },
      ],
      users: [{ name: 'test', user: { token } }],
      contexts: [{ name: 'test', context: { cluster: 'test', user: 'test' } }],
    }),
  );
  const settings = contextSettings(kubeconfig, 'test', 'refused');
  return createConnection(settings, { environment: {}, clock, allowProgram: false });
}

async function isShown(handle: RemoteCluster, key: ObjectKey, object: KubeObject | undefined): Promise<void> {
  const resource = handle.kinds.byKey(key.resource);
  if (!resource || !object) throw new Error(`${key.resource} is not mirrored`);
  if ((await handle.shows(resource, object)) === undefined) throw new Error(`${key.name} is not shown in time`);
}

/** What is written by it is shown when it resolves, as on the embedded cluster. */
function shownClient(client: Client, handle: RemoteCluster): Client {
  const wait = async <T extends KubeObject>(resource: Resource<T>, answer: Served<T>): Promise<Served<T>> => {
    await handle.shows(resource, answer);
    return answer;
  };
  return {
    ...client,
    create: async (resource, object, options) => wait(resource, await client.create(resource, object, options)),
    update: async (resource, object, options) => wait(resource, await client.update(resource, object, options)),
    patch: async (resource, namespace, name, type, patch, options) =>
      wait(resource, await client.patch(resource, namespace, name, type, patch, options)),
    delete: async (resource, namespace, name, options) =>
      wait(resource, await client.delete(resource, namespace, name, options)),
  };
}
