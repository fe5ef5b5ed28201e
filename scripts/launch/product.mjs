import { spawnServer } from './server-process.mjs';
import { onStop } from './stop.mjs';

/** Runs what was built until it is told to stop; resolves with the exit code. */
export async function runProduct() {
  const server = spawnServer();
  let stopping = false;
  const listening = onStop((again) => {
    stopping = true;
    if (again) server.kill();
    else void server.stop();
  });
  const code = await server.ended;
  listening.release();
  return stopping ? 0 : code;
}
