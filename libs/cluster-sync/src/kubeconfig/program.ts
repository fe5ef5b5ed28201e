import { isAbsolute } from 'node:path';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ClusterEntry, ExecEntry } from './kubeconfig.ts';

/** A program that gets credentials, as Kubernetes' ExecCredential protocol describes it. */
export interface CredentialProgram {
  readonly apiVersion: string;
  /** Name that is looked for in PATH, or an absolute path. */
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What to do where it is not installed. */
  readonly installHint: string | undefined;
  /** What it is told of the cluster, where it asks for it: `spec.cluster`. */
  readonly cluster: object | undefined;
}

const versions = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'];
/** Of a cluster's extensions, the one that is handed on to programs. */
const extensionName = 'client.authentication.k8s.io/exec';

const problem = (why: string) => new StatusError('BadRequest', why);

/** Throws BadRequest with a sentence about why it cannot be run. */
export function programOf(exec: ExecEntry, cluster: ClusterEntry): CredentialProgram {
  const { apiVersion, command, args, env, installHint, interactiveMode, provideClusterInfo } = exec;
  if (!command) throw problem('exec names no command');
  if (!apiVersion || !versions.includes(apiVersion)) {
    throw problem(`exec of ${command} has apiVersion ${apiVersion || 'none'}; ${versions.join(' and ')} are spoken`);
  }
  if (interactiveMode === 'Always') {
    throw problem(`The program ${command} asks questions in a terminal (interactiveMode: Always), which is not there`);
  }
  if (/[\\/]/.test(command) && !isAbsolute(command)) {
    throw problem(`The program ${command} stands in a path that is relative to the kubeconfig: name it absolutely`);
  }
  if ([command, ...args, ...env.flatMap(({ name, value }) => [name, value])].some((word) => word.includes('\0'))) {
    throw problem(`The command line of the program ${command} has a NUL character`);
  }
  return {
    apiVersion,
    command,
    args,
    env: Object.fromEntries(env.map(({ name, value }) => [name, value])),
    installHint,
    cluster: provideClusterInfo ? clusterInfo(cluster) : undefined,
  };
}

interface CommandWords {
  readonly command?: string | undefined;
  readonly args: readonly string[];
}

/** As somebody would type it. */
export function commandLine({ command, args }: CommandWords): string {
  return [command ?? '', ...args]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word)))
    .join(' ');
}

function clusterInfo(cluster: ClusterEntry): object {
  const { extensions } = cluster;
  const entries: unknown[] = Array.isArray(extensions) ? extensions : [];
  const config = entries.find((entry) => Reflect.get(Object(entry), 'name') === extensionName);
  const fields = ['server', 'tls-server-name', 'insecure-skip-tls-verify', 'certificate-authority-data', 'proxy-url'];
  return {
    ...Object.fromEntries(fields.map((field) => [field, cluster[field]]).filter(([, value]) => value !== undefined)),
    config: Reflect.get(Object(config), 'extension') ?? null,
  };
}
