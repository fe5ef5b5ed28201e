import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Address, type Product, removeInstallation, startProduct } from './product.ts';

/** A product, and another one that has the first one's cluster among its own. */
export interface RemotePair {
  /** Whose cluster it is. */
  readonly far: Product;
  /** Whose dashboard and GraphQL show it. */
  readonly near: Product;
  /** Dashboard and GraphQL of the near one, Kubernetes API of the far one. */
  readonly address: Address;
  stop(): Promise<void>;
}

/** The name that a second cluster gets whose kubeconfig says `local`, as ours do. */
export const remoteName = 'local-2';

/** Both are ready, and the far cluster is being mirrored. */
export async function startRemotePair({ demo = false }: { readonly demo?: boolean } = {}): Promise<RemotePair> {
  const far = await startProduct({ demo });
  const near = await startProduct({ variables: nearVariables(far) });
  return {
    far,
    near,
    address: remoteAddress(near, far),
    async stop() {
      await near.stop();
      await far.stop();
      for (const { installation } of [near, far]) removeInstallation(installation);
    },
  };
}

/**
 * What makes a product show the cluster of another. Its kubeconfig is a copy: a process whose environment names a
 * product's directory counts as one of that product.
 */
export function nearVariables(far: Product): Record<string, string> {
  const kubeconfig = join(mkdtempSync(join(tmpdir(), 'kubeconfig-')), 'config');
  copyFileSync(far.address.kubeconfig, kubeconfig);
  return { PILOTHOUSE_KUBECONFIG: kubeconfig, PILOTHOUSE_NODES: '1' };
}

export function remoteAddress(near: Product, far: Product): Address {
  const { kubeUrl, kubeconfig } = far.address;
  return { ...near.address, cluster: remoteName, kubeUrl, kubeconfig };
}
