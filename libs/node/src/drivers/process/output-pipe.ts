import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Identity } from './identity.ts';

const run = promisify(execFile);

/** One output of a container: the end that it writes to, and the stream that is read here. */
export interface OutputPipe {
  readonly writeEnd: number;
  readonly source: Readable;
  /** Closes this process's copy of the write end: the stream then ends with the container's last process. */
  closeWriteEnd(): void;
}

/**
 * Real pipes: what Node.js itself gives a child are sockets, which `echo >/dev/stderr` cannot open. The names are
 * gone as soon as both ends are open.
 */
export async function openOutputPipes(
  directory: string,
  count: number,
  owner: Identity | undefined,
): Promise<OutputPipe[]> {
  const prefix = join(directory, `pipe-${randomBytes(6).toString('hex')}`);
  const paths = Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
  await run('mkfifo', ['-m', '600', ...paths]);
  return paths.map((path) => openPipe(path, owner));
}

function openPipe(path: string, owner: Identity | undefined): OutputPipe {
  if (owner) chownSync(path, owner.uid, owner.gid);
  const readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writeEnd = openSync(path, constants.O_WRONLY);
  unlinkSync(path);
  let open = true;
  return {
    writeEnd,
    source: new Socket({ fd: readEnd, readable: true, writable: false }),
    closeWriteEnd() {
      if (open) closeSync(writeEnd);
      open = false;
    },
  };
}
