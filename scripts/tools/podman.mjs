import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep } from '../workspace/step.mjs';

/** What the tests of containers need: an engine, what it runs containers and guards networks with, one static program. */
const needed = { podman: 'podman', runc: 'runc', iptables: 'iptables', busybox: 'busybox-static' };

/**
 * An engine for the tests of the docker runtime: Podman that is installed, or Debian's (root may install it). Where there is
 * none the tests are skipped, and say why.
 */
export async function ensurePodman() {
  const missing = Object.keys(needed).filter((name) => !isInstalled(name));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = missing.map((name) => needed[name]);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends'];
  try {
    await runStep('Looking up Debian packages', ['apt-get', 'update', '-qq'], { env });
    await runStep(`Installing ${packages.join(', ')} from Debian`, [...install, ...packages, ...helpers(missing)], {
      env,
    });
  } catch (error) {
    process.stdout.write(`${error.message}; the tests of the docker runtime are skipped\n`);
  }
}

/** What Podman only recommends, and networks need. */
const helpers = (missing) => (missing.includes('podman') ? ['netavark', 'aardvark-dns'] : []);

function isInstalled(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/sbin', '/bin', '/sbin');
  return folders.some((folder) => existsSync(join(folder, name)));
}
