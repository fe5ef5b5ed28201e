import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type HostileRequest, hostileRequests } from '@pilothouse/testing/hostile-request';
import { type RawReply, rawRequest } from '@pilothouse/testing/raw-request';
import { createTestApi, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, expect, test } from 'vitest';

const count = 5_000;
/** Requests under way at once. */
const clients = 8;
/** Memory that the second half may cost, bytes: what it stores is kept in memory. */
const growth = 64 * 1024 * 1024;

let server: TestApi;
beforeAll(async () => {
  server = await createTestApi();
  await server.call('POST', '/api/v1/namespaces', { body: { metadata: { name: 'hostile' } } });
  const known = { metadata: { name: 'known' }, data: { a: '1' } };
  for (const namespace of ['default', 'hostile'])
    await server.call('POST', `/api/v1/namespaces/${namespace}/configmaps`, { body: known });
});
afterAll(() => server.close());

function bytesOf({ method, target, headers, body }: HostileRequest): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const head = `${method} ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${body.length}\r\n${lines}\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), body]);
}

function usedMemory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

interface Outcome {
  readonly status: number | undefined;
  /** In words, where the server is to blame. Whole replies would count as memory of the server. */
  readonly fault: string | undefined;
}

const inWords = ({ method, target, headers, body }: HostileRequest, reply: RawReply) =>
  `${method} ${target.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)} ${body.toString('latin1').slice(0, 300)} => ${reply.text.slice(0, 600)}`;

async function outcomeOf(request: HostileRequest): Promise<Outcome> {
  const reply = await rawRequest(server.url, String(server.agent.options.ca), bytesOf(request));
  const { status } = reply;
  return { status, fault: status === undefined || status >= 500 ? inWords(request, reply) : undefined };
}

async function sendAll(requests: readonly HostileRequest[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async () => {
    for (let request = requests[next++]; request; request = requests[next++]) outcomes.push(await outcomeOf(request));
  };
  await Promise.all(Array.from({ length: clients }, work));
  return outcomes;
}

test('5,000 hostile requests: no answer is the server’s fault, it goes on, and it does not grow', {
  timeout: 600_000,
}, async () => {
  const requests = hostileRequests(count);
  const first = await sendAll(requests.slice(0, count / 2));
  const halfway = usedMemory();
  const second = await sendAll(requests.slice(count / 2));
  const grown = usedMemory() - halfway;

  const all = [...first, ...second];
  expect(all).toHaveLength(count);
  expect(all.flatMap(({ fault }) => fault ?? []).slice(0, 5)).toEqual([]);
  // They are hostile, and yet not all refused at the door.
  const codes = new Set(all.map(({ status }) => status));
  for (const code of [200, 201, 400, 401, 404, 405, 406, 409, 415, 422]) expect(codes).toContain(code);
  expect(grown).toBeLessThan(growth);
  expect((await server.call('GET', '/readyz')).status).toBe(200);
  expect((await server.call('GET', '/api/v1/namespaces/hostile/configmaps/known')).status).toBe(200);
});
