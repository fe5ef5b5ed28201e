import { parentPort } from 'node:worker_threads';
import type { ServiceMessage } from './messages.ts';
import { ServiceProxy } from './proxy.ts';

/** Runs the proxy on the thread that this file was started on; told what to serve by messages. */
export function runProxyWorker(): void {
  if (!parentPort) throw new Error('the service proxy runs on a worker thread');
  const port = parentPort;
  const proxy = new ServiceProxy((message) => port.postMessage(message));
  port.on('message', (message: ServiceMessage) => proxy.set(message));
}
