import { readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/** Processes that are looked at in one turn of the event loop: a millisecond or two of small files. */
const atOnce = 64;

/** Visits the id of every process of the machine. Where there is no /proc there is none. */
export async function eachProcess(visit: (pid: number) => void): Promise<void> {
  let seen = 0;
  for (const name of listProc()) {
    if (!/^\d+$/.test(name)) continue;
    visit(Number(name));
    if (++seen % atOnce === 0) await setImmediate();
  }
}

function listProc(): readonly string[] {
  try {
    return readdirSync('/proc');
  } catch {
    return []; // This system has none.
  }
}
