import type { Worker } from 'node:worker_threads';
import type { Logger } from '@pilothouse/std/logger';
import { startWorker } from '../worker-thread.ts';
import type { Backend, IngressAnswer, IngressMessage, Listeners, Routes, SiteCertificate } from './messages.ts';

/** Where requests are taken. */
export type IngressPorts = Pick<Listeners, 'http' | 'https'>;

/** Requests are served on a thread of their own, so that a busy API does not slow them, nor they the API. */
export interface IngressThread {
  readonly ports: IngressPorts;
  setRoutes(routes: Routes): void;
  setCertificates(certificates: readonly SiteCertificate[]): void;
  setBackend(backend: Backend): void;
  forget(backend: string): void;
  stop(): Promise<void>;
}

/** A port that could not be bound. */
export class IngressPortError extends Error {
  readonly listener: 'http' | 'https';
  readonly code: string;

  constructor({ listener, code }: Extract<IngressAnswer, { kind: 'failed' }>) {
    super(`the ${listener} port of Ingress could not be bound: ${code}`);
    this.listener = listener;
    this.code = code;
  }
}

export interface IngressThreadOptions {
  readonly listeners: Listeners;
  readonly fallback: Omit<SiteCertificate, 'host'>;
  readonly logger: Logger;
}

const entry = { built: 'ingress-worker.js', source: new URL('./ingress-worker-entry.ts', import.meta.url) };

/** Milliseconds before a thread that ended, or could not listen again, is replaced. */
const restartPause = 200;

/** Resolves when both ports are bound, rejects with IngressPortError. A thread that ends later is replaced, and told all again. */
export async function startIngressThread(options: IngressThreadOptions): Promise<IngressThread> {
  const thread = new ReplacedThread(options);
  await thread.start();
  return thread;
}

class ReplacedThread implements IngressThread {
  ports: IngressPorts;
  private readonly options: IngressThreadOptions;
  private readonly logger: Logger;
  private readonly backends = new Map<string, Backend>();
  private routes: Routes = { hosts: [], otherwise: undefined };
  private certificates: readonly SiteCertificate[] = [];
  private worker: Worker | undefined;
  private stopping = false;

  constructor(options: IngressThreadOptions) {
    this.options = options;
    this.logger = options.logger;
    this.ports = options.listeners;
  }

  async start(): Promise<void> {
    const worker = startWorker(entry);
    this.worker = worker;
    worker.on('error', (error) => this.logger.error({ err: error }, 'the thread of Ingress failed'));
    const { listeners, fallback } = this.options;
    this.send({ kind: 'listen', on: { ...listeners, ...this.ports }, fallback });
    const answer = await new Promise<IngressAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread of Ingress ended before it listened')));
    });
    if (answer.kind === 'failed') {
      await worker.terminate();
      throw new IngressPortError(answer);
    }
    this.ports = { http: answer.http, https: answer.https };
    worker.once('exit', () => this.replace());
    for (const backend of this.backends.values()) this.send({ kind: 'backend', backend });
    this.setCertificates(this.certificates);
    this.setRoutes(this.routes);
  }

  setRoutes(routes: Routes): void {
    this.routes = routes;
    this.send({ kind: 'routes', routes });
  }

  setCertificates(certificates: readonly SiteCertificate[]): void {
    this.certificates = certificates;
    this.send({ kind: 'certificates', certificates });
  }

  setBackend(backend: Backend): void {
    this.backends.set(backend.id, backend);
    this.send({ kind: 'backend', backend });
  }

  forget(backend: string): void {
    this.backends.delete(backend);
    this.send({ kind: 'forget', backend });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.worker?.terminate();
  }

  private send(message: IngressMessage): void {
    this.worker?.postMessage(message);
  }

  private replace(): void {
    if (this.stopping) return;
    setTimeout(() => {
      if (this.stopping) return;
      this.start().catch((error: unknown) => {
        this.logger.error({ err: error }, 'Ingress could not be served again');
        this.replace();
      });
    }, restartPause);
  }
}
