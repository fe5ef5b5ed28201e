import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import type { ClusterRegistry } from '@pilothouse/cluster-sync/registry/cluster-registry';
import { createClusterRegistry } from '@pilothouse/cluster-sync/registry/create-cluster-registry';
import { importKubeconfig } from '@pilothouse/cluster-sync/registry/import-kubeconfig';
import { RemoteCluster } from '@pilothouse/cluster-sync/remote/remote-cluster';
import { dropCluster } from '@pilothouse/store/drop-cluster';
import { openStore } from '@pilothouse/store/open-store';
import { createPodDirectory } from '@pilothouse/store/usage/pod-identity';
import { UsageRecorder } from '@pilothouse/store/usage/usage-recorder';
import { progress } from '../announce.ts';
import { type Base, cluster as embedded } from './base.ts';
import type { Storage } from './storage.ts';

export interface RemoteClustersParts {
  readonly storage: Storage;
  readonly authorizer: RuleAuthorizer;
}

/** The clusters that were added, each with its mirror; those that PILOTHOUSE_KUBECONFIG names are added first. */
export async function startRemoteClusters(
  base: Base,
  { storage, authorizer }: RemoteClustersParts,
): Promise<ClusterRegistry<RemoteCluster>> {
  const { environment, clock, logger, shutdown } = base;
  const { prisma, sealer, url, usageDatabase } = storage;
  const fingerprint = (value: string) => sealer.fingerprint(value);
  const registry = createClusterRegistry<RemoteCluster>({
    embedded,
    environment: environment.programEnvironment,
    prisma,
    sealer,
    clock,
    logger,
    async start(options) {
      const { name } = options;
      const store = await openStore({ url, cluster: name, sealer, clock, logger, firstRevision: clock.now() });
      const pods = createPodDirectory(store);
      const usage = new UsageRecorder({ cluster: name, database: usageDatabase, pods, clock, logger });
      return new RemoteCluster({ ...options, store, usage, authorizer, fingerprint, clock, logger });
    },
    drop: (name) => dropCluster(url, name),
  });
  shutdown.add('remote clusters', () => registry.close());
  if (!environment.roles.has('sync')) return registry;
  progress('remote clusters');
  await registry.open();
  for (const problem of await importKubeconfig(registry, environment.kubeconfigFiles)) {
    logger.warn({ problem }, 'a kubeconfig is not as it should be');
    console.warn(`PILOTHOUSE_KUBECONFIG: ${problem}`);
  }
  return registry;
}
