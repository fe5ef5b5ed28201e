import { readdirSync, readFileSync } from 'node:fs';

/** One process of this machine, told from later ones with the same pid. */
export interface ProcessId {
  readonly pid: number;
  /** Ticks since boot (field 22 of /proc/PID/stat). */
  readonly startTime: string;
  readonly command: string;
}

interface ProcessRow extends ProcessId {
  readonly parent: number;
  readonly zombie: boolean;
}

/** `pid` and all that descend from it. */
export function processTree(pid: number): ProcessId[] {
  const rows = allProcesses();
  const found = rows.filter((row) => row.pid === pid);
  for (const ancestor of found) found.push(...rows.filter((row) => row.parent === ancestor.pid));
  return found;
}

/** Which of `known` still run. */
export function alive(known: readonly ProcessId[]): ProcessId[] {
  const rows = new Map(allProcesses().map((row) => [row.pid, row]));
  return known.filter(({ pid, startTime }) => {
    const row = rows.get(pid);
    return row !== undefined && row.startTime === startTime && !row.zombie;
  });
}

/** Every process whose command line or environment names `text`. */
export function processesNaming(text: string): ProcessId[] {
  return allProcesses().filter((row) => !row.zombie && row.pid !== process.pid && names(row.pid, text));
}

function names(pid: number, text: string): boolean {
  return read(`/proc/${pid}/cmdline`).includes(text) || read(`/proc/${pid}/environ`).includes(text);
}

function allProcesses(): ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`);
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [state, parent] = fields;
      const startTime = fields[19];
      if (!state || !parent || !startTime) return [];
      const command = read(`/proc/${name}/cmdline`).replaceAll('\0', ' ').trim();
      return [{ pid: Number(name), parent: Number(parent), startTime, command, zombie: state === 'Z' }];
    });
}

/** Empty when the process has gone meanwhile, or belongs to somebody else. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
