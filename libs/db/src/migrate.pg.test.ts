import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '@pilothouse/std/logger';
import { createTestDatabase, type TestDatabase } from '@pilothouse/testing/test-database';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { createPrisma } from './prisma.ts';

let database: TestDatabase;
let directory: string;
let sql: postgres.Sql;

beforeEach(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), 'migrations-'));
  sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  await sql`DROP TABLE _prisma_migrations`;
});

afterEach(async () => {
  await sql.end();
  await database.drop();
  await rm(directory, { recursive: true });
});

async function add(name: string, script: string): Promise<void> {
  await mkdir(join(directory, name), { recursive: true });
  await writeFile(join(directory, name, 'migration.sql'), script);
}

const run = () => migrate({ url: database.url, directory, logger: silentLogger });

test('two servers that start at once apply each migration once', async () => {
  await add('1_first', 'CREATE TABLE counted (n int); INSERT INTO counted VALUES (1);');
  await add('2_second', 'CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 2; END $$;');
  await Promise.all([run(), run(), run()]);
  expect(await sql`SELECT n, two() FROM counted`).toMatchObject([{ n: 1, two: 2 }]);
});

test('a script that fails leaves nothing behind, and is tried again after it was mended', async () => {
  await add('1_first', 'CREATE TABLE half (n int); SELECT broken;');
  await expect(run()).rejects.toThrow('broken');
  await add('1_first', 'CREATE TABLE half (n int);');
  await run();
  expect(await sql`SELECT * FROM half`).toHaveLength(0);
});

test('a migration that was changed afterwards is refused', async () => {
  await add('1_first', 'SELECT 1;');
  await run();
  await add('1_first', 'SELECT 2;');
  await expect(run()).rejects.toThrow('1_first was changed');
});

test('a database from a newer version is refused', async () => {
  await add('1_first', 'SELECT 1;');
  await add('2_newer', 'SELECT 1;');
  await run();
  await rm(join(directory, '2_newer'), { recursive: true });
  await expect(run()).rejects.toThrow('newer version');
});

test('the migrations make what the Prisma client expects', async () => {
  const prisma = createPrisma(database.url);
  const user = await prisma.user.create({ data: { name: 'ada', role: 'view' } });
  await prisma.token.create({ data: { hash: 'h', name: 'ci', userId: user.id } });
  await prisma.session.create({ data: { hash: 's', userId: user.id, expiresAt: new Date() } });
  await prisma.cluster.create({ data: { name: 'local', kind: 'embedded' } });
  await prisma.user.delete({ where: { name: 'ada' } });
  expect(await prisma.token.count()).toBe(0);
  expect(await prisma.session.count()).toBe(0);
  await prisma.$disconnect();
});
