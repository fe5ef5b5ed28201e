import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program of this machine is: those of root are not on everybody's PATH. */
export function pathOf(program: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/bin', '/usr/sbin', '/sbin', '/bin')
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}
