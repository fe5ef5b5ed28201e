import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Logger } from '@pilothouse/std/logger';

export interface DashboardProcess {
  /** Where Next answers; only our own front server is meant to ask there. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface DashboardProcessOptions {
  /** The dashboard's package: holds `.next` when it has been built. */
  readonly directory: string;
  readonly nextBinary: string;
  /** What Next may see of the environment: PATH and HOME. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
}

/**
 * Loaded into Next before anything else: standard input is a pipe whose other end only this server holds,
 * so its end means that the server is gone, however it went.
 */
const lifeline = `data:text/javascript,${encodeURIComponent(
  "process.stdin.on('end',()=>process.kill(process.pid,'SIGKILL')).on('error',()=>{}).resume();",
)}`;

/** Starts Next and resolves when it answers; rejects when it ends before that. */
export async function startDashboardProcess(options: DashboardProcessOptions): Promise<DashboardProcess> {
  const port = await freePort();
  const child = spawnNext(options, port);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const tail = collectTail(child, options.logger);
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([
    answering(url),
    exited.then((code) => {
      throw new Error(`the dashboard ended with ${code} before it answered: ${tail()}`);
    }),
  ]);
  return {
    url,
    async stop() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function spawnNext({ directory, nextBinary, environment }: DashboardProcessOptions, port: number): ChildProcess {
  const args = ['--import', lifeline, nextBinary, 'start', '-p', String(port), '-H', '127.0.0.1'];
  return spawn(process.execPath, args, {
    cwd: directory,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...environment,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
}

function collectTail(child: ChildProcess, logger: Logger): () => string {
  const lines: string[] = [];
  const onData = (data: Buffer) => {
    const text = data.toString().trim();
    if (text === '') return;
    logger.debug({ text }, 'dashboard output');
    lines.push(text);
    lines.splice(0, lines.length - 20);
  };
  child.stdout?.on('data', onData);
  child.stderr?.on('data', onData);
  return () => lines.join('\n');
}

async function answering(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/favicon.ico`, { signal: AbortSignal.timeout(5000) });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Next's command as installed beside the dashboard. */
export function nextBinaryOf(root: string): string {
  return join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
}
