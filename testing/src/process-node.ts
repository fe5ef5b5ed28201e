import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import { pods } from '@pilothouse/kube-model/registry';
import { startNode } from '@pilothouse/node/start-node';
import { systemClock } from '@pilothouse/std/clock';
import { createLogger } from '@pilothouse/std/logger';
import { eventually } from './eventually.ts';
import { addRootCa } from './namespace-contents.ts';

export interface ProcessNode {
  /** A pod on this node with one container, `main`; resolves when it runs. */
  run(name: string, command: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

export interface ProcessNodeOptions {
  /** With all rights. */
  readonly client: Client;
  readonly nodeToken: string;
  /** In 127.0.0.0/8, not the one of another test: `127.254.1`. */
  readonly range: string;
}

/** A real node whose containers are processes of this machine, for pods of namespace `default`. */
export async function startProcessNode({ client, nodeToken, range }: ProcessNodeOptions): Promise<ProcessNode> {
  const directory = mkdtempSync(join(tmpdir(), 'pilothouse-node-'));
  // The pods' users are at home in it.
  chmodSync(directory, 0o755);
  await addRootCa(client, 'default');
  const node = await startNode({
    client,
    name: 'real',
    driver: 'process',
    directory,
    addresses: { podCidr: `${range}.0/25`, nodeIp: `${range}.200` },
    nodeToken,
    clock: systemClock,
    logger: createLogger('error'),
  });
  return {
    async run(name, command) {
      const spec = {
        nodeName: 'real',
        terminationGracePeriodSeconds: 1,
        containers: [{ name: 'main', image: 'none', command: [...command] }],
      };
      const metadata = { namespace: 'default', name };
      await client.create(pods, { apiVersion: 'v1', kind: 'Pod', metadata, spec });
      await eventually(`pod ${name} runs`, async () => {
        const { status } = await client.get(pods, 'default', name);
        return status?.containerStatuses?.[0]?.state?.running !== undefined;
      });
    },
    async stop() {
      await node.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
