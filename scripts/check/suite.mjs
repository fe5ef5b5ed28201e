import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace/paths.mjs';
import { runStep, StepError } from '../workspace/step.mjs';

/**
 * Runs projects of vitest.config.ts and counts their tests.
 *
 * @param {string} name of the report under test-output
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} [variables]
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSuite(name, projects, variables = {}) {
  const report = join(root, 'test-output', `${name}.json`);
  mkdirSync(join(root, 'test-output'), { recursive: true });
  rmSync(report, { force: true });
  const command = [
    process.execPath,
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  let ended = true;
  try {
    await runStep(`tests: ${projects.join(', ')}`, command, { show: true, env: { ...process.env, ...variables } });
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    ended = false;
  }
  return count(report, ended);
}

/** A run that ended badly counts as a failure even if each of its tests passed (an error outside of a test). */
function count(report, ended) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests || (ended ? 0 : Math.max(1, numFailedTestSuites));
  return { passed, failed };
}
