import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Records of what was built from what; goes with node_modules. */
export const buildRecords = join(root, 'node_modules', '.cache', 'pilothouse');

/** Where fetched tools live: outside of the repository, so that they outlast a clone. */
export function toolCache() {
  const preferred = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pilothouse');
  return writable(preferred) ? preferred : buildRecords;
}

function writable(directory) {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
