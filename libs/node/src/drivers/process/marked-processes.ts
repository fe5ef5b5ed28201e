import { readdir, readFile } from 'node:fs/promises';

/** The variable by which every process of a container is found again, wherever it went. */
export const markName = 'PILOTHOUSE_CONTAINER';

/** Kills every process whose mark `chosen` accepts. Where there is no /proc nothing is found. */
export async function killMarked(chosen: (mark: string) => boolean): Promise<void> {
  const entries = await readdir('/proc').catch(() => []);
  const pids = entries.filter((entry) => /^\d+$/.test(entry)).map(Number);
  await Promise.all(
    pids.map(async (pid) => {
      const mark = await markOf(pid);
      if (mark !== undefined && chosen(mark)) kill(pid);
    }),
  );
}

async function markOf(pid: number): Promise<string | undefined> {
  const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
  const entry = environment.split('\0').find((line) => line.startsWith(`${markName}=`));
  return entry?.slice(markName.length + 1);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}
