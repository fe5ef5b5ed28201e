import { join } from 'node:path';
import { createAudit } from '@pilothouse/access/audit';
import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import type { ClusterRegistry } from '@pilothouse/cluster-sync/registry/cluster-registry';
import type { RemoteCluster } from '@pilothouse/cluster-sync/remote/remote-cluster';
import type { ClusterHandle } from '@pilothouse/graphql-api/cluster-handle';
import { createGraphqlApp, type GraphqlApp } from '@pilothouse/graphql-api/create-graphql-app';
import { createEmbeddedCluster } from '@pilothouse/graphql-api/embedded-cluster';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import type { Clock } from '@pilothouse/std/clock';
import { progress } from '../announce.ts';
import { startDashboardFront } from '../dashboard-front.ts';
import { nextBinaryOf, startDashboardProcess } from '../dashboard-process.ts';
import { claimPort } from '../listen.ts';
import { createMetrics } from '../metrics.ts';
import { type Base, cluster, reachable } from './base.ts';
import type { ControlPlane } from './control-plane.ts';
import type { Identities } from './identities.ts';
import type { Storage } from './storage.ts';

export interface FrontParts {
  readonly storage: Storage;
  readonly identities: Identities;
  /** Of our own cluster. */
  readonly authorizer: RuleAuthorizer;
  readonly plane: ControlPlane;
  readonly controllers: ControllerStatusSource;
  readonly remote: ClusterRegistry<RemoteCluster>;
}

export interface Front {
  readonly apiUrl: string;
  readonly dashboardUrl: string;
}

/** What people look at: GraphQL on a port of its own, and the dashboard's port with GraphQL on the same origin. */
export async function startFront(base: Base, parts: FrontParts): Promise<Front> {
  progress('GraphQL');
  const app = await createApp(base, parts);
  const { host, apiPort } = base.environment;
  const listen = () => app.fastify.listen({ host, port: apiPort });
  const apiUrl = reachable(await claimPort(host, apiPort, 'PILOTHOUSE_API_PORT', listen));
  progress('dashboard');
  return { apiUrl, dashboardUrl: await startDashboard(base, app) };
}

async function createApp({ clock, logger, shutdown }: Base, parts: FrontParts): Promise<GraphqlApp> {
  const { storage, identities, remote } = parts;
  const { store, sealer } = storage;
  const clusters = allClusters(parts, clock);
  const app = await createGraphqlApp({
    clusters,
    administration: remote,
    accounts: identities.accounts,
    audit: createAudit({ prisma: storage.prisma, clock, logger }),
    fingerprint: (value) => sealer.fingerprint(value),
    metrics: createMetrics({ clusters }),
    ready: () => store.healthy(),
    clock,
    logger,
  });
  shutdown.add('GraphQL', () => app.close());
  await app.fastify.ready();
  app.fastify.server.on('upgrade', app.handleUpgrade);
  return app;
}

/** Ours and the others, which come and go. */
function allClusters(
  { storage, authorizer, plane, controllers, remote }: FrontParts,
  clock: Clock,
): Map<string, ClusterHandle> {
  const { kubeApi, nodeToken } = plane;
  const { client, version } = kubeApi;
  const { store, usage } = storage;
  const embedded = { name: cluster, store, usage, authorizer, client, version, nodeToken, controllers, clock };
  const clusters = new Map<string, ClusterHandle>([[cluster, createEmbeddedCluster(embedded)], ...remote.clusters]);
  remote.onChange((name, handle) => {
    if (handle) clusters.set(name, handle);
    else clusters.delete(name);
  });
  return clusters;
}

async function startDashboard(base: Base, app: GraphqlApp): Promise<string> {
  const { environment, logger, shutdown } = base;
  const { host, dashboardPort: port } = environment;
  const nextUrl = environment.dashboardUrl ?? (await startNext(base));
  const graphql = { request: app.fastify.routing, upgrade: app.handleUpgrade };
  const start = () => startDashboardFront({ host, port, nextUrl, graphql, logger });
  const listening = await claimPort(host, port, 'PILOTHOUSE_DASHBOARD_PORT', start);
  shutdown.add('dashboard front', listening.close);
  return reachable(`http://${host}:${listening.port}`);
}

async function startNext({ environment, root, logger, shutdown }: Base): Promise<string> {
  const next = await startDashboardProcess({
    directory: join(root, 'apps', 'dashboard'),
    nextBinary: nextBinaryOf(root),
    environment: environment.childEnvironment,
    logger,
  });
  shutdown.add('dashboard', next.stop);
  return next.url;
}
