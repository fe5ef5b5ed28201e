/**
 * What Node.js could do at best: answers the requests of kube-rest.ts from a Map over TLS, with no database, no
 * validation and no rights. Usage: npx tsx bench/null-server.ts KUBECONFIG_TO_WRITE PORT PKI
 * PKI: a directory with ca.crt, server.crt and server.key.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';

const [kubeconfig = '', port = '', pki = ''] = process.argv.slice(2);
const pem = (name: string) => readFileSync(join(pki, name));

interface Pod {
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
}

interface Kept {
  readonly pod: Pod;
  readonly bytes: Buffer;
}

const pods = new Map<string, Kept>();
const watchers = new Set<ServerResponse>();
let revision = 1;

/** About as large as the managedFields that a real API server adds. */
const managedFields = [
  { manager: 'none', operation: 'Update', fieldsType: 'FieldsV1', fieldsV1: { f: 'x'.repeat(2_350) } },
];

function keep(pod: Pod, type: 'ADDED' | 'MODIFIED'): Buffer {
  const bytes = Buffer.from(JSON.stringify(pod));
  pods.set(pod.metadata.name, { pod, bytes });
  const event = Buffer.concat([Buffer.from(`{"type":"${type}","object":`), bytes, Buffer.from('}\n')]);
  for (const watcher of watchers) watcher.write(event);
  return bytes;
}

function create(body: Buffer): Buffer {
  const pod = JSON.parse(body.toString('utf8')) as Pod;
  revision += 1;
  const creationTimestamp = new Date().toISOString();
  const stamps = { uid: randomUUID(), resourceVersion: String(revision), creationTimestamp, managedFields };
  const status = { phase: 'Pending', qosClass: 'Burstable' };
  return keep({ ...pod, metadata: { ...pod.metadata, ...stamps }, ...{ status } }, 'ADDED');
}

function patch({ pod }: Kept, body: Buffer): Buffer {
  const { metadata } = JSON.parse(body.toString('utf8')) as Pod;
  revision += 1;
  const labels = { ...pod.metadata.labels, ...metadata.labels };
  const stamp = { resourceVersion: String(revision) };
  return keep({ ...pod, metadata: { ...pod.metadata, labels, ...stamp } }, 'MODIFIED');
}

function list({ searchParams }: URL): Buffer {
  const [label = '', value] = (searchParams.get('labelSelector') ?? '').split('=');
  const limit = Number(searchParams.get('limit')) || Number.POSITIVE_INFINITY;
  const chosen = [...pods.values()].filter(({ pod }) => label === '' || pod.metadata.labels[label] === value);
  const items = chosen
    .slice(0, limit)
    .flatMap(({ bytes }, index) => (index === 0 ? [bytes] : [Buffer.from(','), bytes]));
  const head = `{"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"${revision}"},"items":[`;
  return Buffer.concat([Buffer.from(head), ...items, Buffer.from(']}')]);
}

function watch(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.flushHeaders();
  watchers.add(response);
  response.on('close', () => watchers.delete(response));
}

function answer(request: IncomingMessage, url: URL, body: Buffer): { code: number; bytes: Buffer } {
  const [, , , , , resource, name] = url.pathname.split('/');
  const nothing = Buffer.from('{}');
  if (resource !== 'pods') return { code: request.method === 'GET' && !resource ? 404 : 200, bytes: nothing };
  if (request.method === 'POST') return { code: 201, bytes: create(body) };
  if (!name) return { code: 200, bytes: list(url) };
  const kept = pods.get(name);
  if (!kept) return { code: 404, bytes: nothing };
  return { code: 200, bytes: request.method === 'PATCH' ? patch(kept, body) : kept.bytes };
}

const server = createServer({ cert: pem('server.crt'), key: pem('server.key') }, (request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const url = new URL(request.url ?? '/', 'https://null');
    if (url.searchParams.has('watch')) return watch(response);
    const { code, bytes } = answer(request, url, Buffer.concat(parts));
    response.writeHead(code, { 'content-type': 'application/json', 'content-length': bytes.length });
    response.end(bytes);
  });
});

server.listen(Number(port), '127.0.0.1', () => {
  const authority = pem('ca.crt').toString('base64');
  const cluster = { server: `https://127.0.0.1:${port}`, 'certificate-authority-data': authority };
  writeFileSync(kubeconfig, JSON.stringify({ clusters: [{ cluster }], users: [{ user: { token: 'none' } }] }));
  console.log('ready');
});
