import { StatusError } from '@pilothouse/kube-model/status-error';
import { contextSettings, type FilePolicy } from './context-settings.ts';
import { type Kubeconfig, parseKubeconfig } from './kubeconfig.ts';
import { commandLine } from './program.ts';

/** A context of a kubeconfig. */
export interface KubeconfigContext {
  readonly name: string;
  readonly current: boolean;
  readonly server: string | undefined;
  readonly user: string | undefined;
  readonly namespace: string | undefined;
  /** Command line of the program that it gets its credentials from. */
  readonly program: string | undefined;
  /** Why it cannot be used, in words. */
  readonly problem: string | undefined;
}

/** The contexts of a kubeconfig that somebody has sent. Throws BadRequest for what is none. */
export function readContexts(text: string): readonly KubeconfigContext[] {
  return contextsOf(parseKubeconfig(text), 'refused');
}

function contextsOf(kubeconfig: Kubeconfig, files: FilePolicy): readonly KubeconfigContext[] {
  return kubeconfig.contexts.map(({ name, context }) => {
    const cluster = kubeconfig.clusters.find((item) => item.name === context?.cluster)?.cluster;
    const exec = kubeconfig.users.find((item) => item.name === context?.user)?.user?.exec;
    return {
      name,
      current: name === kubeconfig['current-context'],
      server: cluster?.server,
      user: context?.user,
      namespace: context?.namespace,
      program: exec && commandLine(exec),
      problem: problemOf(kubeconfig, name, files),
    };
  });
}

function problemOf(kubeconfig: Kubeconfig, name: string, files: FilePolicy): string | undefined {
  try {
    contextSettings(kubeconfig, name, files);
    return undefined;
  } catch (error) {
    if (error instanceof StatusError) return error.message;
    throw error;
  }
}
