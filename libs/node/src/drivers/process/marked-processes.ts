import { readFileSync } from 'node:fs';
import { eachProcess } from './each-process.ts';

/** The variable by which every process of a container is found again, wherever it went. */
export const markName = 'PILOTHOUSE_CONTAINER';

type Chosen = (mark: string) => boolean;

interface Look {
  readonly chosen: Chosen[];
  readonly done: Promise<void>;
}

/**
 * Kills every process whose mark is chosen. Where there is no /proc nothing is found. One look at the machine's processes
 * serves all that were chosen before it began: a hundred containers that end together must not open every process's
 * environment a hundred times at once.
 */
export function createMarkKiller(): (chosen: Chosen) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Look | undefined;

  function planLook(): Look {
    const chosen: Chosen[] = [];
    const done = last.then(() => {
      next = undefined;
      return killChosen(chosen);
    });
    last = done;
    return { chosen, done };
  }

  return (chosen) => {
    next ??= planLook();
    next.chosen.push(chosen);
    return next.done;
  };
}

async function killChosen(chosen: readonly Chosen[]): Promise<void> {
  await eachProcess((pid) => {
    const mark = markOfProcess(pid);
    if (mark !== undefined && chosen.some((one) => one(mark))) kill(pid);
  });
}

/** Undefined for a process that carries none, has ended, or belongs to somebody else. */
export function markOfProcess(pid: number): string | undefined {
  try {
    return markIn(readFileSync(`/proc/${pid}/environ`, 'latin1'));
  } catch {
    return undefined;
  }
}

function markIn(environment: string): string | undefined {
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
