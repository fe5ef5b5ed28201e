import type { User } from '@pilothouse/access/user';
import type { Client } from '@pilothouse/kube-client/client';
import { connectionFailure, NoAnswerError } from '@pilothouse/kube-client/connection-failure';
import { type CredentialSource, withCredentials } from '@pilothouse/kube-client/credentials';
import type { ExecFailures } from '@pilothouse/kube-client/exec-session';
import { failureFrom, textOf } from '@pilothouse/kube-client/http-answer';
import { createTransportClient } from '@pilothouse/kube-client/http-client';
import {
  createHttpTransport,
  destinationOf,
  type HttpOptions,
  type HttpTransport,
  type ServerOptions,
  tlsSettings,
} from '@pilothouse/kube-client/http-transport';
import type { PodStreams } from '@pilothouse/kube-client/pod-streams';
import { type Impersonation, identityHeaders } from '@pilothouse/kube-client/request-headers';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { WebSocket } from 'ws';
import type { ContextSettings } from '../kubeconfig/context-settings.ts';
import { commandLine } from '../kubeconfig/program.ts';
import { createPodStreams } from '../pods/pod-streams.ts';
import { credentialSource } from './credential-source.ts';
import { proxyAgent, proxyName } from './proxy-agent.ts';
import type { ProgramHost } from './run-program.ts';

/** In whose name something is asked; undefined: the kubeconfig's own user. */
export type RequestUser = Pick<User, 'name' | 'groups'> | undefined;

export interface SocketRequest {
  readonly path: string;
  /** The first that the server speaks is taken. */
  readonly protocols: readonly string[];
  readonly user: RequestUser;
}

/** What to make of a socket that is being opened; called again, with a new one, when credentials had to be renewed. */
export type SocketUse<T> = (socket: WebSocket, failures: ExecFailures) => Promise<T>;

/** A way to the API of one cluster. */
export interface Connection {
  /** Address of its API. */
  readonly server: string;
  /** In the name of the kubeconfig's user. */
  readonly transport: HttpTransport;
  client(user: RequestUser): Client;
  pods(user: RequestUser): PodStreams;
  openSocket<T>(request: SocketRequest, use: SocketUse<T>): Promise<T>;
  /** Ends what is open, and programs that run for it. May be called more than once. */
  close(): void;
}

interface Way {
  readonly server: ServerOptions & Pick<HttpOptions, 'timeout'>;
  readonly credentials: CredentialSource;
  /** In whose name the kubeconfig says that requests are made. */
  readonly impersonate: Impersonation | undefined;
}

/** Milliseconds until a socket is open, and bytes of one message. */
const socketLimits = { handshakeTimeout: 30_000, maxPayload: 16 * 1024 * 1024 };

export interface ConnectionHost extends Omit<ProgramHost, 'signal'> {
  /** Whether the program that gets the credentials may be run on this machine. */
  readonly allowProgram: boolean;
  /** Milliseconds for the headers of an answer; default 30 s. */
  readonly timeout?: number | undefined;
}

/** Nothing is connected yet when it resolves. Throws BadRequest when proxy or program cannot be used. */
export async function createConnection(settings: ContextSettings, host: ConnectionHost): Promise<Connection> {
  const { server, ca, insecure, tlsServerName, proxyUrl, impersonate, program } = settings;
  if (program && !host.allowProgram) {
    const message = `Its credentials come from the program \`${commandLine(program)}\`, which would be run on the machine of Pilothouse: that has to be allowed first`;
    throw new StatusError('BadRequest', message);
  }
  const through = proxyUrl && { agent: await proxyAgent(server, proxyUrl), proxy: proxyName(proxyUrl) };
  const closing = new AbortController();
  const credentials = credentialSource(settings, { ...host, signal: closing.signal });
  const options = { server, ca, insecure, tlsServerName, timeout: host.timeout, ...through };
  return connectionBy({ server: options, credentials, impersonate }, closing);
}

/** Of a cluster that is known but cannot be asked anything: every request fails with the same sentence. */
export function brokenConnection(server: string, problem: StatusError): Connection {
  const fail = () => Promise.reject(problem);
  const way = { server: { server: 'https://unknown.invalid' }, credentials: { current: fail, renew: fail } };
  return { ...connectionBy({ ...way, impersonate: undefined }, new AbortController()), server };
}

function connectionBy(way: Way, closing: AbortController): Connection {
  const http = createHttpTransport({ ...way.server, credentials: way.credentials });
  const transportAs = (user: RequestUser): HttpTransport => {
    const impersonate = user ? impersonationOf(user) : way.impersonate;
    return {
      json: (request) => http.json({ ...request, impersonate }),
      stream: (request) => http.stream({ ...request, impersonate }),
      close: () => http.close(),
    };
  };
  const connection: Connection = {
    server: way.server.server,
    transport: transportAs(undefined),
    client: (user) => createTransportClient(transportAs(user)),
    pods: (user) => createPodStreams({ transport: transportAs(user), openSocket: connection.openSocket, user }),
    openSocket: (request, use) => openSocket(way, request, closing.signal, use),
    close() {
      closing.abort();
      http.close();
    },
  };
  return connection;
}

/** A cluster adds `system:authenticated` itself; who asked for it would need the right to. */
function impersonationOf({ name, groups }: NonNullable<RequestUser>): Impersonation {
  return { name, groups: groups.filter((group) => group !== 'system:authenticated') };
}

function openSocket<T>(way: Way, request: SocketRequest, closing: AbortSignal, use: SocketUse<T>): Promise<T> {
  const { server, credentials } = way;
  const { path, protocols, user } = request;
  const impersonate = user ? impersonationOf(user) : way.impersonate;
  const url = server.server.replace(/^http/, 'ws') + path;
  const destination = destinationOf(server);
  const failures: ExecFailures = {
    refused: async (response) =>
      failureFrom(response, await textOf(response, socketLimits.handshakeTimeout), destination.origin),
    unreachable: (cause) => connectionFailure(isLate(cause) ? new NoAnswerError(cause.message) : cause, destination),
  };
  return withCredentials(credentials, async (current) => {
    closing.throwIfAborted();
    const socket = new WebSocket(url, [...protocols], {
      ...socketLimits,
      ...tlsSettings(server, current),
      headers: { 'User-Agent': 'pilothouse', ...identityHeaders(current, impersonate) },
      perMessageDeflate: false,
      ...(server.agent && { agent: server.agent }),
    });
    const end = () => socket.terminate();
    closing.addEventListener('abort', end, { once: true });
    socket.once('close', () => closing.removeEventListener('abort', end));
    return use(socket, failures);
  });
}

/** So ws puts it. */
function isLate({ message }: Error): boolean {
  return message === 'Opening handshake has timed out';
}
