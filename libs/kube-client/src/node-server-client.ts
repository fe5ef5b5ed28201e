import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Node } from '@pilothouse/kube-model/kinds';
import { type FailureStatus, StatusError, type StatusReason } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { WebSocket } from 'ws';
import { execProtocol, openExec } from './exec-session.ts';
import type { NodeSummary } from './node-summary.ts';
import { statsToken } from './stats-token.ts';

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
  /** Holds the output back, at the other end too: for a reader that is slower than the command. */
  pause(): void;
  resume(): void;
  close(): void;
}

export interface NodeServerClient {
  /** Bytes as they are written; ends with the log, or never when followed until the signal aborts. */
  logs(node: NodeServerAddress, container: ContainerAddress, options?: LogOptions): Promise<AsyncIterable<Buffer>>;
  exec(node: NodeServerAddress, container: ContainerAddress, options: ExecOptions): Promise<ExecSession>;
  /** What the node and its pods have used until now. */
  summary(node: NodeServerAddress, signal: AbortSignal): Promise<NodeSummary>;
}

/** Undefined while the node has not told its port. The server of an embedded node listens on this machine only. */
export function nodeServerAddress(node: DeepReadonly<Node>): NodeServerAddress | undefined {
  const port = node.status?.daemonEndpoints?.kubeletEndpoint?.Port;
  return port ? { host: '127.0.0.1', port } : undefined;
}

/** Reads logs and usage and runs commands on the nodes' own servers, as an API server does on a kubelet. */
export function createNodeServerClient({ nodeToken }: { readonly nodeToken: string }): NodeServerClient {
  const headers = { authorization: `Bearer ${nodeToken}` };
  const stats = { authorization: `Bearer ${statsToken(nodeToken)}` };
  return {
    async logs(node, container, options = {}) {
      const path = `/containerLogs/${pathOf(container)}?${logQuery(options)}`;
      const { signal } = options;
      const response = await send(request({ ...node, path, headers, ...(signal && { signal }) }));
      if (response.statusCode !== 200) throw await failureOf(response);
      return response;
    },
    async summary(node, signal) {
      // Asked every now and then, of many: kept connections would only use up descriptors.
      const response = await send(request({ ...node, path: '/stats/summary', headers: stats, signal, agent: false }));
      if (response.statusCode !== 200) throw await failureOf(response);
      return JSON.parse(await textOf(response)) as NodeSummary;
    },
    exec(node, container, options) {
      const url = `ws://${node.host}:${node.port}/exec/${pathOf(container)}?${execQuery(options)}`;
      const unreachably = async (cause: Error) => unreachable(cause);
      return openExec(new WebSocket(url, execProtocol, { headers }), { refused: failureOf, unreachable: unreachably });
    },
  };
}

function pathOf({ namespace, pod, container }: ContainerAddress): string {
  return [namespace, pod, container].map(encodeURIComponent).join('/');
}

export function logQuery({ signal: _, ...options }: LogOptions): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) if (value !== undefined) query.set(name, String(value));
  return query;
}

export function execQuery({ command, stdin = false, tty = false }: ExecOptions): URLSearchParams {
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

async function textOf(response: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function failureOf(response: AsyncIterable<Buffer>): Promise<StatusError> {
  const text = await textOf(response);
  try {
    const status = JSON.parse(text) as Partial<FailureStatus>;
    const reason: StatusReason = status.reason ?? 'InternalError';
    return new StatusError(reason, status.message ?? text, status.details);
  } catch (cause) {
    return new StatusError('InternalError', text, undefined, { cause });
  }
}
