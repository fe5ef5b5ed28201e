import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@pilothouse/std/logger';
import { supervisorName } from './postgres-supervisor.ts';

/** A Postgres whose server has died is gone after at most 3 seconds. */
const patience = 5_000;

/**
 * Looks at `postmaster.pid` of a data directory before Postgres is started on it: waits for one that is stopping,
 * stops an orphan, removes a file whose process is now somebody else, and throws when another server uses it.
 */
export async function clearEarlierPostgres(data: string, logger: Logger): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const pid = await recordedPid(file);
  if (pid === undefined) return;
  // Of a process that is gone Postgres removes the file by itself, once nobody shares its memory any more.
  if (commandOf(pid) === '') return;
  if (!isPostgresOn(pid, data)) {
    await rm(file, { force: true });
    return;
  }
  logger.info({ pid }, 'waiting for an earlier Postgres to stop');
  if (await gone(pid, data)) return;
  const parent = parentOf(pid);
  if (parent !== undefined && commandOf(parent).includes(supervisorName)) {
    throw new Error(
      `The database in ${data} is in use by another Pilothouse (Postgres process ${pid}). ` +
        'Stop that one, or choose another PILOTHOUSE_DATA_DIR.',
    );
  }
  logger.warn({ pid }, 'stopping an orphaned Postgres');
  process.kill(pid, 'SIGINT');
  if (await gone(pid, data)) return;
  process.kill(pid, 'SIGQUIT');
  if (!(await gone(pid, data))) throw new Error(`Postgres process ${pid} on ${data} does not stop; end it by hand.`);
}

async function recordedPid(file: string): Promise<number | undefined> {
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt((await readFile(file, 'utf8')).split('\n')[0] ?? '', 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

async function gone(pid: number, data: string): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += 100) {
    if (!isPostgresOn(pid, data)) return true;
    await sleep(100);
  }
  return false;
}

function isPostgresOn(pid: number, data: string): boolean {
  return commandOf(pid).includes(data);
}

/** The command line, or nothing when there is no such process. */
function commandOf(pid: number): string {
  return hasProc ? readProc(pid, 'cmdline').replaceAll('\0', ' ') : askPs(pid, 'command=');
}

function parentOf(pid: number): number | undefined {
  // After the name in parentheses, which may hold anything: state, then the parent.
  const text = hasProc ? readProc(pid, 'stat').replace(/^.*\) \S+ /s, '') : askPs(pid, 'ppid=');
  const parent = Number.parseInt(text, 10);
  return Number.isInteger(parent) ? parent : undefined;
}

const hasProc = existsSync('/proc/self/cmdline');

function readProc(pid: number, file: 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function askPs(pid: number, field: 'command=' | 'ppid='): string {
  try {
    return execFileSync('ps', ['-ww', '-o', field, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}
