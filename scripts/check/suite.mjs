import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../workspace/paths.mjs';
import { runStep, StepError, startProgress } from '../workspace/step.mjs';

/**
 * @typedef {{ passed: number, failed: number, notes: string[] }} Count `notes` name the tests that failed, and those
 *   that passed at the second try only
 */

/** @returns {Count} */
export const emptyCount = () => ({ passed: 0, failed: 0, notes: [] });

/**
 * @param {Count} total is changed
 * @param {Count} more
 */
export function add(total, { passed, failed, notes }) {
  total.passed += passed;
  total.failed += failed;
  total.notes.push(...notes);
}

/** Journeys wait more than they compute: two cores carry two of them. */
const lanes = 2;

/**
 * Runs one project after the other in each of a few lanes; each has products of its own. What a project printed
 * is shown when it ends, so that they do not talk across each other.
 *
 * @param {string[]} projects the longest first
 * @param {NodeJS.ProcessEnv} variables
 * @returns {Promise<Count>}
 */
export async function runSuitesSideBySide(projects, variables) {
  const waiting = [...projects];
  const total = emptyCount();
  const progress = startProgress(`tests: ${projects.join(', ')}`);
  const lane = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const { output, ...counted } = await runSuite(project, [project], { variables, aside: true });
      process.stdout.write(`\n${output}\n`);
      add(total, counted);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  progress.end('done');
  return total;
}

/**
 * Runs projects of vitest.config.ts and counts their tests.
 *
 * @param {string} name of the report under test-output
 * @param {string[]} projects
 * @param {{ variables?: NodeJS.ProcessEnv, aside?: boolean }} [options] `aside` keeps what they print until they end
 * @returns {Promise<Count & { output: string }>}
 */
export async function runSuite(name, projects, { variables = {}, aside = false } = {}) {
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
  const options = { show: !aside, quiet: aside, env: { ...process.env, ...variables } };
  const { output, failure } = await toItsEnd(runStep(`tests: ${projects.join(', ')}`, command, options));
  return { ...count(name, report, failure), output };
}

async function toItsEnd(step) {
  try {
    const { output } = await step;
    return { output };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    return { output: error.output, failure: error.message };
  }
}

/** A run that ended badly counts as a failure even if each of its tests passed (an error outside of a test). */
function count(name, report, failure) {
  if (!existsSync(report)) return { passed: 0, failed: 1, notes: [`failed: ${name}: no report: ${failure}`] };
  const {
    numPassedTests: passed,
    numFailedTests,
    numFailedTestSuites,
    testResults,
  } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests || (failure === undefined ? 0 : Math.max(1, numFailedTestSuites));
  const notes = testResults.flatMap(notesOn);
  const outside = failure !== undefined && !notes.some((note) => note.startsWith('failed: '));
  return { passed, failed, notes: outside ? [...notes, `failed: ${name}: an error outside of a test`] : notes };
}

/** A test that passed after a failure keeps what it failed on. */
function notesOn({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const notes = assertionResults.flatMap(({ fullName, status: outcome, failureMessages }) => {
    if (outcome === 'failed') return [`failed: ${file}: ${fullName}`];
    return failureMessages?.length > 0
      ? [`passed at the second try: ${file}: ${fullName}: ${firstLine(failureMessages[0])}`]
      : [];
  });
  return status === 'failed' && notes.length === 0 ? [`failed: ${file}: ${firstLine(message)}`] : notes;
}

const firstLine = (text) => text.split('\n', 1)[0];
