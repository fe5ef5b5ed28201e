import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { npmCommand } from '../workspace/install.mjs';
import { runStep } from '../workspace/step.mjs';
import { readTar } from './tar.mjs';

/**
 * Fetches one package of the npm registry, without what it depends on.
 *
 * @param {{ name: string, version: string, integrity: string }} pinned
 * @param {string} title for the progress line
 * @returns {Promise<{ path: string, mode: number, data: Buffer }[]>} its files, paths as in the archive
 */
export async function fetchNpmPackage({ name, version, integrity }, title) {
  const directory = mkdtempSync(join(tmpdir(), 'pilothouse-fetch-'));
  try {
    await runStep(
      title,
      [...npmCommand(), 'pack', `${name}@${version}`, '--pack-destination', directory, '--ignore-scripts', '--silent'],
      { cwd: directory },
    );
    const archive = readFileSync(join(directory, readdirSync(directory).find((file) => file.endsWith('.tgz')) ?? ''));
    verify(`${name}@${version}`, archive, integrity);
    return [...readTar(gunzipSync(archive))];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function verify(what, data, integrity) {
  const found = `sha512-${createHash('sha512').update(data).digest('base64')}`;
  if (found !== integrity) throw new Error(`${what} is not what was pinned: expected ${integrity}, got ${found}`);
}
