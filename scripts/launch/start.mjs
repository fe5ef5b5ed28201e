import { buildProducts } from '../workspace/build.mjs';
import { installDependencies } from '../workspace/install.mjs';
import { StepError, stopSteps } from '../workspace/step.mjs';
import { runDevelopment } from './development.mjs';
import { runProduct } from './product.mjs';
import { onStop } from './stop.mjs';

/**
 * Brings the checkout to where it can run, runs it, and ends with the server's exit code.
 *
 * @param {{ dev: boolean }} mode with `dev`, sources are watched and what changed is reloaded
 */
export async function start({ dev }) {
  const preparing = onStop(() => {
    stopSteps();
    process.exit(130);
  });
  try {
    await installDependencies();
    await buildProducts(dev ? ['server'] : undefined);
  } catch (error) {
    fail(error);
  }
  preparing.release();
  process.exitCode = await (dev ? runDevelopment() : runProduct());
}

function fail(error) {
  if (!(error instanceof StepError)) throw error;
  process.stderr.write(`${error.output.trimEnd()}\n\n${error.message}\n`);
  process.exit(1);
}
