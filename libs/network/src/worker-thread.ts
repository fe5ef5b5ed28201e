import { Worker } from 'node:worker_threads';

export interface WorkerEntry {
  /** Of the file that is built for it, beside the bundle: `service-proxy-worker.js`. */
  readonly built: string;
  /** The same as TypeScript. */
  readonly source: URL;
}

/** Beside the bundle it is a built entry; run from sources it is TypeScript, which the thread must first learn to read. */
export function startWorker({ built, source }: WorkerEntry): Worker {
  const options = { env: {}, execArgv: [] };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${built}`, import.meta.url), options);
  const program = `import('tsx/esm/api').then(({ register }) => { register(); return import('${source.href}'); });`;
  return new Worker(program, { ...options, eval: true });
}
