import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { type Kubeconfig, parseKubeconfig } from './kubeconfig.ts';

export interface LoadedKubeconfigs {
  /** All files as one; undefined when none could be read. */
  readonly kubeconfig: Kubeconfig | undefined;
  /** A sentence for each file that could not be read, and for each path in one that could not. */
  readonly problems: readonly string[];
}

/**
 * Kubeconfigs of this machine as kubectl takes them together: the first to name something wins. Certificates and keys
 * that stand in files of their own are read; a `tokenFile`, whose content changes, stays one with an absolute path.
 */
export async function loadKubeconfigs(files: readonly string[]): Promise<LoadedKubeconfigs> {
  const problems: string[] = [];
  const loaded: Kubeconfig[] = [];
  for (const file of files) {
    try {
      loaded.push(await loadOne(file, problems));
    } catch (error) {
      problems.push(`${file}: ${sentenceOf(error)}`);
    }
  }
  return { kubeconfig: loaded.length === 0 ? undefined : loaded.reduce(merge), problems };
}

function sentenceOf(error: unknown): string {
  if (error instanceof StatusError) return error.message;
  const code = Reflect.get(Object(error), 'code');
  if (code === 'ENOENT') return 'There is no such file';
  if (code === 'EACCES') return 'The file may not be read';
  if (code === 'EISDIR') return 'This is a directory';
  return error instanceof Error ? error.message : String(error);
}

async function loadOne(file: string, problems: string[]): Promise<Kubeconfig> {
  const kubeconfig = parseKubeconfig(await readFile(file, 'utf8'));
  const inline = inliner(file, problems);
  const clusters = kubeconfig.clusters.map(async ({ cluster, ...rest }) => {
    return { ...rest, cluster: cluster && (await inline(cluster, ['certificate-authority'])) };
  });
  const users = kubeconfig.users.map(async ({ user, ...rest }) => {
    if (!user) return { ...rest, user };
    const read = await inline(user, ['client-certificate', 'client-key']);
    const { exec, tokenFile } = read;
    const tokens = tokenFile && { tokenFile: resolve(dirname(file), tokenFile) };
    return { ...rest, user: { ...read, ...tokens, exec: exec && { ...exec, command: program(file, exec.command) } } };
  });
  return { ...kubeconfig, clusters: await Promise.all(clusters), users: await Promise.all(users) };
}

/** A command with a path in it is relative to the kubeconfig; a mere name is looked for in PATH. */
function program(file: string, command: string | undefined): string | undefined {
  return command?.includes('/') ? resolve(dirname(file), command) : command;
}

type FileField = 'certificate-authority' | 'client-certificate' | 'client-key';

/** Puts the content of files in place of their paths. A path that cannot be read stays, and makes its context unusable. */
function inliner(file: string, problems: string[]) {
  return async <T extends Readonly<Record<string, unknown>>>(entry: T, fields: readonly FileField[]): Promise<T> => {
    const result: Record<string, unknown> = { ...entry };
    for (const field of fields) {
      const path = entry[field];
      if (typeof path !== 'string' || path === '' || entry[`${field}-data`]) continue;
      try {
        result[`${field}-data`] = (await readFile(resolve(dirname(file), path))).toString('base64');
        result[field] = undefined;
      } catch (error) {
        problems.push(`${file}: ${field} ${path}: ${sentenceOf(error)}`);
      }
    }
    return { ...entry, ...result };
  };
}

function merge(first: Kubeconfig, second: Kubeconfig): Kubeconfig {
  return {
    ...first,
    'current-context': first['current-context'] || second['current-context'],
    clusters: united(first.clusters, second.clusters),
    users: united(first.users, second.users),
    contexts: united(first.contexts, second.contexts),
  };
}

function united<T extends { readonly name: string }>(first: readonly T[], second: readonly T[]): T[] {
  const known = new Set(first.map(({ name }) => name));
  return [...first, ...second.filter(({ name }) => !known.has(name))];
}
