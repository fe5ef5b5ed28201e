import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** A step that failed: its message is a sentence for the user, `output` what the command had printed. */
export class StepError extends Error {
  constructor(message, output) {
    super(message);
    this.name = 'StepError';
    this.output = output;
  }
}

const tickMs = 10_000;
const running = new Set();

/** Kills what steps are running, with all their children. */
export function stopSteps(signal = 'SIGTERM') {
  for (const child of running) killGroup(child, signal);
}

function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Runs a command to its end while telling that it is still at it. What it prints is kept and only returned,
 * unless `show` passes it on.
 *
 * @param {string} title what is going on, in words
 * @param {[string, ...string[]]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, quiet?: boolean }} [options]
 * @returns {Promise<{ output: string, seconds: number }>}
 */
export function runStep(title, [file, ...args], options = {}) {
  const { cwd = root, env = process.env, show = false, quiet = false } = options;
  const progress = quiet ? silent : startProgress(title);
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (show) process.stdout.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      running.delete(child);
      progress.end('failed');
      reject(new StepError(`${title}: ${file} could not be started (${error.message})`, ''));
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      const seconds = progress.end(code === 0 ? 'done' : 'failed');
      if (code === 0) resolve({ output, seconds });
      else reject(new StepError(`${title}: ended with ${signal ?? `code ${code}`}`, output));
    });
  });
}

const silent = { end: () => 0 };

/** A line that counts seconds on a terminal; elsewhere a line now and then. */
export function startProgress(title) {
  const from = performance.now();
  const seconds = () => Math.round((performance.now() - from) / 1000);
  const terminal = process.stdout.isTTY;
  process.stdout.write(terminal ? `${title} …` : `${title} …\n`);
  const timer = setInterval(
    () => process.stdout.write(terminal ? `\r${title} … ${seconds()} s` : `  still at it: ${title}, ${seconds()} s\n`),
    terminal ? 1000 : tickMs,
  );
  return {
    end(word) {
      clearInterval(timer);
      const line = `${title}: ${word} in ${seconds()} s`;
      process.stdout.write(terminal ? `\r\x1b[K${line}\n` : `${line}\n`);
      return seconds();
    },
  };
}
