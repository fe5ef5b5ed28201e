import { KubeConfig } from 'kubernetes-client';
import type { Address } from './product.ts';

/** The public JavaScript client's view of a product. `port`: of a wire in between, instead of the API's own. */
export function loadKubeConfig({ kubeconfig }: Pick<Address, 'kubeconfig'>, port?: number): KubeConfig {
  const config = new KubeConfig();
  config.loadFromFile(kubeconfig);
  if (port !== undefined) {
    config.clusters = config.clusters.map((cluster) => ({ ...cluster, server: `https://127.0.0.1:${port}` }));
  }
  return config;
}
