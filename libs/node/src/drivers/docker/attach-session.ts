import { request } from 'node:http';
import { type Duplex, PassThrough, Writable } from 'node:stream';
import type { Container } from 'dockerode';
import type { Session } from '../driver.ts';
import { type Streams, streamsOf } from './streams.ts';

/** What is attached to, and how. */
interface Target {
  readonly socketPath: string;
  readonly id: string;
  readonly tty: boolean;
  readonly stdin: boolean;
}

/** A client's hold on a container's own process: it is connected in the background. */
export function attachSession(container: Container, target: Target): Session {
  const stdout = new PassThrough();
  const stderr = target.tty ? undefined : new PassThrough();
  const connecting = connect(target);
  let gone = false;
  const exited = connecting
    .then(async ({ streams }) => {
      streams.stdout.pipe(stdout);
      if (stderr) streams.stderr?.pipe(stderr);
      await streams.ended;
    })
    // Who cannot attach any more sees the end.
    .catch(() => undefined)
    .then(() => {
      stdout.end();
      stderr?.end();
      return 0;
    });
  return {
    stdin: target.stdin ? laterInput(connecting.then(({ streams }) => streams.stdin)) : undefined,
    stdout,
    stderr,
    resize(columns, rows) {
      container.resize({ w: columns, h: rows }).catch(() => undefined);
    },
    leave() {
      if (gone) return;
      gone = true;
      connecting.then(({ connection }) => connection.destroy()).catch(() => undefined);
    },
    exited,
  };
}

async function connect({ socketPath, id, tty, stdin }: Target): Promise<{ connection: Duplex; streams: Streams }> {
  const query = new URLSearchParams({ stream: '1', stdout: '1', stdin: stdin ? '1' : '0', stderr: tty ? '0' : '1' });
  const connection = await takeOver(socketPath, `/containers/${id}/attach?${query}`);
  return { connection, streams: streamsOf(connection, { tty, stdin }) };
}

/** Not by dockerode, which sends a body, and Podman takes what is in one for what is typed. */
function takeOver(socketPath: string, path: string): Promise<Duplex> {
  const headers = { connection: 'Upgrade', upgrade: 'tcp', 'content-length': 0 };
  const outgoing = request({ socketPath, path, method: 'POST', headers });
  return new Promise((resolve, reject) => {
    outgoing.once('upgrade', (_, socket, head) => {
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    outgoing.once('response', ({ statusCode }) => reject(new Error(`the engine answered ${statusCode}`)));
    outgoing.once('error', reject);
    outgoing.end();
  });
}

/** What is typed before the connection stands is kept. */
function laterInput(input: Promise<Writable | undefined>): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      input.then(
        (stream) => (stream ? stream.write(chunk, () => done()) : done()),
        () => done(),
      );
    },
    final(done) {
      input.then(
        (stream) => (stream ? stream.end(() => done()) : done()),
        () => done(),
      );
    },
  });
}
