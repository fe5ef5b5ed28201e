import { isAbsolute } from 'node:path';
import type { Credentials } from '@pilothouse/kube-client/credentials';
import type { Impersonation } from '@pilothouse/kube-client/request-headers';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { type ClusterEntry, type Kubeconfig, noUser, type UserEntry } from './kubeconfig.ts';
import { type CredentialProgram, programOf } from './program.ts';
import { authorityOf, certificateOf } from './tls-material.ts';
import { isToken } from './token.ts';

/** Everything that reaching the cluster of one context takes. */
export interface ContextSettings {
  readonly context: string;
  readonly server: string;
  /** PEM. */
  readonly ca: string | undefined;
  readonly insecure: boolean;
  readonly tlsServerName: string | undefined;
  readonly proxyUrl: string | undefined;
  /** What stands in the kubeconfig itself. */
  readonly credentials: Credentials;
  /** Absolute path of a file whose token changes. */
  readonly tokenFile: string | undefined;
  readonly program: CredentialProgram | undefined;
  /** Settings of the auth-provider `oidc`. */
  readonly oidc: Readonly<Record<string, string>> | undefined;
  /** In whose name the kubeconfig says that requests are made. */
  readonly impersonate: Impersonation | undefined;
}

/**
 * Whether paths in it may be read: those of a text that somebody has sent would name files of this machine, which may
 * be another than theirs and may hold what they must not see.
 */
export type FilePolicy = 'refused' | 'absolute';

const problem = (why: string) => new StatusError('BadRequest', why);
const flatten = 'run `kubectl config view --raw --flatten --minify` and use what it prints';

/** Settings of one context. Throws BadRequest with a sentence about why it cannot be used. */
export function contextSettings(kubeconfig: Kubeconfig, name: string, files: FilePolicy): ContextSettings {
  const entry = kubeconfig.contexts.find((item) => item.name === name);
  if (!entry) throw problem(`The kubeconfig has no context "${name}"`);
  const { cluster, user } = entry.context ?? {};
  const clusterEntry = clusterOf(kubeconfig, name, cluster);
  const userEntry = userOf(kubeconfig, name, user);
  checkFiles({ ...clusterEntry, ...userEntry }, files);
  checkInsecure(clusterEntry);
  return {
    context: name,
    server: serverOf(clusterEntry, cluster ?? ''),
    ca: authorityOf(clusterEntry['certificate-authority-data']),
    insecure: clusterEntry['insecure-skip-tls-verify'] ?? false,
    tlsServerName: clusterEntry['tls-server-name'],
    proxyUrl: proxyOf(clusterEntry['proxy-url']),
    credentials: credentialsOf(userEntry),
    tokenFile: userEntry.tokenFile,
    program: userEntry.exec && programOf(userEntry.exec, clusterEntry),
    oidc: oidcOf(userEntry),
    impersonate: impersonationOf(userEntry),
  };
}

/** The current context where none is named. Throws BadRequest when there is neither. */
export function contextName(kubeconfig: Kubeconfig, asked: string | undefined): string {
  const name = asked ?? kubeconfig['current-context'];
  if (name) return name;
  const [only, ...others] = kubeconfig.contexts;
  if (only && others.length === 0) return only.name;
  throw problem('The kubeconfig has no current-context: say which of its contexts is meant');
}

function clusterOf({ clusters }: Kubeconfig, context: string, name: string | undefined): ClusterEntry {
  if (!name) throw problem(`Context "${context}" names no cluster`);
  const found = clusters.find((item) => item.name === name);
  if (!found) throw problem(`Context "${context}" names the cluster "${name}", which is not in the kubeconfig`);
  if (found.cluster) return found.cluster;
  throw problem(`Cluster "${name}" has no server`);
}

/** A cluster may need no credentials. */
function userOf({ users }: Kubeconfig, context: string, name: string | undefined): UserEntry {
  if (!name) return noUser;
  const found = users.find((item) => item.name === name);
  if (found) return found.user ?? noUser;
  throw problem(`Context "${context}" names the user "${name}", which is not in the kubeconfig`);
}

function serverOf({ server }: ClusterEntry, name: string): string {
  if (!server) throw problem(`Cluster "${name}" has no server`);
  const url = URL.canParse(server) ? new URL(server) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw problem(`The server "${server}" is not an address that begins with https:// or http://`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw problem(`The server of cluster "${name}" must be an address only, without user, query or fragment`);
  }
  return url.href.replace(/\/$/, '');
}

const clusterFiles = ['certificate-authority', 'client-certificate', 'client-key', 'tokenFile'] as const;

function checkFiles(entry: Partial<Record<(typeof clusterFiles)[number], string | undefined>>, files: FilePolicy) {
  for (const field of clusterFiles) {
    const path = entry[field];
    if (!path) continue;
    if (files === 'refused') {
      throw problem(`${field} names the file ${path}, which would be one of the server's machine: ${flatten}`);
    }
    if (!isAbsolute(path)) throw problem(`${field} names the file ${path}, which is not found from here`);
  }
}

function checkInsecure(entry: ClusterEntry): void {
  if (!entry['insecure-skip-tls-verify'] || !entry['certificate-authority-data']) return;
  throw problem('certificate-authority-data and insecure-skip-tls-verify exclude each other: remove one');
}

function proxyOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  if (URL.canParse(url) && /^(https?|socks5h?):$/.test(new URL(url).protocol)) return url;
  throw problem(`proxy-url "${url}" is not an address that begins with http://, https:// or socks5://`);
}

function credentialsOf(entry: UserEntry): Credentials {
  const { token, username, password = '' } = entry;
  if (token && !isToken(token)) throw problem('The token has characters that no token has (line breaks?)');
  if (token && username) throw problem('The user has a token and a username: only one of them can be used');
  return {
    ...(token && { token }),
    ...(username && { basic: { username, password } }),
    certificate: certificateOf(entry['client-certificate-data'], entry['client-key-data']),
  };
}

const successors: Readonly<Record<string, string>> = {
  gcp: 'install gke-gcloud-auth-plugin and run `gcloud container clusters get-credentials` again',
  azure: 'run `kubelogin convert-kubeconfig`',
};

function oidcOf(entry: UserEntry): Readonly<Record<string, string>> | undefined {
  const provider = entry['auth-provider'];
  if (!provider) return undefined;
  const { name, config = {} } = provider;
  if (name !== 'oidc') {
    const instead = successors[name] ?? 'use a program (exec) that gets credentials';
    throw problem(`auth-provider "${name}" is one of old versions and no longer works with Kubernetes: ${instead}`);
  }
  if (!config['id-token']) throw problem('auth-provider "oidc" has no id-token: sign in with kubectl first');
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, value ?? '']));
}

function impersonationOf(entry: UserEntry): Impersonation | undefined {
  const { as: name, 'as-groups': groups, 'as-uid': uid, 'as-user-extra': extra } = entry;
  if (name) return { name, groups, uid, extra };
  if (groups.length === 0 && !uid && !extra) return undefined;
  throw problem('as-groups, as-uid and as-user-extra need `as`: whom to act as');
}
