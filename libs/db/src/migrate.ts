import { randomUUID } from 'node:crypto';
import type { Logger } from '@pilothouse/std/logger';
import postgres from 'postgres';
import { type Migration, readMigrations } from './migration-files.ts';
import { type AppliedMigration, planMigrations } from './migration-plan.ts';

export interface MigrateOptions {
  readonly url: string;
  /** prisma/migrations. */
  readonly directory: string;
  readonly logger: Logger;
}

/** Prisma's own lock, so that `prisma migrate deploy` and we wait for each other. */
const advisoryLock = 72707369;

/**
 * Applies what is missing, each migration in a transaction with its row in `_prisma_migrations`. Afterwards
 * `prisma migrate deploy` finds nothing to do.
 */
export async function migrate({ url, directory, logger }: MigrateOptions): Promise<void> {
  const files = await readMigrations(directory);
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined });
  try {
    await sql`SELECT pg_advisory_lock(${advisoryLock})`;
    await sql.unsafe(table);
    for (const migration of planMigrations(files, await readApplied(sql))) {
      await apply(sql, migration);
      logger.info({ migration: migration.name }, 'migration applied');
    }
    await sql`SELECT pg_advisory_unlock(${advisoryLock})`;
  } finally {
    await sql.end();
  }
}

const table = `
CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

async function readApplied(sql: postgres.Sql): Promise<AppliedMigration[]> {
  return sql<AppliedMigration[]>`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished,
      rolled_back_at IS NOT NULL AS "rolledBack"
    FROM _prisma_migrations`;
}

async function apply(sql: postgres.Sql, { name, checksum, sql: script }: Migration): Promise<void> {
  await sql.begin(async (transaction) => {
    const started = new Date();
    // The simple query protocol: the script holds many statements.
    await transaction.unsafe(script).simple();
    await transaction`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
      VALUES (${randomUUID()}, ${checksum}, ${name}, ${started}, now(), 1)`;
  });
}
