import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep } from '../workspace/step.mjs';

/**
 * A dig for the tests of the name server: `PILOTHOUSE_TEST_DIG`, one that is installed, or Debian's (root may install it).
 *
 * @returns {Promise<string>} path of the program
 */
export async function ensureDig() {
  const present = process.env.PILOTHOUSE_TEST_DIG || installedDig() || (await debianDig());
  if (present) return present;
  throw new Error(
    'The tests of the name server need dig. Install it (Debian: bind9-dnsutils, Fedora: bind-utils), or name one with PILOTHOUSE_TEST_DIG.',
  );
}

function installedDig() {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin');
  return folders.map((folder) => join(folder, 'dig')).find((path) => existsSync(path));
}

async function debianDig() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runStep('Looking up Debian packages', ['apt-get', 'update', '-qq'], { env });
  await runStep('Installing dig from Debian', ['apt-get', 'install', '-y', '-qq', 'bind9-dnsutils'], { env });
  return installedDig();
}
