import { join } from 'node:path';
import { internalUser } from '@pilothouse/access/user';
import { createConnection } from '@pilothouse/cluster-sync/connection/connection';
import { contextSettings } from '@pilothouse/cluster-sync/kubeconfig/context-settings';
import { loadKubeconfigs } from '@pilothouse/cluster-sync/kubeconfig/load-kubeconfigs';
import { rememberedAddressing } from '@pilothouse/network/addressing';
import { randomToken, secretFile } from '../keys.ts';
import { type Base, cluster, podsAre } from './base.ts';
import { startNodes } from './nodes.ts';

/**
 * Nodes in a process of their own, beside the server that has the same data directory: they reach it as kubectl does. Whether
 * the server goes or the nodes do, the others stay.
 */
export async function joinCluster(base: Base): Promise<void> {
  const { environment, clock, shutdown } = base;
  const { dataDirectory } = environment;
  const { kubeconfig, problems } = await loadKubeconfigs([join(dataDirectory, 'kubeconfig')]);
  const addressing = await rememberedAddressing(dataDirectory, podsAre(environment.runtime));
  if (!kubeconfig || !addressing) {
    const why = problems[0] ?? 'no server has been started there';
    throw new Error(
      `There is no cluster to join in ${dataDirectory}: ${why}. Start the server first, with the same PILOTHOUSE_DATA_DIR.`,
    );
  }
  const settings = contextSettings(kubeconfig, cluster, 'refused');
  const connection = await createConnection(settings, {
    allowProgram: false,
    environment: environment.programEnvironment,
    clock,
  });
  shutdown.add('connection', async () => connection.close());
  const { nodes } = await startNodes(base, {
    addressing,
    dns: environment.dnsPort === 0 ? undefined : `${environment.host}:${environment.dnsPort}`,
    nodeToken: secretFile(dataDirectory, 'node-token', randomToken),
    client: (userName) => connection.client(internalUser(userName)),
  });
  console.log(
    `\nPilothouse is ready.\n\n  ${nodes.map(({ name }) => name).join(', ')} of ${settings.server}\n\nCtrl-C stops everything.`,
  );
}
