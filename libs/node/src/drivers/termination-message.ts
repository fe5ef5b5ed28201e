import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ContainerLog } from '../logs/container-log.ts';
import type { TerminationSource } from './driver.ts';

/** Upstream's figures: bytes of the file, and lines and bytes of the log that stands in for it. */
const fileBytes = 4096;
const logLines = 80;
const logBytes = 2048;

/** What a container that ended with `code` leaves to be read in its status; undefined when it left nothing. */
export async function terminationMessage(
  { file, fallbackToLogs }: TerminationSource,
  code: number,
  log: ContainerLog,
): Promise<string | undefined> {
  const written = await endOf(file);
  if (written !== '') return written;
  const logged = fallbackToLogs && code !== 0 ? await lastWords(log) : '';
  return logged === '' ? undefined : logged;
}

/** Follows no link and waits for nobody: whoever wrote it is not trusted. */
async function endOf(file: string): Promise<string> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ELOOP') return undefined;
      throw error;
    },
  );
  if (!handle) return '';
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return '';
    const from = Math.max(0, stats.size - fileBytes);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(fileBytes), 0, fileBytes, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function lastWords(log: ContainerLog): Promise<string> {
  let words = Buffer.alloc(0);
  for await (const { text, complete } of log.read({ tail: logLines })) {
    words = Buffer.concat([words, text, Buffer.from(complete ? '\n' : '')]);
    words = words.subarray(Math.max(0, words.length - logBytes));
  }
  return words.toString('utf8');
}
