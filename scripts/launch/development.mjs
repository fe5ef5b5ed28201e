import { watch } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { buildProducts } from '../workspace/build.mjs';
import { root } from '../workspace/paths.mjs';
import { StepError } from '../workspace/step.mjs';
import { spawnAttached } from './attached.mjs';
import { spawnServer } from './server-process.mjs';
import { onStop } from './stop.mjs';

const settleMs = 200;
const watched = ['apps/server/src', 'libs', 'prisma'];

/** Next in development mode reloads the dashboard by itself; the server is built and started anew on a change. */
export async function runDevelopment() {
  const dashboard = await startNext();
  let server = spawnServer(dashboard.env);
  let reloading = Promise.resolve();
  const watchers = watchSources(() => {
    reloading = reloading.then(async () => {
      if (!(await rebuild())) return;
      await server.stop();
      server = spawnServer(dashboard.env);
    });
  });
  await new Promise((resolve) => onStop((again) => (again ? process.exit(130) : resolve())));
  for (const watcher of watchers) watcher.close();
  await reloading;
  await Promise.all([server.stop(), dashboard.stop()]);
  return 0;
}

async function startNext() {
  const port = await freePort();
  const next = join(root, 'node_modules/next/dist/bin/next');
  const dashboard = spawnAttached([process.execPath, next, 'dev', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: join(root, 'apps/dashboard'),
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  return {
    env: { ...process.env, PILOTHOUSE_DASHBOARD_URL: `http://127.0.0.1:${port}` },
    stop: () => dashboard.stop(),
  };
}

/** A broken build leaves the running server alone. */
async function rebuild() {
  try {
    await buildProducts(['server']);
    return true;
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    process.stderr.write(`${error.output.trimEnd()}\n${error.message}; the server of before goes on\n`);
    return false;
  }
}

function watchSources(callback) {
  let timer;
  const changed = (_event, file) => {
    if (!file || /node_modules|\.test\.ts$|(^|\/)\./.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(callback, settleMs);
  };
  return watched.map((path) => watch(join(root, path), { recursive: true }, changed));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
