import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Node } from '@pilothouse/kube-model/kinds';
import { type FailureStatus, StatusError, type StatusReason } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { WebSocket } from 'ws';

/** Where a node's own server listens. */
export interface NodeServerAddress {
  readonly host: string;
  readonly port: number;
}

export interface ContainerAddress {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
}

export interface LogOptions {
  readonly follow?: boolean | undefined;
  /** Of the container's run before this one. */
  readonly previous?: boolean | undefined;
  readonly tailLines?: number | undefined;
  readonly sinceSeconds?: number | undefined;
  /** RFC 3339. */
  readonly sinceTime?: string | undefined;
  /** Each line begins with the instant at which it was read. */
  readonly timestamps?: boolean | undefined;
  readonly limitBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ExecOptions {
  readonly command: readonly string[];
  readonly stdin?: boolean;
  /** One terminal for all three streams. */
  readonly tty?: boolean;
}

/** One command that runs in a container. The callbacks are set right after `exec` resolved, before anything arrives. */
export interface ExecSession {
  onStdout: (chunk: Buffer) => void;
  onStderr: (chunk: Buffer) => void;
  /** Called once; `error` tells why there is no exit code. */
  onEnd: (end: { readonly exitCode: number | undefined; readonly error: string | undefined }) => void;
  write(chunk: Buffer | string): void;
  endStdin(): void;
  resize(columns: number, rows: number): void;
  close(): void;
}

export interface NodeServerClient {
  /** Bytes as they are written; ends with the log, or never when followed until the signal aborts. */
  logs(node: NodeServerAddress, container: ContainerAddress, options?: LogOptions): Promise<AsyncIterable<Buffer>>;
  exec(node: NodeServerAddress, container: ContainerAddress, options: ExecOptions): Promise<ExecSession>;
}

export const execProtocol = 'v5.channel.k8s.io';

/** Undefined while the node has not told its port. The server of an embedded node listens on this machine only. */
export function nodeServerAddress(node: DeepReadonly<Node>): NodeServerAddress | undefined {
  const port = node.status?.daemonEndpoints?.kubeletEndpoint?.Port;
  return port ? { host: '127.0.0.1', port } : undefined;
}

/** Reads logs and runs commands on the nodes' own servers, as an API server does on a kubelet. */
export function createNodeServerClient({ nodeToken }: { readonly nodeToken: string }): NodeServerClient {
  const headers = { authorization: `Bearer ${nodeToken}` };
  return {
    async logs(node, container, options = {}) {
      const path = `/containerLogs/${pathOf(container)}?${logQuery(options)}`;
      const { signal } = options;
      const response = await send(request({ ...node, path, headers, ...(signal && { signal }) }));
      if (response.statusCode !== 200) throw await failureOf(response);
      return response;
    },
    exec(node, container, options) {
      const url = `ws://${node.host}:${node.port}/exec/${pathOf(container)}?${execQuery(options)}`;
      return openExec(new WebSocket(url, execProtocol, { headers }));
    },
  };
}

function pathOf({ namespace, pod, container }: ContainerAddress): string {
  return [namespace, pod, container].map(encodeURIComponent).join('/');
}

function logQuery({ signal: _, ...options }: LogOptions): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) if (value !== undefined) query.set(name, String(value));
  return query;
}

function execQuery({ command, stdin = false, tty = false }: ExecOptions): URLSearchParams {
  const query = new URLSearchParams(command.map((word): [string, string] => ['command', word]));
  for (const [name, value] of Object.entries({ stdin, stdout: true, stderr: !tty, tty }))
    query.set(name, String(value));
  return query;
}

function send(outgoing: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing
      .once('response', resolve)
      .once('error', (cause) => reject(unreachable(cause)))
      .end();
  });
}

function unreachable(cause: Error): StatusError {
  return new StatusError('ServiceUnavailable', `the node's server did not answer: ${cause.message}`, undefined, {
    cause,
  });
}

async function failureOf(response: AsyncIterable<Buffer>): Promise<StatusError> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  try {
    const status = JSON.parse(text) as Partial<FailureStatus>;
    const reason: StatusReason = status.reason ?? 'InternalError';
    return new StatusError(reason, status.message ?? text, status.details);
  } catch (cause) {
    return new StatusError('InternalError', text, undefined, { cause });
  }
}

const channel = { stdin: 0, stdout: 1, stderr: 2, status: 3, resize: 4, close: 255 } as const;

function openExec(socket: WebSocket): Promise<ExecSession> {
  return new Promise((resolve, reject) => {
    socket.once('open', () => {
      // A short command may have answered already: nothing is read before the caller has set its callbacks.
      socket.pause();
      setImmediate(() => socket.resume());
      resolve(sessionOn(socket));
    });
    socket.once('unexpected-response', (_, response) => {
      failureOf(response).then(reject, reject);
    });
    socket.once('error', (error) => reject(unreachable(error)));
  });
}

function sessionOn(socket: WebSocket): ExecSession {
  const frame = (id: number, data: Buffer | string) =>
    socket.send(Buffer.concat([Buffer.from([id]), Buffer.from(data)]), { binary: true });
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
    endStdin: () => frame(channel.close, Buffer.from([channel.stdin])),
    resize: (columns, rows) => frame(channel.resize, JSON.stringify({ Width: columns, Height: rows })),
    close: () => socket.close(),
  };
  socket.on('message', (message: Buffer) => {
    const data = message.subarray(1);
    if (message[0] === channel.stdout) session.onStdout(data);
    else if (message[0] === channel.stderr) session.onStderr(data);
    else if (message[0] === channel.status) end(...outcomeOf(data));
  });
  socket.on('error', (error) => end(undefined, error.message));
  socket.on('close', () => end(undefined, 'the connection to the node was lost'));
  return session;
}

interface ExecStatus {
  readonly status?: string;
  readonly message?: string;
  readonly details?: { readonly causes?: readonly { readonly reason?: string; readonly message?: string }[] };
}

function outcomeOf(data: Buffer): [exitCode: number | undefined, error: string | undefined] {
  const status = JSON.parse(data.toString()) as ExecStatus;
  if (status.status === 'Success') return [0, undefined];
  const exitCode = status.details?.causes?.find((cause) => cause.reason === 'ExitCode')?.message;
  return exitCode === undefined ? [undefined, status.message ?? 'the command failed'] : [Number(exitCode), undefined];
}
