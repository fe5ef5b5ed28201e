import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace/paths.mjs';

const patienceMs = 4_500;

/** What suits a server that makes and drops objects by the thousand: see docs/benchmarks.md. */
const nodeFlags = () => JSON.parse(readFileSync(join(root, 'apps/server/node-flags.json'), 'utf8'));

/**
 * The server as a child. It stands in a session of its own, so that Ctrl-C reaches it only through us, and holds an
 * IPC channel to us: when that closes, however we died, the server stops by itself.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function spawnServer(env = process.env) {
  const child = spawn(process.execPath, [...nodeFlags(), join(root, 'apps/server/dist/main.js')], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 1)));
  });
  return {
    /** Resolves with the exit code. */
    ended,
    /** Asks for a graceful stop; one that takes too long is cut short. */
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(timer);
    },
    kill: () => child.kill('SIGKILL'),
  };
}
