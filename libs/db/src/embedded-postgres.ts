import { access, appendFile, chmod, constants, mkdir, open, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@pilothouse/std/logger';
import postgres from 'postgres';
import { type DataDirectory, prepareDataDirectory, superuser } from './data-directory.ts';
import { clearEarlierPostgres } from './earlier-postgres.ts';
import { freePort } from './free-port.ts';
import { choosePostgresAccount, giveTo, type PostgresAccount } from './postgres-account.ts';
import { findPostgresProgram, type PostgresProgram } from './postgres-program.ts';
import { postgresArguments } from './postgres-settings.ts';
import { type SupervisedProcess, supervise } from './postgres-supervisor.ts';
import { keepPostgresRunning, type RunningPostgres } from './running-postgres.ts';

export interface EmbeddedPostgresOptions {
  /** Kept over restarts: the cluster, its password and its log. */
  readonly directory: string;
  readonly logger: Logger;
  /** Preferred; another one is taken when it is not free. Default: any. */
  readonly port?: number;
  /** False only in tests that may lose data. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres extends RunningPostgres {
  /** Stays the same when Postgres has to be started again. */
  readonly url: string;
}

const database = 'pilothouse';
const logLimit = 16 * 1024 * 1024;

/**
 * Starts the Postgres that came with npm, on loopback, and makes database "pilothouse". It goes when this process
 * goes, also when that is killed (see postgres-supervisor.ts).
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { logger } = options;
  const directory = resolve(options.directory);
  await makeDirectory(directory);
  const program = await findPostgresProgram(join(directory, 'lib'));
  const account = await choosePostgresAccount(join(directory, 'data'), program.postgres);
  const place = await prepareDataDirectory({ directory, account, program, logger });
  await clearEarlierPostgres(place.data, logger);
  await limitLog(place.log);
  await appendFile(place.log, '', { mode: 0o600 });
  await giveTo(account, place.log);
  const running = await start({ ...options, program, account, place });
  await createDatabase(running.url);
  return running;
}

interface Start extends EmbeddedPostgresOptions {
  readonly program: PostgresProgram;
  readonly account: PostgresAccount;
  readonly place: DataDirectory;
}

/**
 * Somebody may take the port between our look and Postgres' own: then once more with another. The children of a
 * Postgres that was killed share its memory until they notice: then once more when they have.
 */
async function start(options: Start): Promise<EmbeddedPostgres> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? options.port : undefined);
    const supervised = launch(options, port);
    const url = `postgres://${superuser}:${options.place.password}@127.0.0.1:${port}`;
    if (await accepts(`${url}/postgres`, supervised)) {
      options.logger.info({ port }, 'Postgres is running');
      return embedded(options, port, `${url}/${database}`, supervised);
    }
    const tail = await readTail(options.place.log);
    if (attempt < 3 && /could not bind|Address already in use/.test(tail)) continue;
    if (attempt < 20 && lastFatal(tail).includes('shared memory block')) {
      await sleep(250);
      continue;
    }
    throw new Error(`The embedded Postgres did not start. Its last words (${options.place.log}):\n${tail}`);
  }
}

function launch({ program, account, place, durable = true }: Start, port: number): SupervisedProcess {
  const command = [program.postgres, '-D', place.data, ...postgresArguments({ port, durable })];
  return supervise({ command, account, env: program.env, log: place.log });
}

function embedded(options: Start, port: number, url: string, first: SupervisedProcess): EmbeddedPostgres {
  const { logger, place } = options;
  const running = keepPostgresRunning({
    first,
    logger,
    clear: () => clearEarlierPostgres(place.data, logger),
    launch: () => launch(options, port),
    accepts: (process) => accepts(url, process),
  });
  return { url, ...running };
}

/** False when the process went before it accepted a connection. Replaying a long log may take minutes. */
async function accepts(url: string, supervised: SupervisedProcess): Promise<boolean> {
  let exited = false;
  void supervised.exited.then(() => (exited = true));
  while (!exited) {
    const sql = postgres(url, { max: 1, connect_timeout: 5, fetch_types: false, onnotice: () => undefined });
    try {
      await sql`SELECT 1`;
      return !exited;
    } catch {
      await sleep(50);
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
  return false;
}

async function createDatabase(url: string): Promise<void> {
  const sql = postgres(url.replace(/\/[^/]+$/, '/postgres'), { max: 1, fetch_types: false });
  try {
    const [found] = await sql`SELECT 1 FROM pg_database WHERE datname = ${database}`;
    if (!found) await sql`CREATE DATABASE ${sql(database)}`;
  } finally {
    await sql.end();
  }
}

/** Others may pass through, as the account of Postgres must, and see nothing. */
async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await chmod(directory, 0o711);
    await access(directory, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw new Error(
      `The database directory ${directory} cannot be used: it may have been made by another user. ` +
        'Start Pilothouse as that user, or choose another PILOTHOUSE_DATA_DIR.',
      { cause },
    );
  }
}

async function limitLog(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > logLimit) await rm(file);
}

/** The last reason that Postgres gave; its log holds those of earlier starts too. */
const lastFatal = (log: string) => log.split('\n').findLast((line) => line.includes('FATAL: ')) ?? '';

async function readTail(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, 2_000);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8').trim();
  } finally {
    await handle.close();
  }
}
