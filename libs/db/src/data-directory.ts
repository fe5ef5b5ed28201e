import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '@pilothouse/std/logger';
import { giveTo, type PostgresAccount } from './postgres-account.ts';
import type { PostgresProgram } from './postgres-program.ts';

export const superuser = 'pilothouse';

export interface DataDirectory {
  /** What Postgres calls PGDATA. */
  readonly data: string;
  readonly password: string;
  readonly log: string;
}

interface Preparation {
  readonly directory: string;
  readonly account: PostgresAccount;
  readonly program: PostgresProgram;
  readonly logger: Logger;
}

/** Makes `directory` on first use: a password, and a cluster that only this password opens. */
export async function prepareDataDirectory(preparation: Preparation): Promise<DataDirectory> {
  const { directory } = preparation;
  const data = join(directory, 'data');
  const password = await keepPassword(join(directory, 'password'));
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(preparation, data, password);
  return { data, password, log: join(directory, 'postgres.log') };
}

async function keepPassword(file: string): Promise<string> {
  if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
}

/** In a directory beside it, renamed when whole: a start that was cut off leaves nothing half made. */
async function initialise({ directory, account, program, logger }: Preparation, data: string, password: string) {
  logger.info({ data }, 'creating the database cluster');
  const making = join(directory, 'data.new');
  const passwordFile = join(directory, 'password.new');
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { mode: 0o700 });
  await giveTo(account, making);
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(account, passwordFile);
  try {
    await run(account, program, [
      `--pgdata=${making}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(making, data);
  await chmod(data, 0o700);
}

function run({ identity, prefix }: PostgresAccount, { initdb, env }: PostgresProgram, flags: string[]): Promise<void> {
  const [program = initdb, ...args] = [...prefix, initdb, ...flags];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...identity, env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`initdb failed with code ${code}: ${output.trim()}`));
    });
  });
}
