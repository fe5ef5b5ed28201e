import { type IncomingMessage, request as plainRequest } from 'node:http';
import { Agent, type RequestOptions, request as tlsRequest } from 'node:https';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { statusErrorFrom } from './failure-status.ts';

export interface HttpOptions {
  /** `https://127.0.0.1:6443`, with a path prefix where a proxy has one. */
  readonly server: string;
  /** PEM of the authority that signed the server's certificate; without it the system's are trusted. */
  readonly ca?: string | undefined;
  readonly token?: string | undefined;
  /** PEM of a client certificate and its key. */
  readonly certificate?: { readonly cert: string; readonly key: string } | undefined;
  /** Accepts any certificate, as `insecure-skip-tls-verify` asks. */
  readonly insecure?: boolean | undefined;
  /** Milliseconds for an answer's headers; default 30 s. */
  readonly timeout?: number | undefined;
}

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: object | undefined;
  readonly contentType?: string | undefined;
  /** Default `application/json`. */
  readonly accept?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpTransport {
  /** The parsed answer. Throws StatusError when it is a failure, also one of the connection (ServiceUnavailable). */
  json(request: HttpRequest): Promise<unknown>;
  /** The answer as it arrives; ends with an error when the connection breaks. */
  stream(request: HttpRequest): Promise<IncomingMessage>;
  close(): void;
}

export function createHttpTransport(options: HttpOptions): HttpTransport {
  const base = new URL(options.server);
  const secure = base.protocol === 'https:';
  const prefix = base.pathname.replace(/\/$/, '');
  const agent = secure ? new Agent({ keepAlive: true, maxSockets: 64, scheduling: 'lifo' }) : undefined;
  // Watches hold their connections: they must not take them from requests.
  const streamAgent = secure ? new Agent({ keepAlive: true }) : undefined;

  function send(request: HttpRequest, agent: Agent | undefined): Promise<IncomingMessage> {
    const { method, path, body, contentType, accept, signal } = request;
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const settings: RequestOptions = {
      method,
      path: prefix + path,
      host: base.hostname,
      port: base.port || (secure ? 443 : 80),
      headers: { ...headersFor(options, payload, contentType), ...(accept && { Accept: accept }) },
      timeout: options.timeout ?? 30_000,
      ...(signal && { signal }),
      ...(agent && { agent, ...tlsSettings(options) }),
    };
    return new Promise((resolve, reject) => {
      const sent = (secure ? tlsRequest : plainRequest)(settings, (response) => {
        sent.setTimeout(0);
        resolve(response);
      });
      sent.on('error', reject);
      sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
      sent.end(payload);
    });
  }

  async function reach(request: HttpRequest, using = agent): Promise<IncomingMessage> {
    try {
      return await send(request, using);
    } catch (error) {
      if (request.signal?.aborted) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new StatusError('ServiceUnavailable', `${base.origin} cannot be reached: ${reason}`, undefined, {
        cause: error,
      });
    }
  }

  return {
    async json(request) {
      const response = await reach(request);
      const body = parse(await textOf(response));
      if (isFailure(response)) throw statusErrorFrom(body, response.statusCode ?? 500);
      return body;
    },
    async stream(request) {
      const response = await reach(request, streamAgent);
      if (isFailure(response)) throw statusErrorFrom(parse(await textOf(response)), response.statusCode ?? 500);
      return response;
    },
    close() {
      agent?.destroy();
      streamAgent?.destroy();
    },
  };
}

function tlsSettings({ ca, certificate, insecure }: HttpOptions): RequestOptions {
  return {
    ...(ca !== undefined && { ca }),
    ...(certificate && { cert: certificate.cert, key: certificate.key }),
    ...(insecure && { rejectUnauthorized: false }),
  };
}

function headersFor({ token }: HttpOptions, payload: Buffer | undefined, contentType = 'application/json') {
  return {
    Accept: 'application/json',
    'User-Agent': 'pilothouse',
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(payload && { 'Content-Type': contentType, 'Content-Length': payload.length }),
  };
}

function isFailure({ statusCode = 500 }: IncomingMessage): boolean {
  return statusCode >= 400;
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** A proxy in between may answer with a page; its text is then the message. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text.slice(0, 500) };
  }
}
