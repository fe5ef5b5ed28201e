import type { Readable } from 'node:stream';
import type Docker from 'dockerode';
import type { Image, Images, RegistryLogin } from '../images.ts';
import { engineMessage, isEngineError } from './engine-error.ts';

/** The images of an engine, which it shares with everybody who uses it. */
export function engineImages(docker: Docker): Images {
  return {
    async find(reference): Promise<Image | undefined> {
      try {
        const { Id, Config } = await docker.getImage(reference).inspect();
        return { id: Id, user: Config?.User ?? '' };
      } catch (error) {
        if (isEngineError(error, 404)) return undefined;
        throw error;
      }
    },
    async pull(reference, logins) {
      let last: unknown;
      for (const login of logins.length > 0 ? logins : [undefined]) {
        try {
          await pull(docker, tagged(reference), login);
          return;
        } catch (error) {
          last = error;
        }
      }
      throw new Error(engineMessage(last), { cause: last });
    },
  };
}

async function pull(docker: Docker, reference: string, login: RegistryLogin | undefined): Promise<void> {
  const authconfig = login && { username: login.username, password: login.password, serveraddress: login.server };
  const progress = (await docker.pull(reference, authconfig ? { authconfig } : {})) as Readable;
  let rest = '';
  for await (const chunk of progress.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) refuseFailure(line);
  }
  refuseFailure(rest);
}

/** An engine that cannot pull says so in its progress: the answer had begun already. */
function refuseFailure(line: string): void {
  if (line.trim() === '') return;
  const { error } = JSON.parse(line) as { error?: string };
  if (error) throw new Error(error);
}

/** Without a tag an engine would take all that there are. */
function tagged(reference: string): string {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  return name.includes(':') || name.includes('@') ? reference : `${reference}:latest`;
}
