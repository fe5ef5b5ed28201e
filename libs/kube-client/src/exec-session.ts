import type { IncomingMessage } from 'node:http';
import type { StatusError } from '@pilothouse/kube-model/status-error';
import type { WebSocket } from 'ws';
import type { ExecSession } from './node-server-client.ts';

export const execProtocol = 'v5.channel.k8s.io';

/** Says what went wrong while a session was opened. */
export interface ExecFailures {
  /** The other side has answered, with something else than a session. */
  refused(response: IncomingMessage): Promise<StatusError>;
  unreachable(cause: Error): Promise<StatusError>;
}

const channel = { stdin: 0, stdout: 1, stderr: 2, status: 3, resize: 4, close: 255 } as const;

/** The session that a socket which is being opened carries. Rejects with what `failures` says. */
export function openExec(socket: WebSocket, { refused, unreachable }: ExecFailures): Promise<ExecSession> {
  return new Promise((resolve, reject) => {
    socket.once('open', () => {
      resolve(sessionOn(socket));
    });
    socket.once('unexpected-response', (_, response) => {
      refused(response).then(reject, reject);
    });
    socket.once('error', (error) => unreachable(error).then(reject, reject));
  });
}

function sessionOn(socket: WebSocket): ExecSession {
  const frame = (id: number, data: Buffer | string) =>
    socket.send(Buffer.concat([Buffer.from([id]), Buffer.from(data)]), { binary: true });
  // A short command may have answered already: nothing is read before the caller has set its callbacks.
  socket.pause();
  let held = false;
  setImmediate(() => {
    if (!held) socket.resume();
  });
  let ended = false;
  const end = (exitCode: number | undefined, error: string | undefined) => {
    if (ended) return;
    ended = true;
    session.onEnd({ exitCode, error });
  };
  const session: ExecSession = {
    onStdout: () => undefined,
    onStderr: () => undefined,
    onEnd: () => undefined,
    write: (chunk) => frame(channel.stdin, chunk),
    // The protocol before this one cannot say that its input has ended.
    endStdin() {
      if (socket.protocol === execProtocol) frame(channel.close, Buffer.from([channel.stdin]));
    },
    resize: (columns, rows) => frame(channel.resize, JSON.stringify({ Width: columns, Height: rows })),
    pause() {
      held = true;
      socket.pause();
    },
    resume() {
      held = false;
      socket.resume();
    },
    close() {
      // While it is held back the answer to the close is not heard, and the command lives on for as long.
      session.resume();
      socket.close();
    },
  };
  socket.on('message', (message: Buffer) => {
    const data = message.subarray(1);
    if (message[0] === channel.stdout) session.onStdout(data);
    else if (message[0] === channel.stderr) session.onStderr(data);
    else if (message[0] === channel.status) end(...outcomeOf(data));
  });
  socket.on('error', (error) => end(undefined, error.message));
  socket.on('close', () => end(undefined, 'the connection to the container was lost'));
  return session;
}

interface ExecStatus {
  readonly status?: string;
  readonly message?: string;
  readonly details?: { readonly causes?: readonly { readonly reason?: string; readonly message?: string }[] };
}

function outcomeOf(data: Buffer): [exitCode: number | undefined, error: string | undefined] {
  const status = statusOf(data);
  if (status.status === 'Success') return [0, undefined];
  const exitCode = status.details?.causes?.find((cause) => cause.reason === 'ExitCode')?.message;
  return exitCode === undefined ? [undefined, status.message ?? 'the command failed'] : [Number(exitCode), undefined];
}

/** Text that is no Status is what went wrong. */
function statusOf(data: Buffer): ExecStatus {
  const text = data.toString();
  try {
    return JSON.parse(text);
  } catch {
    return { message: text };
  }
}
