import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Address,
  type Installation,
  newInstallation,
  type Product,
  removeInstallation,
  startProduct,
} from './product.ts';

/** A product, and another one that has the first one's cluster among its own. */
export interface RemotePair {
  /** Dashboard and GraphQL of the near one, Kubernetes API of the far one. */
  readonly address: Address;
  stop(): Promise<void>;
}

/** The name that a second cluster gets whose kubeconfig says `local`, as ours do. */
export const remoteName = 'local-2';

/** Both are ready, and the far cluster is being mirrored. */
export async function startRemotePair({ demo = false }: { readonly demo?: boolean } = {}): Promise<RemotePair> {
  const far = await startProduct({ demo, variables: { PILOTHOUSE_METRICS_RESOLUTION: '2' } });
  const stop = async (products: readonly Product[]) => {
    for (const product of products) await product.stop();
    for (const { installation } of products) removeInstallation(installation);
  };
  try {
    const near = await startNear(far);
    return { address: remoteAddress(near, far), stop: () => stop([near, far]) };
  } catch (error) {
    await stop([far]);
    throw error;
  }
}

/**
 * A product that shows the cluster of another one, by a kubeconfig of its own: a process whose environment names a
 * product's directory counts as one of that product.
 */
export async function startNear(far: Product, continues?: Installation): Promise<Product> {
  const installation = continues ?? (await newInstallation());
  const kubeconfig = join(installation.directory, 'far-kubeconfig');
  copyFileSync(far.address.kubeconfig, kubeconfig);
  const variables = { PILOTHOUSE_KUBECONFIG: kubeconfig, PILOTHOUSE_NODES: '1' };
  return startProduct({ continues: installation, variables });
}

export function remoteAddress(near: Product, far: Product): Address {
  const { kubeUrl, kubeconfig } = far.address;
  return { ...near.address, cluster: remoteName, kubeUrl, kubeconfig };
}
