import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Under whom Postgres runs: it refuses to be root. */
export interface PostgresAccount {
  /** Owner of its files; undefined: whoever runs us. */
  readonly owner?: Identity;
  /** What to spawn its programs as. */
  readonly identity: Partial<Identity>;
  /** Put before the command line. */
  readonly prefix: readonly string[];
}

interface Identity {
  readonly uid: number;
  readonly gid: number;
}

// Not nobody: containers may run as nobody, and would then own the database's files.
const candidates = ['postgres', 'daemon'];

/** `data` (which need not exist yet) and `program` are what the account must be able to reach. */
export async function choosePostgresAccount(data: string, program: string): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return { identity: {}, prefix: [] };
  const owner = (await ownerOf(data)) ?? (await findSystemAccount());
  const closed = await firstClosedDirectory([data, program], owner.uid);
  if (closed === undefined) return { owner, identity: owner, prefix: [] };
  if (hasSetpriv()) return { owner, identity: {}, prefix: setpriv(owner) };
  throw new Error(
    `Postgres may not run as root, and the account it would run as (uid ${owner.uid}) may not enter ${closed}. ` +
      `Run "chmod o+x ${closed}", choose another PILOTHOUSE_DATA_DIR, or start Pilothouse as an ordinary user.`,
  );
}

/** Makes what root created the account's own. */
export async function giveTo({ owner }: PostgresAccount, path: string): Promise<void> {
  if (owner) await chown(path, owner.uid, owner.gid);
}

/** Who made the cluster before, perhaps an ordinary user. */
async function ownerOf(data: string): Promise<Identity | undefined> {
  if (!existsSync(data)) return undefined;
  const { uid, gid } = await stat(data);
  return uid === 0 ? undefined : { uid, gid };
}

async function findSystemAccount(): Promise<Identity> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of candidates) {
    const line = lines.find(([account]) => account === name);
    if (line) return { uid: Number(line[2]), gid: Number(line[3]) };
  }
  throw new Error(
    'Postgres may not run as root, and this system has neither an account "postgres" nor "daemon" to run it as. ' +
      'Create one ("useradd --system postgres"), or start Pilothouse as an ordinary user.',
  );
}

async function firstClosedDirectory(paths: readonly string[], uid: number): Promise<string | undefined> {
  for (const path of paths) {
    for (let directory = dirname(path); ; directory = dirname(directory)) {
      const { mode, uid: owner } = await stat(directory);
      if ((mode & 0o001) === 0 && !(owner === uid && (mode & 0o100) !== 0)) return directory;
      if (directory === dirname(directory)) break;
    }
  }
  return undefined;
}

function hasSetpriv(): boolean {
  return existsSync('/proc/self') && spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Another account that keeps one right of root's: to pass through directories such as /root. */
function setpriv({ uid, gid }: Identity): string[] {
  const caps = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...caps, '--'];
}
