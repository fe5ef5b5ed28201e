import { join } from 'node:path';
import { root } from '../workspace/paths.mjs';
import { runStep, StepError } from '../workspace/step.mjs';
import { checkGeneratedCode } from './codegen.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);
/** The compiler in Go: a tenth of the time. Other tools want the one in JavaScript, which is there as `typescript`. */
const tsc = [process.execPath, join(root, 'node_modules/typescript-native/bin/tsc')];

const commands = [
  { name: 'format and lint', command: [bin('biome'), 'ci', '--error-on-warnings', '.'] },
  {
    name: 'import rules',
    command: [bin('depcruise'), '--config', '.dependency-cruiser.mjs', 'apps', 'libs', 'testing', 'e2e'],
  },
  { name: 'unused code', command: [bin('knip'), '--no-progress', '--no-config-hints'] },
  { name: 'types', command: [...tsc, '-p', 'tsconfig.json'] },
  { name: 'types of the dashboard', command: [...tsc, '-p', '.'], cwd: join(root, 'apps/dashboard') },
];

const gates = [
  { name: 'generated code', run: checkGeneratedCode },
  ...commands.map(({ name, command, cwd }) => ({ name, run: () => runStep(name, command, { quiet: true, cwd }) })),
];

/** Two cores: two gates at a time. The first one writes, so it runs alone. */
const lanes = 2;

/**
 * Every gate, whatever the others say; prints a line each and the output of those that fail.
 *
 * @returns {Promise<{ passed: number, failed: number, notes: string[] }>} `notes` name those that failed
 */
export async function runGates() {
  const [first, ...rest] = gates;
  const results = [await runGate(first)];
  const queue = [...rest];
  const lane = async () => {
    for (let gate = queue.shift(); gate; gate = queue.shift()) results.push(await runGate(gate));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const failed = results.filter((result) => !result.passed);
  return {
    passed: results.length - failed.length,
    failed: failed.length,
    notes: failed.map(({ name }) => `failed: gate: ${name}`),
  };
}

async function runGate({ name, run }) {
  const from = performance.now();
  const took = () => `${((performance.now() - from) / 1000).toFixed(1)} s`;
  try {
    await run();
    process.stdout.write(`  ✓ ${name} (${took()})\n`);
    return { name, passed: true };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    process.stdout.write(`  ✗ ${name} (${took()})\n${error.output.trimEnd()}\n${error.message}\n`);
    return { name, passed: false };
  }
}
