import { StatusError } from '@pilothouse/kube-model/status-error';
import { brokenConnection, type Connection, type ConnectionHost, createConnection } from '../connection/connection.ts';
import { contextName, contextSettings } from '../kubeconfig/context-settings.ts';
import { parseKubeconfig } from '../kubeconfig/kubeconfig.ts';
import type { ClusterRow } from './cluster-rows.ts';

type Host = Omit<ConnectionHost, 'allowProgram'>;

/**
 * The way to a cluster that is stored. What it cannot be reached for now (a key that is missing, a certificate that has
 * expired) is what each of its requests fails with: the cluster is still there, and shows why it is not heard of.
 */
export async function storedConnection(
  row: ClusterRow,
  unseal: (row: ClusterRow) => string,
  host: Host,
): Promise<Connection> {
  try {
    const kubeconfig = parseKubeconfig(unsealed(row, unseal));
    const name = contextName(kubeconfig, row.context ?? undefined);
    const settings = contextSettings(kubeconfig, name, row.fromFile ? 'absolute' : 'refused');
    return await createConnection(settings, { ...host, allowProgram: row.allowProgram });
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    const problem = new StatusError('ServiceUnavailable', error.message, undefined, { cause: error });
    return brokenConnection(row.server ?? '', problem);
  }
}

function unsealed(row: ClusterRow, unseal: (row: ClusterRow) => string): string {
  try {
    return unseal(row);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `Its kubeconfig cannot be unsealed: ${why} Or remove the cluster and add it again`;
    throw new StatusError('ServiceUnavailable', message, undefined, { cause });
  }
}
