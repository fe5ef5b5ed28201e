import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';

interface Holder {
  readonly pid: number;
  /** Ticks since boot, field 22 of /proc/PID/stat: tells a process from a later one with the same pid. */
  readonly startTime: string;
}

/** Another copy of the product uses this data directory. */
export class DataDirectoryInUseError extends Error {
  constructor(directory: string, pid: number) {
    super(
      `${directory} is in use by another Pilothouse, process ${pid}. Stop that one first (kill ${pid}), or start this one ` +
        'with a directory and ports of its own: PILOTHOUSE_DATA_DIR, PILOTHOUSE_DASHBOARD_PORT, PILOTHOUSE_API_PORT, PILOTHOUSE_KUBE_PORT, ' +
        'PILOTHOUSE_INGRESS_PORT, PILOTHOUSE_INGRESS_TLS_PORT.',
    );
  }
}

function startTimeOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const [pid, startTime] = readFileSync(file, 'utf8').split(' ');
    return { pid: Number(pid), startTime: startTime ?? '' };
  } catch {
    return undefined;
  }
}

function holds({ pid, startTime }: Holder): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  const actual = startTimeOf(pid);
  return actual === undefined || startTime === '' || actual === startTime;
}

/**
 * Claims `directory` for this process. A lock whose process is gone is taken over without a question.
 * Returns how to release it.
 */
export function lockDataDirectory(directory: string): () => void {
  const file = join(directory, 'lock');
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = openSync(file, 'wx', 0o644);
      writeSync(handle, `${process.pid} ${startTimeOf(process.pid) ?? ''}`);
      closeSync(handle);
      return () => unlinkSync(file);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = readHolder(file);
    if (holder && (attempt > 5 || holds(holder))) throw new DataDirectoryInUseError(directory, holder.pid);
    removeStale(file);
  }
}

function removeStale(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
