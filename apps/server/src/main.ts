import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRoleAuthorizer } from '@pilothouse/access/role-authorizer';
import { createStoreAuthorizer } from '@pilothouse/kube-api/rbac/store-authorizer';
import { createLatestUsage } from '@pilothouse/node/usage-collector/latest-usage';
import { systemClock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { announce, progress } from './announce.ts';
import { lockDataDirectory } from './data-directory-lock.ts';
import { type Environment, parseEnvironment } from './environment.ts';
import type { Base } from './roles/base.ts';
import { startControlPlane } from './roles/control-plane.ts';
import { startFront } from './roles/front.ts';
import { prepareIdentities } from './roles/identities.ts';
import { joinCluster } from './roles/join-cluster.ts';
import { startOrchestration } from './roles/orchestration.ts';
import { startRemoteClusters } from './roles/remote-clusters.ts';
import { startStorage } from './roles/storage.ts';
import { startUsage } from './roles/usage.ts';
import { Shutdown } from './shutdown.ts';

/** The repository's root: this file is bundled into apps/server/dist. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Milliseconds that one part may take to stop, and all of them together. */
const patience = { step: 3000, all: 4200 };

async function main(): Promise<void> {
  const environment = parseEnvironment(process.env);
  const { dataDirectory } = environment;
  const joins = runsNodesOnly(environment);
  mkdirSync(dataDirectory, { recursive: true, mode: 0o755 });
  const release = joins ? undefined : lockDataDirectory(dataDirectory);
  const logFile = join(dataDirectory, 'logs', joins ? `nodes-${process.pid}.log` : 'server.log');
  const logger = createLogger(environment.logLevel, logFile);
  const shutdown = new Shutdown(logger, patience.step);
  if (release) shutdown.add('lock', release);
  stopOnSignals(shutdown);
  const fail = (sentence: string) => {
    logger.error({ sentence }, 'cannot go on');
    console.error(`\nPilothouse stops. ${sentence} The log: ${logFile}`);
    end(shutdown, 1);
  };

  try {
    await (joins ? joinCluster : startRoles)({ environment, root, clock: systemClock, logger, shutdown, fail });
  } catch (error) {
    logger.error({ err: error }, 'could not start');
    await shutdown.run();
    throw error;
  }
}

/** A process of nodes alone has no store: it joins the cluster of a server. */
function runsNodesOnly({ roles }: Environment): boolean {
  return roles.size === 1 && roles.has('node');
}

async function startRoles(base: Base): Promise<void> {
  const storage = await startStorage(base);
  const identities = await prepareIdentities(base, storage);
  const authorizer = createStoreAuthorizer(storage.store);
  // An API that runs alone has nobody who looks.
  const latest = base.environment.roles.has('controllers') ? createLatestUsage() : undefined;
  const plane = await startControlPlane(base, { storage, identities, authorizer, usage: latest });
  const { statuses: controllers, dns, nodes } = await startOrchestration(base, plane);
  if (latest) startUsage(base, { plane, nodes, latest, history: storage.usage });
  const remote = await startRemoteClusters(base, { storage, authorizer: createRoleAuthorizer() });
  const parts = { storage, identities, authorizer, plane, controllers, remote };
  const front = base.environment.roles.has('graphql') ? await startFront(base, parts) : undefined;
  // Last, so that it is the first to run: what others still write is not waited for when the database is gone.
  base.shutdown.add('writes', () => storage.store.hurry());
  const { kubeUrl, kubeconfig, addressing } = plane;
  const { password } = identities;
  announce({ ...front, kubeUrl, kubeconfig, user: 'admin', password, dns, addressing: addressing.explanation });
}

function stopOnSignals(shutdown: Shutdown): void {
  const stop = () => {
    progress('stopping');
    end(shutdown, 0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // The launcher holds the other end of this channel: its end means that the launcher is gone.
  if (process.connected) process.once('disconnect', stop);
}

/** What has not stopped in time goes with this process: every child watches a pipe that ends with it. */
function end(shutdown: Shutdown, code: number): void {
  setTimeout(() => process.exit(code), patience.all).unref();
  void shutdown.run().then(() => process.exit(code));
}

main().catch((error: unknown) => {
  // Where it happened stands in the log; here a sentence.
  console.error(`\nPilothouse could not start.\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
