import { createRoleAuthorizer } from '@pilothouse/access/role-authorizer';
import type { User } from '@pilothouse/access/user';
import { createConnection } from '@pilothouse/cluster-sync/connection/connection';
import { contextSettings } from '@pilothouse/cluster-sync/kubeconfig/context-settings';
import { parseKubeconfig } from '@pilothouse/cluster-sync/kubeconfig/kubeconfig';
import { RemoteCluster, type RemoteClusterOptions } from '@pilothouse/cluster-sync/remote/remote-cluster';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from './eventually.ts';
import { noUsage } from './no-usage.ts';
import { commonKinds } from './scripted-upstream/common-kinds.ts';
import { type ScriptedUpstream, startScriptedUpstream } from './scripted-upstream/scripted-upstream.ts';
import type { UpstreamKind } from './scripted-upstream/upstream-kind.ts';
import { createTestStore, type TestStore, testSealer } from './test-store.ts';

export interface RemoteUpstream {
  readonly upstream: ScriptedUpstream;
  readonly cluster: RemoteCluster;
  readonly testStore: TestStore;
  close(): Promise<void>;
}

const leases: UpstreamKind = {
  group: 'coordination.k8s.io',
  versions: ['v1'],
  resource: 'leases',
  kind: 'Lease',
  namespaced: true,
};

/** Users of ours, by their roles. */
export const remoteUsers = {
  admin: { name: 'ann', groups: ['system:masters', 'system:authenticated'], via: 'session' },
  viewer: { name: 'vic', groups: ['pilothouse:view', 'system:authenticated'], via: 'session' },
} as const satisfies Record<string, User>;

/** A scripted upstream as a cluster that was added by its kubeconfig; live when it resolves. */
export async function createRemoteUpstream(
  options: Partial<Pick<RemoteClusterOptions, 'impersonate' | 'paused' | 'usage' | 'clock'>> = {},
): Promise<RemoteUpstream> {
  const { impersonate = false, paused = false, usage = noUsage, clock = systemClock } = options;
  const upstream = await startScriptedUpstream({ kinds: [...commonKinds, leases], clock, tls: true });
  const testStore = await createTestStore({ cluster: 'remote' });
  const settings = contextSettings(parseKubeconfig(upstream.kubeconfig()), contextOf(upstream), 'refused');
  const cluster = new RemoteCluster({
    name: 'remote',
    connection: await createConnection(settings, { environment: {}, clock, allowProgram: false }),
    impersonate,
    paused,
    store: testStore.store,
    usage,
    authorizer: createRoleAuthorizer(),
    fingerprint: (value) => testSealer.fingerprint(value),
    clock,
    logger: silentLogger,
  });
  if (!paused) await eventually('it is live', () => cluster.condition().state === 'live');
  return {
    upstream,
    cluster,
    testStore,
    async close() {
      await cluster.close();
      await testStore.close();
      await upstream.close();
    },
  };
}

function contextOf(upstream: ScriptedUpstream): string {
  return parseKubeconfig(upstream.kubeconfig())['current-context'] ?? '';
}
