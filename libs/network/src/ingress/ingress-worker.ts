import { parentPort } from 'node:worker_threads';
import { IngressServer } from './ingress-server.ts';
import type { IngressMessage } from './messages.ts';

/** Serves Ingresses on the thread that this file was started on; told what to serve by messages. */
export function runIngressWorker(): void {
  if (!parentPort) throw new Error('Ingress is served on a worker thread');
  const port = parentPort;
  const server = new IngressServer((answer) => port.postMessage(answer));
  port.on('message', (message: IngressMessage) => void server.receive(message));
}
