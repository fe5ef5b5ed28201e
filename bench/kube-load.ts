import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { readKubeconfig } from '../e2e/src/kubeconfig.ts';

export interface LoadOptions {
  readonly kubeconfig: string;
  readonly pods: number;
  readonly watchers: number;
  /** Requests in flight. */
  readonly clients: number;
}

export interface Figure {
  readonly figure: string;
  readonly [value: string]: number | string;
}

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** Creates, watches, lists, gets and patches pods of a Kubernetes API; yields one figure after the other. */
export async function* measureKubeApi(options: LoadOptions): AsyncGenerator<Figure> {
  const { pods, watchers, clients } = options;
  const api = connect(options.kubeconfig);
  const namespace = `bench-${Date.now().toString(36)}`;
  const path = `/api/v1/namespaces/${namespace}/pods`;
  await api.send('POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  await until(
    async () => (await api.send('GET', `/api/v1/namespaces/${namespace}/serviceaccounts/default`)).status === 200,
  );
  const first = JSON.parse((await api.send('GET', `${path}?limit=1`)).body.toString('utf8'));
  const sent = new Map<string, number>();
  const audience = await listen(
    api,
    `${path}?watch=1&resourceVersion=${first.metadata.resourceVersion}`,
    watchers,
    sent,
  );

  const parallel = (count: number, one: (index: number) => Promise<Answer>) => inParallel(count, clients, one);
  const created = await parallel(pods, (index) => {
    sent.set(nameOf(index), performance.now());
    return api.send('POST', path, podOf(index));
  });
  yield { figure: 'create', ...created };
  await until(() => audience.events >= pods * watchers);
  yield { figure: 'watch', events: audience.events, of: pods * watchers, ...quantiles(audience.lags) };
  for (const [figure, times, query] of lists) yield { figure, ...(await listRepeatedly(api, times, path + query)) };
  yield { figure: 'get', ...(await parallel(5_000, (index) => api.send('GET', `${path}/${nameOf(index % pods)}`))) };
  const label = (index: number) => ({ metadata: { labels: { rev: String(index) } } });
  yield {
    figure: 'patch',
    ...(await parallel(2_000, (index) => api.send('PATCH', `${path}/${nameOf(index % pods)}`, label(index)))),
  };
  audience.close();
  await api.send('DELETE', `/api/v1/namespaces/${namespace}`);
  await until(async () => (await api.send('GET', `/api/v1/namespaces/${namespace}`)).status === 404);
}

const lists = [
  ['list, cached', 7, '?resourceVersion=0'],
  ['list, consistent', 7, ''],
  ['list, page of 500', 10, '?limit=500'],
  ['list, by label', 20, '?labelSelector=app%3Da7'],
] as const;

type Api = ReturnType<typeof connect>;

function connect(kubeconfig: string) {
  const { server, ca, token } = readKubeconfig(kubeconfig);
  const kept = new https.Agent({ keepAlive: true, maxSockets: 64, ca });
  const open = (method: string, path: string, body?: object, agent = kept) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const data = body && JSON.stringify(body);
      const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
        ...(data && { 'content-length': Buffer.byteLength(data) }),
      };
      const request = https.request(new URL(path, server), { method, agent, headers }, resolve);
      request.on('error', reject);
      request.end(data);
    });
  return {
    async send(method: string, path: string, body?: object): Promise<Answer> {
      const response = await open(method, path, body);
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      return { status: response.statusCode ?? 0, body: Buffer.concat(parts) };
    },
    stream: (path: string) => open('GET', path, undefined, new https.Agent({ ca })),
  };
}

/** Watches that note how long each creation took to reach them. */
async function listen(api: Api, path: string, watchers: number, sent: ReadonlyMap<string, number>) {
  const lags: number[] = [];
  const streams: IncomingMessage[] = [];
  const audience = {
    events: 0,
    lags,
    close: () => {
      for (const stream of streams) stream.destroy();
    },
  };
  const hear = (line: string) => {
    if (!line.startsWith('{"type":"ADDED"')) return;
    audience.events += 1;
    const from = sent.get(line.match(/"name":"(p-\d+)"/)?.[1] ?? '');
    if (from !== undefined) lags.push(performance.now() - from);
  };
  for (let index = 0; index < watchers; index += 1) {
    const stream = await api.stream(path);
    let rest = '';
    stream.on('error', () => undefined);
    stream.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(hear);
    });
    streams.push(stream);
  }
  return audience;
}

async function inParallel(count: number, clients: number, one: (index: number) => Promise<Answer>) {
  const times: number[] = [];
  let next = 0;
  let failed = 0;
  const began = performance.now();
  const client = async () => {
    while (next < count) {
      const from = performance.now();
      const { status, body } = await one(next++);
      times.push(performance.now() - from);
      if (status < 300) continue;
      if (failed === 0) console.error(status, body.toString('utf8', 0, 300));
      failed += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const per_s = Math.round(count / ((performance.now() - began) / 1000));
  return { per_s, ...quantiles(times), failed };
}

async function listRepeatedly(api: Api, count: number, path: string) {
  const times: number[] = [];
  let bytes = 0;
  let items = 0;
  for (let index = 0; index < count; index += 1) {
    const from = performance.now();
    const { body } = await api.send('GET', path);
    times.push(performance.now() - from);
    bytes = body.length;
    items = JSON.parse(body.toString('utf8')).items.length;
  }
  return { p50_ms: quantiles(times).p50_ms, bytes, items };
}

function quantiles(values: number[]): { p50_ms: number; p99_ms: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2));
  return { p50_ms: at(0.5), p99_ms: at(0.99) };
}

const nameOf = (index: number) => `p-${index}`;

/** A pod of ordinary size, bound to a node that does not exist: nothing runs it. */
function podOf(index: number): object {
  const env = Array.from({ length: 8 }, (_, number) => ({ name: `ENV_${number}`, value: `value-${number}` }));
  const labels = { app: `a${index % 50}`, tier: ['front', 'back', 'data'][index % 3], index: String(index) };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: nameOf(index), labels, annotations: { 'example.com/notes': 'x'.repeat(200) } },
    spec: {
      nodeName: `bench-${index % 100}`,
      containers: [
        {
          name: 'main',
          image: 'nginx:1.27',
          command: ['sleep', '1000'],
          env,
          resources: { requests: { cpu: '100m', memory: '128Mi' } },
          ports: [{ containerPort: 80 }],
        },
      ],
    },
  };
}

async function until(look: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3_000 && !(await look()); tries += 1) await pause(100);
}
