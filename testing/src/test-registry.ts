import { createRoleAuthorizer } from '@pilothouse/access/role-authorizer';
import type { ClusterRegistry } from '@pilothouse/cluster-sync/registry/cluster-registry';
import { createClusterRegistry } from '@pilothouse/cluster-sync/registry/create-cluster-registry';
import { RemoteCluster } from '@pilothouse/cluster-sync/remote/remote-cluster';
import type { PrismaClient } from '@pilothouse/db/prisma';
import { systemClock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { dropCluster } from '@pilothouse/store/drop-cluster';
import { openStore } from '@pilothouse/store/open-store';
import { noUsage } from './no-usage.ts';
import { testSealer } from './test-store.ts';

/** The registry as the server makes it, on a test's database. */
export function createTestRegistry(url: string, prisma: PrismaClient, logger: Logger): ClusterRegistry<RemoteCluster> {
  const common = { sealer: testSealer, clock: systemClock, logger };
  const fingerprint = (value: string) => testSealer.fingerprint(value);
  return createClusterRegistry<RemoteCluster>({
    ...common,
    prisma,
    embedded: 'test',
    environment: {},
    async start(options) {
      const store = await openStore({ ...common, url, cluster: options.name, firstRevision: systemClock.now() });
      const authorizer = createRoleAuthorizer();
      return new RemoteCluster({ ...options, ...common, store, usage: noUsage, authorizer, fingerprint });
    },
    drop: (name) => dropCluster(url, name),
  });
}
