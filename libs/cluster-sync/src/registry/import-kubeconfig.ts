import { StatusError } from '@pilothouse/kube-model/status-error';
import { contextSettings } from '../kubeconfig/context-settings.ts';
import type { Kubeconfig } from '../kubeconfig/kubeconfig.ts';
import { loadKubeconfigs } from '../kubeconfig/load-kubeconfigs.ts';
import { minified } from '../kubeconfig/minified.ts';
import type { ClusterRegistry, RunningCluster } from './cluster-registry.ts';

/**
 * Makes a cluster of each context of the files, which are taken together as kubectl does. Whether they answer is not
 * waited for. Resolves with a sentence for the operator about each thing that is not as it should be; never rejects.
 */
export async function importKubeconfig<T extends RunningCluster>(
  registry: Pick<ClusterRegistry<T>, 'keep'>,
  files: readonly string[],
): Promise<readonly string[]> {
  const { kubeconfig, problems } = await loadKubeconfigs(files);
  if (!kubeconfig) return problems;
  const found = [...problems];
  for (const { name } of kubeconfig.contexts) {
    const sentence = await keep(registry, kubeconfig, name);
    if (sentence !== undefined) found.push(`context "${name}": ${sentence}`);
  }
  return found;
}

async function keep<T extends RunningCluster>(
  registry: Pick<ClusterRegistry<T>, 'keep'>,
  kubeconfig: Kubeconfig,
  context: string,
): Promise<string | undefined> {
  const entry = kubeconfig.contexts.find(({ name }) => name === context)?.context;
  const server = kubeconfig.clusters.find(({ name }) => name === entry?.cluster)?.cluster?.server ?? '';
  try {
    await registry.keep({ context, server, kubeconfig: minified(kubeconfig, context) });
    contextSettings(kubeconfig, context, 'absolute');
    return undefined;
  } catch (error) {
    if (error instanceof StatusError) return error.message;
    return error instanceof Error ? error.message : String(error);
  }
}
