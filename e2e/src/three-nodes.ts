import { createKubectl, type Kubectl } from './kubectl.ts';
import { alive } from './process-tree.ts';
import { becomesReady, launch, newInstallation, type Product, removeInstallation, serverCommand } from './product.ts';
import { waitFor } from './wait-for.ts';

const shared = { PILOTHOUSE_NODES: '3', PILOTHOUSE_NODE_GRACE: '6', PILOTHOUSE_METRICS_RESOLUTION: '2' };
const server = 'kube-api,controllers,scheduler,network';

/** A cluster whose nodes run in processes of their own: node-2 and node-3, and node-1 unless the server runs it. */
export interface ThreeNodes {
  readonly main: Product;
  readonly kubectl: Kubectl;
  readonly start: (name: string) => Promise<void>;
  /** As when its machine loses power: nothing of it is left. */
  readonly kill: (name: string) => Promise<void>;
  /** Waits until `kubectl get node` says that state. */
  readonly becomes: (name: string, state: string) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export async function startThreeNodes({ serverHasNode = true } = {}): Promise<ThreeNodes> {
  const nodes = new Map<string, Product>();
  const variables = {
    ...shared,
    ...(serverHasNode
      ? { PILOTHOUSE_ROLES: `${server},node`, PILOTHOUSE_NODE_NAMES: 'node-1' }
      : { PILOTHOUSE_ROLES: server }),
  };
  const main = launch(serverCommand, await newInstallation(), { variables });
  await becomesReady(main);
  const kubectl = createKubectl(main.address);

  const start = async (name: string) => {
    const node = launch(serverCommand, main.installation, {
      variables: { ...shared, PILOTHOUSE_ROLES: 'node', PILOTHOUSE_NODE_NAMES: name },
    });
    nodes.set(name, node);
    await becomesReady(node);
  };
  const cluster: ThreeNodes = {
    main,
    kubectl,
    start,
    async kill(name) {
      const node = nodes.get(name);
      if (!node) throw new Error(`${name} does not run`);
      const before = node.processes();
      node.signal('SIGKILL');
      await node.exited;
      await waitFor('its processes to be gone', () => alive(before).length === 0);
    },
    becomes: (name, state) =>
      waitFor(`${name} to be ${state}`, async () => {
        const row = await kubectl(['get', 'node', name, '--no-headers']);
        return row.trim().split(/ +/)[1] === state;
      }),
    async stop() {
      for (const node of nodes.values()) node.signal('SIGKILL');
      await Promise.all([...nodes.values()].map(({ exited }) => exited));
      await main.stop();
      removeInstallation(main.installation);
    },
  };
  try {
    await Promise.all([...(serverHasNode ? [] : ['node-1']), 'node-2', 'node-3'].map(start));
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return cluster;
}

/** Tolerations of pods that leave a lost node soon. */
export const leavesLostNode = ['not-ready', 'unreachable'].map((taint) => ({
  key: `node.kubernetes.io/${taint}`,
  operator: 'Exists',
  effect: 'NoExecute',
  tolerationSeconds: 2,
}));
