import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRoleAuthorizer } from '@pilothouse/access/role-authorizer';
import { createStoreAuthorizer } from '@pilothouse/kube-api/rbac/store-authorizer';
import { systemClock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { announce, progress } from './announce.ts';
import { lockDataDirectory } from './data-directory-lock.ts';
import { parseEnvironment } from './environment.ts';
import type { Base } from './roles/base.ts';
import { startControlPlane } from './roles/control-plane.ts';
import { startFront } from './roles/front.ts';
import { prepareIdentities } from './roles/identities.ts';
import { startOrchestration } from './roles/orchestration.ts';
import { startRemoteClusters } from './roles/remote-clusters.ts';
import { startStorage } from './roles/storage.ts';
import { Shutdown } from './shutdown.ts';

/** The repository's root: this file is bundled into apps/server/dist. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Milliseconds that one part may take to stop, and all of them together. */
const patience = { step: 3000, all: 4200 };

async function main(): Promise<void> {
  const environment = parseEnvironment(process.env);
  const { dataDirectory } = environment;
  mkdirSync(dataDirectory, { recursive: true, mode: 0o755 });
  const release = lockDataDirectory(dataDirectory);
  const logFile = join(dataDirectory, 'logs', 'server.log');
  const logger = createLogger(environment.logLevel, logFile);
  const shutdown = new Shutdown(logger, patience.step);
  shutdown.add('lock', release);
  stopOnSignals(shutdown);
  const fail = (sentence: string) => {
    logger.error({ sentence }, 'cannot go on');
    console.error(`\nPilothouse stops. ${sentence} The log: ${logFile}`);
    end(shutdown, 1);
  };

  try {
    await startRoles({ environment, root, clock: systemClock, logger, shutdown, fail });
  } catch (error) {
    logger.error({ err: error }, 'could not start');
    await shutdown.run();
    throw error;
  }
}

async function startRoles(base: Base): Promise<void> {
  const storage = await startStorage(base);
  const identities = await prepareIdentities(base, storage);
  const authorizer = createStoreAuthorizer(storage.store);
  const plane = await startControlPlane(base, { storage, identities, authorizer });
  const controllers = await startOrchestration(base, plane);
  const remote = await startRemoteClusters(base, { storage, authorizer: createRoleAuthorizer() });
  const parts = { storage, identities, authorizer, plane, controllers, remote };
  const front = base.environment.roles.has('graphql') ? await startFront(base, parts) : undefined;
  // Last, so that it is the first to run: what others still write is not waited for when the database is gone.
  base.shutdown.add('writes', () => storage.store.hurry());
  const { kubeUrl, kubeconfig, addressing } = plane;
  const { password } = identities;
  announce({ ...front, kubeUrl, kubeconfig, user: 'admin', password, addressing: addressing.explanation });
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
