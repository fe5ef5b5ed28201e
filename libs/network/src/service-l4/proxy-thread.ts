import type { Worker } from 'node:worker_threads';
import type { Logger } from '@pilothouse/std/logger';
import { startWorker } from '../worker-thread.ts';
import type { BindMessage, ServiceMessage } from './messages.ts';

/** The proxy on its own thread, so that a busy API does not slow connections, nor they the API. */
export interface ProxyThread {
  set(message: ServiceMessage): void;
  stop(): Promise<void>;
}

const entry = { built: 'service-proxy-worker.js', source: new URL('./proxy-worker-entry.ts', import.meta.url) };

/** Milliseconds before a thread that ended is replaced. */
const restartPause = 200;

/** A thread that ends is replaced, and told again all that is to be served. */
export function startProxyThread(logger: Logger, told: (message: BindMessage) => void): ProxyThread {
  const wanted = new Map<string, ServiceMessage>();
  let stopping = false;
  let worker: Worker;
  const start = () => {
    if (stopping) return;
    worker = startWorker(entry);
    worker.on('message', told);
    worker.on('error', (error) => logger.error({ err: error }, 'the service proxy failed'));
    worker.once('exit', () => {
      if (!stopping) setTimeout(start, restartPause);
    });
    for (const message of wanted.values()) worker.postMessage(message);
  };
  start();
  return {
    set(message) {
      if (message.ports.length === 0) wanted.delete(message.service);
      else wanted.set(message.service, message);
      worker.postMessage(message);
    },
    async stop() {
      stopping = true;
      await worker.terminate();
    },
  };
}
