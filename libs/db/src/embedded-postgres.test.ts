import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { silentLogger } from '@pilothouse/std/logger';
import { postmasterOf } from '@pilothouse/testing/postmaster';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { closePrisma, createPrisma } from './prisma.ts';

let directory: string;
const logger = silentLogger;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'embedded-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

async function query<T extends object>(url: string, text: string): Promise<T[]> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined });
  try {
    return await sql.unsafe<T[]>(text);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Processes that have our data directory in their command line. */
async function leftovers(): Promise<number> {
  if (!existsSync('/proc/self')) return 0;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return lines.filter((line) => line.includes(join(directory, 'data'))).length;
}

const gone = () => expect.poll(leftovers, { timeout: 5_000, interval: 50 }).toBe(0);

test('keeps its data over a stop and a start, commits durably, and listens on loopback only', {
  timeout: 60_000,
}, async () => {
  // What an initdb that was cut off leaves behind.
  await mkdir(join(directory, 'data.new', 'base'), { recursive: true });
  const first = await startEmbeddedPostgres({ directory, logger });
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  const [settings] = await query<{ fsync: string; commit: string; addresses: string }>(
    first.url,
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
       current_setting('listen_addresses') AS addresses`,
  );
  expect(settings).toEqual({ fsync: 'on', commit: 'on', addresses: '127.0.0.1' });
  await first.stop();
  await gone();
  const second = await startEmbeddedPostgres({ directory, logger });
  expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  const stranger = new URL(second.url);
  stranger.password = 'guess';
  await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow('password');
  await second.stop();
});

test('takes the port it is asked for, and another one when that is taken', { timeout: 60_000 }, async () => {
  const occupant = createServer().listen(0, '127.0.0.1');
  await once(occupant, 'listening');
  const address = occupant.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const moved = await startEmbeddedPostgres({ directory, logger, port, durable: false });
  expect(new URL(moved.url).port).not.toBe(String(port));
  await moved.stop();
  occupant.close();
  await once(occupant, 'close');
  const wished = await startEmbeddedPostgres({ directory, logger, port, durable: false });
  expect(new URL(wished.url).port).toBe(String(port));
  await wished.stop();
});

test('a postmaster.pid that a crash left behind, whose number is now somebody else, does not keep it from starting', {
  timeout: 60_000,
}, async () => {
  const first = await startEmbeddedPostgres({ directory, logger, durable: false });
  const file = join(directory, 'data', 'postmaster.pid');
  const content = await readFile(file, 'utf8');
  await first.stop();
  await writeFile(file, content.replace(/^\d+/, String(process.pid)));
  const second = await startEmbeddedPostgres({ directory, logger, durable: false });
  expect(await query(second.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  await second.stop();
});

describe('a server that is killed', () => {
  // As the bundled server has it: no file of ours beside it.
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(join(import.meta.dirname, 'embedded-postgres.ts'))};
    const logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => logger };
    const running = await startEmbeddedPostgres({ directory: process.argv[2], logger });
    console.log(running.url);
    setInterval(() => undefined, 1000);`;

  async function start(): Promise<{ child: ChildProcess; url: string }> {
    const file = join(directory, 'server.mts');
    await writeFile(file, program);
    const child = spawn(process.execPath, ['--import', 'tsx', file, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [url] = await once(createInterface(child.stdout!), 'line');
    return { child, url: String(url) };
  }

  test('by kill -9 leaves no process after 5 seconds, and loses nothing that was committed', {
    timeout: 60_000,
  }, async () => {
    const { child, url } = await start();
    await query(url, 'CREATE TABLE counted (n int)');
    const sql = postgres(url, { max: 4, fetch_types: false });
    let committed = 0;
    const writers = Promise.allSettled(
      Array.from({ length: 4 }, async () => {
        for (;;) {
          await sql`INSERT INTO counted VALUES (1)`;
          committed++;
        }
      }),
    );
    await expect.poll(() => committed).toBeGreaterThan(50);
    child.kill('SIGKILL');
    await writers;
    await sql.end({ timeout: 0 });
    await gone();
    const again = await startEmbeddedPostgres({ directory, logger });
    const [row] = await query<{ n: number }>(again.url, 'SELECT count(*)::int AS n FROM counted');
    expect(row!.n).toBeGreaterThanOrEqual(committed);
    await again.stop();
  });

  test('and started again at once waits for the old Postgres and takes over its data', {
    timeout: 60_000,
  }, async () => {
    const { child, url } = await start();
    await query(url, 'CREATE TABLE kept AS SELECT 1 AS n');
    child.kill('SIGKILL');
    const again = await startEmbeddedPostgres({ directory, logger });
    expect(await query(again.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await again.stop();
    await gone();
  });

  test('while it lives a second server on the same directory is told so in a sentence', {
    timeout: 60_000,
  }, async () => {
    const { child, url } = await start();
    await expect(startEmbeddedPostgres({ directory, logger })).rejects.toThrow('in use by another Pilothouse');
    expect(await query(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    child.kill('SIGKILL');
    await gone();
  });
});

const postmaster = () => postmasterOf(join(directory, 'data'));

async function killPostgres(): Promise<void> {
  process.kill(await postmaster(), 'SIGKILL');
}

test('a Postgres that was killed is started again at the same address, with what was committed', {
  timeout: 60_000,
}, async () => {
  const running = await startEmbeddedPostgres({ directory, logger });
  await query(running.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  await killPostgres();
  const again = () => query(running.url, 'SELECT n FROM kept').catch((error: Error) => error.message);
  await expect.poll(again, { timeout: 20_000 }).toEqual([{ n: 1 }]);
  await running.stop();
  await gone();
});

test('killed while it starts again, time after time, it comes back each time and has all that was committed', {
  timeout: 60_000,
}, async () => {
  const running = await startEmbeddedPostgres({ directory, logger });
  await query(running.url, 'CREATE TABLE counted (n int)');
  let committed = 0;
  const insert = async () => {
    await query(running.url, 'INSERT INTO counted VALUES (1)');
    committed++;
    return true;
  };
  for (let round = 0; round < 4; round++) {
    await expect.poll(() => insert().catch(() => false), { timeout: 20_000 }).toBe(true);
    const before = await postmaster();
    await killPostgres();
    await expect.poll(postmaster, { interval: 5 }).not.toBe(before);
    await killPostgres();
  }
  await expect.poll(() => insert().catch(() => false), { timeout: 20_000 }).toBe(true);
  const [row] = await query<{ n: number }>(running.url, 'SELECT count(*)::int AS n FROM counted');
  expect(row!.n).toBe(committed);
  await running.stop();
  await gone();
});

describe('stopping ends by itself', () => {
  test('while a Postgres that was killed is being started again, and it stays away', { timeout: 60_000 }, async () => {
    const running = await startEmbeddedPostgres({ directory, logger });
    const before = await postmaster();
    await killPostgres();
    await expect.poll(postmaster, { interval: 5 }).not.toBe(before);
    await running.stop();
    await gone();
  });

  test('when Postgres was killed just before', { timeout: 60_000 }, async () => {
    const running = await startEmbeddedPostgres({ directory, logger });
    await killPostgres();
    await running.stop();
    await gone();
  });

  test('when Postgres is frozen, and so is the client of the accounts', { timeout: 60_000 }, async () => {
    const running = await startEmbeddedPostgres({ directory, logger });
    const prisma = createPrisma(running.url);
    await prisma.$queryRaw`SELECT 1`;
    process.kill(await postmaster(), 'SIGSTOP');
    const pending = Promise.allSettled(Array.from({ length: 5 }, () => prisma.$queryRaw`SELECT pg_sleep(60)`));
    await closePrisma(prisma);
    await running.stop();
    await pending;
    await gone();
  });
});

test('the client of the accounts finds a Postgres that was killed again by itself', { timeout: 60_000 }, async () => {
  const running = await startEmbeddedPostgres({ directory, logger });
  const prisma = createPrisma(running.url);
  await prisma.$queryRaw`SELECT 1`;
  await killPostgres();
  const answers = () => prisma.$queryRaw`SELECT 1 AS n`.catch((error: Error) => error.message);
  await expect.poll(answers, { timeout: 20_000 }).toEqual([{ n: 1 }]);
  await closePrisma(prisma);
  await running.stop();
});

test('one that cannot be started again is told', { timeout: 60_000 }, async () => {
  const running = await startEmbeddedPostgres({ directory, logger, durable: false });
  await rm(join(directory, 'data', 'global'), { recursive: true });
  await killPostgres();
  await running.died;
  await running.stop();
  await gone();
});
