import type { Kubeconfig } from './kubeconfig.ts';

/** A kubeconfig with one context only and what that needs, as JSON: the secrets of others are not kept. */
export function minified(kubeconfig: Kubeconfig, name: string): string {
  const contexts = kubeconfig.contexts.filter((item) => item.name === name);
  const wanted = contexts[0]?.context;
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': name,
    contexts,
    clusters: kubeconfig.clusters.filter((item) => item.name === wanted?.cluster),
    users: kubeconfig.users.filter((item) => item.name === wanted?.user),
  });
}
