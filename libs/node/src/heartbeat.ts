import type { Client } from '@pilothouse/kube-client/client';
import type { Lease, Node } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { leases, nodes } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { type Clock, microTimestamp } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { isToldReady, type NodeFacts, nodeLabels, nodeObject, nodeStatus } from './node-object.ts';

/** Upstream's times: the lease tells that the node lives, the status is written rarely. Milliseconds. */
const leaseInterval = 10_000;
const statusInterval = 300_000;
const leaseNamespace = 'kube-node-lease';
const leaseDurationSeconds = 40;

export interface HeartbeatOptions {
  readonly client: Client;
  readonly facts: NodeFacts;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Makes the node known and keeps it so. Resolves when it is registered and ready. */
export async function startHeartbeat({
  client,
  facts,
  clock,
  logger,
}: HeartbeatOptions): Promise<{ stop(): Promise<void> }> {
  let statusAt = Number.NEGATIVE_INFINITY;
  let stopping = false;
  let cancel: (() => void) | undefined;
  let beating: Promise<void> = Promise.resolve();

  async function beat(): Promise<void> {
    const node = await ensureNode(client, facts);
    if (!isToldReady(node) || clock.now() - statusAt >= statusInterval) {
      const status = nodeStatus(facts, node, clock.now());
      await client.patch(nodes, '', facts.name, 'strategic', { status }, { subresource: 'status' });
      statusAt = clock.now();
    }
    await renewLease(client, node, clock);
  }

  function schedule(): void {
    if (stopping) return;
    cancel = clock.after(leaseInterval, () => {
      beating = beat()
        .catch((error: unknown) => logger.warn({ err: error }, 'a heartbeat was not written'))
        .finally(schedule);
    });
  }

  await beat();
  schedule();
  return {
    async stop() {
      stopping = true;
      cancel?.();
      await beating;
    },
  };
}

/** Labels, taints and the like that others have set stay. */
async function ensureNode(client: Client, facts: NodeFacts): Promise<Served<Node>> {
  try {
    const node = await client.get(nodes, '', facts.name);
    const { labels = {} } = node.metadata;
    const missing = Object.entries(nodeLabels(facts.name)).filter(([key, value]) => labels[key] !== value);
    if (missing.length === 0 && node.spec?.podCIDR === facts.podCidr) return node;
    const { podCidr } = facts;
    const spec = { podCIDR: podCidr, podCIDRs: [podCidr] };
    return await client.patch(nodes, '', facts.name, 'merge', {
      metadata: { labels: Object.fromEntries(missing) },
      spec,
    });
  } catch (error) {
    if (!isReason(error, 'NotFound')) throw error;
    return await client.create(nodes, nodeObject(facts));
  }
}

async function renewLease(client: Client, { metadata }: Served<Node>, clock: Clock): Promise<void> {
  const { name, uid } = metadata;
  const renewTime = microTimestamp(clock.now());
  try {
    await client.patch(leases, leaseNamespace, name, 'merge', { spec: { holderIdentity: name, renewTime } });
  } catch (error) {
    if (!isReason(error, 'NotFound')) throw error;
    const lease: Lease = {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: {
        name,
        namespace: leaseNamespace,
        ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name, uid }],
      },
      spec: { holderIdentity: name, leaseDurationSeconds, renewTime },
    };
    await client.create(leases, lease);
  }
}
