import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSealer } from '@pilothouse/access/aes-sealer';
import { internalUser, type User } from '@pilothouse/access/user';
import { ensureCertificates } from '@pilothouse/kube-api/certificates';
import { createKubeApi, type KubeApi } from '@pilothouse/kube-api/kube-api';
import { createStoreAuthorizer } from '@pilothouse/kube-api/rbac/store-authorizer';
import type { Client } from '@pilothouse/kube-client/client';
import type { UsageSource } from '@pilothouse/kube-model/usage-sample';
import { type Clock, systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { openStore } from '@pilothouse/store/open-store';
import type { ClusterStore } from '@pilothouse/store/store';
import { addDefaultAccounts } from './namespace-contents.ts';
import { createTestDatabase } from './test-database.ts';
import { testSigningKey } from './test-signing-key.ts';

const users: Readonly<Record<string, User>> = {
  admin: { name: 'admin', groups: ['system:masters', 'system:authenticated'], via: 'token' },
  editor: { name: 'editor', groups: ['pilothouse:edit', 'system:authenticated'], via: 'token' },
  viewer: { name: 'viewer', groups: ['pilothouse:view', 'system:authenticated'], via: 'token' },
};

export interface CallOptions {
  /** An object is sent as JSON, text and bytes as they are. */
  readonly body?: unknown;
  readonly type?: string;
  readonly accept?: string;
  /** One of admin (default), editor, viewer; null sends none. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The parsed JSON; tests look into it freely. */
  // biome-ignore lint/suspicious/noExplicitAny: a reply may hold anything, and each test knows what it asked for
  readonly body: any;
}

export interface TestApi {
  readonly api: KubeApi;
  readonly store: ClusterStore;
  readonly databaseUrl: string;
  readonly url: string;
  readonly agent: Agent;
  readonly admin: Client;
  call(method: string, path: string, options?: CallOptions): Promise<Reply>;
  watch(path: string, accept?: string, headers?: Readonly<Record<string, string>>): Promise<TestWatch>;
  close(): Promise<void>;
}

export interface TestWatch {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: see Reply
  next(): Promise<any>;
  /** What is still to come, until the server ends the stream. */
  // biome-ignore lint/suspicious/noExplicitAny: see Reply
  rest(): Promise<any[]>;
  stop(): void;
}

export interface TestApiOptions {
  readonly clock?: Clock;
  /** That of another server, which is taken over; default: one of its own. */
  readonly databaseUrl?: string;
  /** Default 10.96.0.0/24. */
  readonly serviceCidr?: string;
  /** Default true: as where the embedded cluster's controllers run. */
  readonly warnsNotHonoured?: boolean;
  /** Without it nothing is served of what nodes and pods use. */
  readonly usage?: UsageSource;
}

/** The whole API over real HTTPS, on a store in a real database. */
export async function createTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const { clock = systemClock, databaseUrl, serviceCidr = '10.96.0.0/24', warnsNotHonoured = true, usage } = options;
  const database = databaseUrl ? { url: databaseUrl, drop: async () => undefined } : await createTestDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'kube-api-test-'));
  const sealer = createSealer({ current: { id: 'test', key: Buffer.alloc(32, 1) } });
  const store = await openStore({ url: database.url, cluster: 'test', sealer, clock, logger: silentLogger });
  const api = createKubeApi({
    store,
    authorizer: createStoreAuthorizer(store),
    authenticator: { bearer: async (token) => users[token] },
    clock,
    logger: silentLogger,
    serviceCidr,
    nodeToken: 'node-token',
    signingKey: testSigningKey,
    warnsNotHonoured,
    usage,
  });
  const certificates = await ensureCertificates({ directory, hosts: ['127.0.0.1'] });
  const { url } = await api.listen({ host: '127.0.0.1', port: 0, certificates });
  await api.bootstrap();
  await addDefaultAccounts(api.client(internalUser('test')));
  const agent = new Agent({ keepAlive: true, ca: certificates.ca });
  return {
    api,
    store,
    databaseUrl: database.url,
    url,
    agent,
    admin: api.client(internalUser('test')),
    call: (method, path, options) => call(url, agent, method, path, options),
    watch: (path, accept, headers) => watch(new URL(path, url), certificates.ca, { accept, headers }),
    async close() {
      agent.destroy();
      await api.close();
      await store.close();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function headersOf({ type, accept, token = 'admin', headers }: CallOptions): Record<string, string> {
  return {
    accept: accept ?? 'application/json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(type && { 'content-type': type }),
    ...headers,
  };
}

function call(url: string, agent: Agent, method: string, path: string, options: CallOptions = {}): Promise<Reply> {
  const { body, type = body === undefined ? undefined : 'application/json' } = options;
  const data = typeof body === 'string' || Buffer.isBuffer(body) || body === undefined ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const request = httpsRequest(new URL(path, url), {
      method,
      agent,
      headers: {
        ...headersOf({ ...options, ...(type !== undefined && { type }) }),
        ...(data !== undefined && { 'content-length': String(Buffer.byteLength(data)) }),
      },
    });
    request.on('error', reject);
    request.on('response', async (response) => {
      const text = await readText(response);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: parsed(text) });
    });
    request.end(data);
  });
}

async function readText(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface WatchHeaders {
  readonly accept?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

function watch(url: URL, ca: string, { accept = 'application/json', headers = {} }: WatchHeaders): Promise<TestWatch> {
  return new Promise((resolve, reject) => {
    const request = httpsRequest(url, { ca, agent: false, headers: headersOf({ accept, headers }) });
    request.on('error', reject);
    request.on('response', (response) => {
      const lines = readLines(response);
      resolve({
        status: response.statusCode ?? 0,
        async next() {
          const { value, done } = await lines.next();
          if (done) throw new Error('the watch has ended');
          return JSON.parse(value);
        },
        async rest() {
          const events = [];
          for await (const line of lines) events.push(JSON.parse(line));
          return events;
        },
        stop: () => request.destroy(),
      });
    });
    request.end();
  });
}

async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  return undefined;
}
