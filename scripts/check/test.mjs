import { runGates } from '../gates/gates.mjs';
import { onStop } from '../launch/stop.mjs';
import { ensureChromium } from '../tools/chromium.mjs';
import { ensureDig } from '../tools/dig.mjs';
import { ensureKubectl } from '../tools/kubectl.mjs';
import { ensurePodman } from '../tools/podman.mjs';
import { buildProducts } from '../workspace/build.mjs';
import { installDependencies } from '../workspace/install.mjs';
import { StepError, stopSteps } from '../workspace/step.mjs';
import { add, emptyCount, runSuite, runSuitesSideBySide } from './suite.mjs';

/** What can be run alone: `npm test -- gates`, `npm test -- unit e2e`. Everything by default, in this order. */
const stages = {
  gates: runGates,
  unit: runUnits,
  e2e: runJourneys,
};

/**
 * Brings the checkout to where it can be tested, runs the stages, and tells the sum in one line.
 *
 * @param {string[]} names of stages
 * @returns {Promise<number>} exit code
 */
export async function test(names) {
  const unknown = names.filter((name) => !Object.hasOwn(stages, name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.\n`);
    return 2;
  }
  onStop((again) => {
    stopSteps(again ? 'SIGKILL' : 'SIGTERM');
    process.exit(130);
  });
  return runStages(names.length > 0 ? names : Object.keys(stages));
}

async function runStages(names) {
  const total = emptyCount();
  try {
    await installDependencies();
    for (const name of names) {
      process.stdout.write(`\n── ${name}\n`);
      add(total, await stages[name]());
    }
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    process.stderr.write(`${error.output.trimEnd()}\n\n${error.message}\n`);
    add(total, { ...emptyCount(), failed: 1, notes: [`failed: ${error.message}`] });
  }
  process.stdout.write(
    `\n${total.notes.map((note) => `${note}\n`).join('')}${total.passed} passed, ${total.failed} failed\n`,
  );
  return total.failed === 0 ? 0 : 1;
}

async function runUnits() {
  await ensurePodman();
  return runSuite('unit', ['unit', 'postgres', 'remote', 'dashboard']);
}

async function runJourneys() {
  const { kubectl, helm } = await ensureKubectl();
  const chromium = await ensureChromium();
  const dig = await ensureDig();
  await ensurePodman();
  await buildProducts();
  const variables = {
    PILOTHOUSE_TEST_KUBECTL: kubectl,
    PILOTHOUSE_TEST_HELM: helm,
    PILOTHOUSE_TEST_CHROMIUM: chromium,
    PILOTHOUSE_TEST_DIG: dig,
  };
  return runSuitesSideBySide(['e2e', 'e2e-remote', 'e2e-browser', 'e2e-own'], variables);
}
