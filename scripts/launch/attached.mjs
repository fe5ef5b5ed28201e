import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const patienceMs = 3_000;

/**
 * Starts a program that must not outlive us: between it and us stands this very file, which kills the program's
 * whole process group when its channel to us closes.
 *
 * @param {string[]} command
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
export function spawnAttached(command, options) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...command], {
    ...options,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  return {
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function guard([file, ...args]) {
  const program = spawn(file, args, { stdio: 'inherit' });
  program.on('exit', (code) => process.exit(code ?? 1));
  process.on('SIGTERM', () => {});
  process.on('disconnect', () => {
    process.kill(-process.pid, 'SIGTERM');
    setTimeout(() => process.kill(-process.pid, 'SIGKILL'), patienceMs);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) guard(process.argv.slice(2));
