import { closeSync, openSync, readSync } from 'node:fs';
import { eachProcess } from './each-process.ts';

/** One process, as /proc/PID/stat tells of it. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly session: number;
  /** Ticks since the machine started: with the pid it names the process. */
  readonly startedAt: number;
  /** CPU time of its own, in ticks. */
  readonly ownTicks: number;
  /** CPU time of the children that it has waited for, and of theirs. */
  readonly childTicks: number;
}

/** Of CPU times, in a second: the same on every Linux that Node.js runs on. */
export const ticksPerSecond = 100;

const buffer = Buffer.alloc(4096);

/** Every process of the machine. Where there is no /proc it is empty. */
export async function readProcessTable(): Promise<readonly ProcessEntry[]> {
  const entries: ProcessEntry[] = [];
  await eachProcess((pid) => {
    const entry = parseStat(readProc(`${pid}/stat`));
    if (entry) entries.push(entry);
  });
  return entries;
}

/** Undefined for what is no line of /proc/PID/stat, such as that of a process that has ended. */
export function parseStat(line: string): ProcessEntry | undefined {
  // The second field is the program's name in parentheses, and may hold anything.
  const end = line.lastIndexOf(')');
  const pid = Number.parseInt(line, 10);
  if (end < 0 || Number.isNaN(pid)) return undefined;
  const fields = line
    .slice(end + 2)
    .split(' ')
    .map(Number);
  // Counted as in proc(5), of which the first two are gone.
  const field = (number: number) => fields[number - 3] ?? 0;
  return {
    pid,
    parent: field(4),
    session: field(6),
    startedAt: field(22),
    ownTicks: field(14) + field(15),
    childTicks: field(16) + field(17),
  };
}

/**
 * What a process holds for itself, in bytes: its anonymous and shared memory, but not the pages of files, which are the
 * programs and libraries that others map too and that the system may drop.
 */
export function heldMemory(pid: number): number {
  const status = readProc(`${pid}/status`);
  return (kilobytes(status, 'RssAnon') + kilobytes(status, 'RssShmem')) * 1024;
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}

/** Empty once the process has ended. Synchronous: five times as cheap as by the thread pool. */
function readProc(path: string): string {
  let file: number;
  try {
    file = openSync(`/proc/${path}`, 'r');
  } catch {
    return '';
  }
  try {
    return buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0));
  } catch {
    return '';
  } finally {
    closeSync(file);
  }
}
