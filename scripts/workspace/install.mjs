import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runStep } from './step.mjs';

/** How npm is called: the one that runs us, if one does. */
export function npmCommand() {
  const path = process.env.npm_execpath;
  return path && /npm-cli\.[cm]?js$/.test(path) ? [process.execPath, path] : ['npm'];
}

/** Installs what the lockfile names, unless it is there already. */
export async function installDependencies() {
  if (isInstalled(root)) return;
  await runStep(
    'Installing dependencies from the lockfile (first run: about a minute)',
    // No dependency needs its install script, and none may download a binary.
    [...npmCommand(), 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { env: installEnvironment() },
  );
}

/** Prisma's install script and CLI fetch an engine that nothing here uses, unless they are shown a program. */
export function installEnvironment() {
  return { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, TURBO_TELEMETRY_DISABLED: '1' };
}

/**
 * npm writes node_modules/.package-lock.json as the last act of an install. Every package that the lockfile asks
 * for must stand there with the same content; packages for other platforms may be absent.
 */
export function isInstalled(directory) {
  const record = join(directory, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(directory, 'package-lock.json'));
  const present = packagesOf(record);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !path.includes('node_modules/')) return true;
    const found = present[path];
    if (!found) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return found.integrity === entry.integrity && found.version === entry.version;
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
