import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAccounts } from '@pilothouse/access/accounts';
import { createSealer } from '@pilothouse/access/aes-sealer';
import { createRoleAuthorizer } from '@pilothouse/access/role-authorizer';
import { internalUser } from '@pilothouse/access/user';
import { startControllers } from '@pilothouse/controllers/start-controllers';
import { startEmbeddedPostgres } from '@pilothouse/db/embedded-postgres';
import { migrate } from '@pilothouse/db/migrate';
import { createPrisma } from '@pilothouse/db/prisma';
import { createGraphqlApp } from '@pilothouse/graphql-api/create-graphql-app';
import { ensureCertificates } from '@pilothouse/kube-api/certificates';
import { createKubeApi } from '@pilothouse/kube-api/kube-api';
import { writeKubeconfig } from '@pilothouse/kube-api/kubeconfig';
import { detectAddressing } from '@pilothouse/network/addressing';
import { startServiceProxy } from '@pilothouse/network/start-service-proxy';
import { startNode } from '@pilothouse/node/start-node';
import { startScheduler } from '@pilothouse/scheduler/start-scheduler';
import { systemClock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { openStore } from '@pilothouse/store/open-store';
import { announce, progress } from './announce.ts';
import { mergeStatuses } from './controller-statuses.ts';
import { startDashboardFront } from './dashboard-front.ts';
import { nextBinaryOf, startDashboardProcess } from './dashboard-process.ts';
import { DataDirectoryInUseError, lockDataDirectory } from './data-directory-lock.ts';
import { EnvironmentError, parseEnvironment } from './environment.ts';
import { fillDemo } from './fill-demo.ts';
import { randomIdentity, randomPassword, randomToken, sealingKeys, secretFile } from './keys.ts';
import { claimPort, PortTakenError } from './listen.ts';
import { createMetrics } from './metrics.ts';
import { nodeAddresses } from './node-addresses.ts';
import { Shutdown } from './shutdown.ts';

/** The repository's root: this file is bundled into apps/server/dist. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const clock = systemClock;
const cluster = 'local';

async function main(): Promise<void> {
  const environment = parseEnvironment(process.env);
  const { dataDirectory, host, roles } = environment;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o755 });
  const release = lockDataDirectory(dataDirectory);
  const logger = createLogger(environment.logLevel, join(dataDirectory, 'logs', 'server.log'));
  const shutdown = new Shutdown(logger, 3000);
  shutdown.add('lock', release);
  stopOnSignals(shutdown);
  const fail = (sentence: string) => {
    logger.error({ sentence }, 'cannot go on');
    console.error(`\nPilothouse stops. ${sentence} See ${join(dataDirectory, 'logs', 'server.log')}.`);
    void shutdown.run().then(() => process.exit(1));
  };

  try {
    progress('database');
    let url = environment.databaseUrl;
    if (!url) {
      const postgres = await startEmbeddedPostgres({ directory: join(dataDirectory, 'postgres'), logger });
      shutdown.add('postgres', postgres.stop);
      void postgres.died.then(() => fail('The embedded Postgres has stopped and cannot be started again.'));
      url = postgres.url;
    }
    await migrate({ url, directory: join(root, 'prisma', 'migrations'), logger });
    const prisma = createPrisma(url);
    shutdown.add('prisma', () => prisma.$disconnect());

    progress('store');
    const sealer = createSealer(sealingKeys(dataDirectory, environment));
    const store = await openStore({ url, cluster, sealer, clock, logger });
    shutdown.add('store', () => store.close());
    void store.lost.then((error) => fail(`Another server writes to this database now: ${error.message}`));

    progress('accounts');
    const accounts = createAccounts({ prisma, clock, logger });
    const password = environment.adminPassword ?? secretFile(dataDirectory, 'admin-password', randomPassword);
    const token = secretFile(dataDirectory, 'admin-token', randomToken);
    await accounts.ensureUser({ name: 'admin', password, role: 'cluster-admin' });
    await accounts.ensureToken({ user: 'admin', name: 'kubeconfig', token });

    const addressing = await detectAddressing({ directory: dataDirectory });
    const authorizer = createRoleAuthorizer();
    const nodeToken = randomToken();
    const { serviceCidr } = addressing;
    const kubeApi = createKubeApi({
      store,
      authorizer,
      authenticator: accounts,
      clock,
      logger,
      serviceCidr,
      nodeToken,
    });
    shutdown.add('kube-api', () => kubeApi.close());
    await kubeApi.bootstrap();
    const client = (name: string) => kubeApi.client(internalUser(name));

    progress('Kubernetes API');
    const certificates = await ensureCertificates({
      directory: join(dataDirectory, 'pki'),
      hosts: [host, '127.0.0.1', 'localhost'],
    });
    const kubeconfig = join(dataDirectory, 'kubeconfig');
    let kubeUrl: string | undefined;
    if (roles.has('kube-api')) {
      const server = await claimPort(host, environment.kubePort, 'PILOTHOUSE_KUBE_PORT', () =>
        kubeApi.listen({ host, port: environment.kubePort, certificates }),
      );
      shutdown.add('Kubernetes API', server.close);
      kubeUrl = reachable(server.url);
      writeKubeconfig({ file: kubeconfig, server: reachable(server.url), ca: certificates.ca, token, cluster });
    }

    progress('controllers');
    // Kept over restarts: a process that comes back under its name takes its leases up at once.
    const identity = secretFile(dataDirectory, 'identity', randomIdentity);
    const statuses = [];
    if (roles.has('controllers')) {
      const controllers = startControllers({ client, clock, logger, identity, rootCa: certificates.ca });
      shutdown.add('controllers', () => controllers.stop());
      statuses.push(controllers);
    }
    if (roles.has('scheduler')) {
      const scheduler = startScheduler({ client: client('system:kube-scheduler'), clock, logger, identity });
      shutdown.add('scheduler', () => scheduler.stop());
      statuses.push(scheduler);
    }
    if (roles.has('network')) {
      const proxyClient = client('system:kube-proxy');
      const proxy = await startServiceProxy({ client: proxyClient, clock, logger, addressing });
      shutdown.add('network', () => proxy.stop());
    }
    if (roles.has('node')) {
      progress('nodes');
      const names = Array.from({ length: environment.nodes }, (_, index) => `node-${index + 1}`);
      const started = names.map((name, index) =>
        startNode({
          client: client(`system:node:${name}`),
          name,
          driver: environment.runtime,
          directory: join(dataDirectory, 'nodes', name),
          addresses: nodeAddresses(index, environment.nodes, addressing),
          nodeToken,
          clock,
          logger,
        }),
      );
      const nodes = await Promise.all(started);
      shutdown.add('nodes', async () => {
        await Promise.all(nodes.map((node) => node.stop()));
      });
    }

    if (environment.demo)
      await fillDemo({ client: client('pilothouse:demo'), dataDirectory, nodeBinary: process.execPath });

    let dashboardUrl: string | undefined;
    let apiUrl: string | undefined;
    if (roles.has('graphql')) {
      progress('GraphQL');
      const version = kubeApi.version;
      const app = await createGraphqlApp({
        clusters: new Map([[cluster, { name: cluster, store, client: kubeApi.client, version, nodeToken }]]),
        accounts,
        fingerprint: (value) => sealer.fingerprint(value),
        authorizer,
        controllers: mergeStatuses(statuses),
        metrics: createMetrics({ cluster, revision: () => store.revision() }),
        ready: () => true,
        clock,
        logger,
      });
      shutdown.add('GraphQL', () => app.close());
      const { apiPort, dashboardPort } = environment;
      await app.fastify.ready();
      app.fastify.server.on('upgrade', app.handleUpgrade);
      apiUrl = await claimPort(host, apiPort, 'PILOTHOUSE_API_PORT', () => app.fastify.listen({ host, port: apiPort }));

      progress('dashboard');
      let nextUrl = environment.dashboardUrl;
      if (!nextUrl) {
        const next = await startDashboardProcess({
          directory: join(root, 'apps', 'dashboard'),
          nextBinary: nextBinaryOf(root),
          environment: { PATH: process.env.PATH, HOME: process.env.HOME },
          logger,
        });
        shutdown.add('dashboard', next.stop);
        nextUrl = next.url;
      }
      const front = { host, port: dashboardPort, nextUrl, logger };
      const graphql = { request: app.fastify.routing, upgrade: app.handleUpgrade };
      const listening = await claimPort(host, dashboardPort, 'PILOTHOUSE_DASHBOARD_PORT', () =>
        startDashboardFront({ ...front, graphql }),
      );
      shutdown.add('dashboard front', listening.close);
      dashboardUrl = reachable(`http://${host}:${listening.port}`);
    }

    announce({
      dashboardUrl,
      apiUrl,
      kubeUrl,
      kubeconfig,
      user: 'admin',
      password,
      addressing: addressing.explanation,
    });
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

function stopOnSignals(shutdown: Shutdown): void {
  const stop = () => {
    progress('stopping');
    void shutdown.run().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // The launcher holds the other end of this channel: its end means that the launcher is gone.
  if (process.connected) process.once('disconnect', stop);
}

/** From this machine; an address that stands for all is none that a client can ask for. */
const reachable = (url: string) => url.replace('//0.0.0.0:', '//127.0.0.1:');

const told = [EnvironmentError, DataDirectoryInUseError, PortTakenError];

main().catch((error: unknown) => {
  const expected = told.some((type) => error instanceof type);
  const text = error instanceof Error ? (expected ? error.message : error.stack) : String(error);
  console.error(`\nPilothouse could not start.\n${text}`);
  process.exit(1);
});
