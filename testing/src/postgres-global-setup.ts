import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@pilothouse/db/embedded-postgres';
import { migrate } from '@pilothouse/db/migrate';
import { silentLogger } from '@pilothouse/std/logger';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';

const template = 'template_test';

/** One Postgres for all tests of a run, with a migrated database to copy. What it holds is lost at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'pilothouse-test-'));
  const server = await startEmbeddedPostgres({ directory, logger: silentLogger, durable: false });
  await createTemplate(server.url);
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

async function createTemplate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1 });
  await sql`CREATE DATABASE ${sql(template)}`;
  await sql.end();
  const target = new URL(url);
  target.pathname = `/${template}`;
  const directory = join(import.meta.dirname, '../../prisma/migrations');
  await migrate({ url: target.href, directory, logger: silentLogger });
}
