import { setMaxListeners } from 'node:events';
import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, type RequestOptions, request as tlsRequest } from 'node:https';
import { connectionFailure, type Destination, NoAnswerError } from './connection-failure.ts';
import { type CredentialSource, type Credentials, fixedCredentials, withCredentials } from './credentials.ts';
import { failureFrom, isFailure, parseAnswer, textOf } from './http-answer.ts';
import { type Impersonation, identityHeaders } from './request-headers.ts';

/** Where a server is and how it is known. */
export interface ServerOptions {
  /** `https://127.0.0.1:6443`, with a path prefix where a proxy has one. */
  readonly server: string;
  /** PEM of the authority that signed the server's certificate; without it the system's are trusted. */
  readonly ca?: string | undefined;
  /** Accepts any certificate, as `insecure-skip-tls-verify` asks. */
  readonly insecure?: boolean | undefined;
  /** Name that is asked for and that the certificate must have; default: the server's host. */
  readonly tlsServerName?: string | undefined;
  /** Makes the connections, through a proxy for example; default: one that keeps them alive. */
  readonly agent?: Agent | PlainAgent | undefined;
  /** The proxy behind `agent`, as failures name it. */
  readonly proxy?: string | undefined;
}

/** `token` and `certificate` stay what they are; `credentials` are asked for before each request. */
export interface HttpOptions extends ServerOptions, Credentials {
  readonly credentials?: CredentialSource | undefined;
  /** Milliseconds for an answer's headers, and between the parts of an answer that is read whole; default 30 s. */
  readonly timeout?: number | undefined;
}

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: object | undefined;
  readonly contentType?: string | undefined;
  /** Default `application/json`. */
  readonly accept?: string | undefined;
  readonly impersonate?: Impersonation | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpTransport {
  /**
   * The parsed answer. Throws StatusError when it is a failure, also one of the connection (ServiceUnavailable);
   * `details.retryAfterSeconds` is what the server asked for.
   */
  json(request: HttpRequest): Promise<unknown>;
  /** The answer as it arrives, until the signal aborts; ends with an error when the connection breaks. */
  stream(request: HttpRequest): Promise<IncomingMessage>;
  close(): void;
}

export function createHttpTransport(options: HttpOptions): HttpTransport {
  const { credentials = fixedCredentials(options), timeout = 30_000 } = options;
  const base = new URL(options.server);
  const destination = destinationOf(options);
  const AgentClass = base.protocol === 'https:' ? Agent : PlainAgent;
  const agent = options.agent ?? new AgentClass({ keepAlive: true, maxSockets: 64, scheduling: 'lifo' });
  // Watches hold their connections: they must not take them from requests.
  const streamAgent = options.agent ?? new AgentClass({ keepAlive: true });

  async function ask(request: HttpRequest, using: Agent | PlainAgent, current: Credentials): Promise<IncomingMessage> {
    const settings = settingsOf(options, request, current);
    const response = await send({ ...settings, agent: using }, request.body, timeout).catch((error: unknown) => {
      if (request.method !== 'GET' || !isStale(error)) throw error;
      return send({ ...settings, agent: options.agent ?? false }, request.body, timeout);
    });
    if (isFailure(response)) throw failureFrom(response, await textOf(response, timeout), base.origin);
    return response;
  }

  async function reach(request: HttpRequest, using: Agent | PlainAgent): Promise<IncomingMessage> {
    return orAborted(
      withCredentials(credentials, (current) => ask(request, using, current)),
      request.signal,
    );
  }

  async function guarded<T>(request: HttpRequest, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (request.signal?.aborted) throw error;
      throw await connectionFailure(error, destination);
    }
  }

  return {
    json: (request) =>
      guarded(request, async () => parseAnswer(await textOf(await reach(request, agent), timeout), base.origin)),
    stream: (request) => guarded(request, () => reach(request, streamAgent)),
    close() {
      agent.destroy();
      streamAgent.destroy();
    },
  };
}

export function destinationOf({ server, ca, tlsServerName, proxy }: ServerOptions): Destination {
  return { origin: new URL(server).origin, ownAuthority: ca !== undefined, tlsServerName, proxy };
}

/** What TLS is spoken with, for requests and sockets alike. */
export function tlsSettings(
  { ca, insecure, tlsServerName }: ServerOptions,
  { certificate }: Credentials,
): Pick<RequestOptions, 'ca' | 'cert' | 'key' | 'rejectUnauthorized' | 'servername'> {
  return {
    ...(ca !== undefined && { ca }),
    ...(certificate && { cert: certificate.cert, key: certificate.key }),
    ...(insecure && { rejectUnauthorized: false }),
    ...(tlsServerName && { servername: tlsServerName }),
  };
}

function settingsOf(options: ServerOptions, request: HttpRequest, credentials: Credentials): RequestOptions {
  const { protocol, hostname, port, pathname } = new URL(options.server);
  const { method, path, contentType = 'application/json', accept = 'application/json', signal } = request;
  return {
    protocol,
    method,
    path: pathname.replace(/\/$/, '') + path,
    // An IPv6 address stands in brackets only where a port follows.
    host: hostname.replace(/^\[|\]$/g, ''),
    ...(port && { port }),
    headers: {
      Accept: accept,
      'User-Agent': 'pilothouse',
      ...identityHeaders(credentials, request.impersonate),
      ...(request.body && { 'Content-Type': contentType }),
    },
    ...(signal && { signal }),
    ...(protocol === 'https:' && tlsSettings(options, credentials)),
  };
}

function send(settings: RequestOptions, body: object | undefined, timeout: number): Promise<IncomingMessage> {
  const payload = body && Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const sent = (settings.protocol === 'https:' ? tlsRequest : plainRequest)(settings);
    const late = setTimeout(() => sent.destroy(new NoAnswerError('no answer in time')), timeout);
    sent.once('response', (response) => {
      clearTimeout(late);
      resolve(response);
    });
    sent.on('error', (error) => {
      clearTimeout(late);
      reject(sent.reusedSocket ? new StaleError(error) : error);
    });
    if (payload) sent.setHeader('Content-Length', payload.length);
    sent.end(payload);
  });
}

/** On a connection that was kept alive. */
class StaleError extends Error {
  readonly code: unknown;

  constructor(cause: Error) {
    super(cause.message, { cause });
    this.code = Reflect.get(cause, 'code');
  }
}

/** A server may close an idle connection at the moment in which it is used again: that says nothing about the server. */
function isStale(error: unknown): boolean {
  return error instanceof StaleError && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

/** Credentials may take their time. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  // One signal may be that of very many requests; Node.js would take that for a mistake.
  setMaxListeners(0, signal);
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    if (signal.aborted) abort();
  });
}
