import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type Docker from 'dockerode';
import { pack } from 'tar-stream';
import { isEngineError } from './engine-error.ts';
import { pauseProgram } from './pause-program.ts';

const repository = 'localhost/pilothouse-pause';
const tag = '1';

/** How the sandbox's program is started. */
export const pauseCommand = ['/pause'];

/** The image of sandboxes, brought along: no registry is asked. Resolves with its id. */
export async function ensurePauseImage(docker: Docker): Promise<string> {
  const image = docker.getImage(`${repository}:${tag}`);
  try {
    return (await image.inspect()).Id;
  } catch (error) {
    if (!isEngineError(error, 404)) throw error;
  }
  const archive = pack();
  archive.entry({ name: 'pause', mode: 0o755 }, pauseProgram(process.arch));
  archive.finalize();
  // What it answers are lines of progress; the last names the image.
  const answer = await text((await docker.importImage(Readable.from(archive))) as Readable);
  const { status } = JSON.parse(answer.trim().split('\n').at(-1) ?? '{}') as { status?: string };
  if (!status) throw new Error(`The container engine did not take the image of sandboxes: ${answer.trim()}`);
  // Podman imports under no name, whatever it is asked.
  await docker.getImage(status).tag({ repo: repository, tag });
  return status;
}
