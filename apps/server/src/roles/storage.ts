import { join } from 'node:path';
import { createSealer } from '@pilothouse/access/aes-sealer';
import type { Sealer } from '@pilothouse/access/sealer';
import { startEmbeddedPostgres } from '@pilothouse/db/embedded-postgres';
import { migrate } from '@pilothouse/db/migrate';
import { closePrisma, createPrisma } from '@pilothouse/db/prisma';
import { openStore } from '@pilothouse/store/open-store';
import type { ClusterStore } from '@pilothouse/store/store';
import { createPodDirectory } from '@pilothouse/store/usage/pod-identity';
import { UsageDatabase } from '@pilothouse/store/usage/usage-database';
import { UsageRecorder } from '@pilothouse/store/usage/usage-recorder';
import { progress } from '../announce.ts';
import { sealingKeys } from '../keys.ts';
import { type Base, cluster } from './base.ts';

export interface Storage {
  readonly prisma: ReturnType<typeof createPrisma>;
  /** Of the database. */
  readonly url: string;
  readonly sealer: Sealer;
  readonly store: ClusterStore;
  /** The usage of all clusters, and of ours. */
  readonly usageDatabase: UsageDatabase;
  readonly usage: UsageRecorder;
}

/** PostgreSQL, ours or the operator's; its tables; the object log. */
export async function startStorage(base: Base): Promise<Storage> {
  const { environment, root, clock, logger, shutdown, fail } = base;
  progress('database');
  const url = environment.databaseUrl ?? (await startOwnPostgres(base));
  const directory = join(root, 'prisma', 'migrations');
  await migrate({ url, directory, logger }).catch((cause: unknown) => {
    throw environment.databaseUrl ? unusable(environment.databaseUrl, cause) : cause;
  });
  const prisma = createPrisma(url);
  shutdown.add('prisma', () => closePrisma(prisma));

  progress('store');
  const sealer = createSealer(sealingKeys(environment.dataDirectory, environment));
  const store = await openStore({ url, cluster, sealer, clock, logger });
  shutdown.add('store', () => store.close());
  void store.lost.then((error) => fail(`Another server writes to this database now: ${error.message}`));
  const usageDatabase = new UsageDatabase({ url, clock, logger });
  shutdown.add('usage database', () => usageDatabase.close());
  const usage = new UsageRecorder({ cluster, database: usageDatabase, pods: createPodDirectory(store), clock, logger });
  shutdown.add('usage history', () => usage.close());
  return { prisma, url, sealer, store, usageDatabase, usage };
}

/** The operator's database: names it without its password. */
function unusable(databaseUrl: string, cause: unknown): Error {
  const { username, host, pathname } = new URL(databaseUrl);
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `The database ${pathname.slice(1)} on ${host} cannot be used as ${username}: ${why}. Check DATABASE_URL, and that PostgreSQL runs there.`;
  return new Error(message, { cause });
}

async function startOwnPostgres({ environment, logger, shutdown, fail }: Base): Promise<string> {
  const postgres = await startEmbeddedPostgres({ directory: join(environment.dataDirectory, 'postgres'), logger });
  shutdown.add('postgres', postgres.stop);
  void postgres.died.then(() => fail('The embedded Postgres has stopped and cannot be started again.'));
  return postgres.url;
}
