import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import type { HttpOptions } from './http-transport.ts';

/** What stands in a kubeconfig, as far as we use it. */
interface Kubeconfig {
  readonly 'current-context'?: string;
  readonly clusters?: readonly { readonly name: string; readonly cluster?: ClusterEntry }[];
  readonly users?: readonly { readonly name: string; readonly user?: UserEntry }[];
  readonly contexts?: readonly {
    readonly name: string;
    readonly context?: { readonly cluster: string; readonly user: string; readonly namespace?: string };
  }[];
}

interface ClusterEntry {
  readonly server: string;
  readonly 'certificate-authority'?: string;
  readonly 'certificate-authority-data'?: string;
  readonly 'insecure-skip-tls-verify'?: boolean;
}

interface UserEntry {
  readonly token?: string;
  readonly tokenFile?: string;
  readonly 'client-certificate'?: string;
  readonly 'client-certificate-data'?: string;
  readonly 'client-key'?: string;
  readonly 'client-key-data'?: string;
  readonly exec?: object;
}

export class KubeconfigError extends Error {
  override readonly name = 'KubeconfigError';
}

/** How to reach the server of one context (default: the current one). Throws KubeconfigError with what is wrong in it. */
export async function loadKubeconfig(file: string, context?: string): Promise<HttpOptions> {
  const config: Kubeconfig = parse(await readFile(file, 'utf8')) ?? {};
  const name = context ?? config['current-context'];
  const entry = config.contexts?.find((item) => item.name === name)?.context;
  if (!entry) throw new KubeconfigError(`${file} has no context ${name ?? 'and names none as current'}`);
  const cluster = config.clusters?.find((item) => item.name === entry.cluster)?.cluster;
  if (!cluster?.server) throw new KubeconfigError(`${file} names no server for cluster ${entry.cluster}`);
  const user = config.users?.find((item) => item.name === entry.user)?.user ?? {};
  if (user.exec)
    throw new KubeconfigError(`user ${entry.user} gets its credentials from a program, which is not done here`);
  const read = reader(dirname(file));
  const [ca, cert, key, token] = await Promise.all([
    read(cluster['certificate-authority-data'], cluster['certificate-authority']),
    read(user['client-certificate-data'], user['client-certificate']),
    read(user['client-key-data'], user['client-key']),
    user.token ?? read(undefined, user.tokenFile),
  ]);
  return {
    server: cluster.server,
    ca,
    token: token?.trim(),
    ...(cert && key && { certificate: { cert, key } }),
    insecure: cluster['insecure-skip-tls-verify'],
  };
}

/** Data stands in base64, or in a file whose path is relative to the kubeconfig. */
function reader(directory: string) {
  return async (data: string | undefined, file: string | undefined): Promise<string | undefined> => {
    if (data) return Buffer.from(data, 'base64').toString('utf8');
    return file ? readFile(resolve(directory, file), 'utf8') : undefined;
  };
}
