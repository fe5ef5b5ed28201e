import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './eventually.ts';

/**
 * The process id of the Postgres on a data directory; that of the one before while there is no new one. The file is gone for
 * a moment when another starts, and empty for a shorter one: taken for a number that is 0, and a signal to 0 ends all that
 * runs the tests.
 */
export function postmasterOf(data: string): Promise<number> {
  return eventually('Postgres says its process id', async () => {
    const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
    const pid = Number(text.split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 && pid;
  });
}
