import type { Client } from '@pilothouse/kube-client/client';
import type { Lease, Node } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { leases, nodes } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { type Clock, microTimestamp } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { isToldReady, type NodeFacts, nodeLabels, nodeObject, nodeStatus } from './node-object.ts';

/** As upstream: the lease tells that the node lives, the status is written rarely. Milliseconds. */
const statusInterval = 300_000;
const leaseNamespace = 'kube-node-lease';
/** Upstream's; shorter where a node is to be missed sooner. Seconds. */
const longestLease = 40;

export interface HeartbeatOptions {
  readonly client: Client;
  readonly facts: NodeFacts;
  /** Milliseconds of silence after which others take the node for lost. */
  readonly gracePeriod: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Makes the node known and keeps it so. Resolves when it is registered and ready. */
export async function startHeartbeat({
  client,
  facts,
  gracePeriod,
  clock,
  logger,
}: HeartbeatOptions): Promise<{ stop(): Promise<void> }> {
  const leaseSeconds = Math.min(longestLease, Math.ceil((gracePeriod / 1000) * 0.8));
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
    await renewLease(client, node, { leaseSeconds, now: clock.now() });
  }

  function schedule(): void {
    if (stopping) return;
    cancel = clock.after(untilTogether(clock.now(), (leaseSeconds * 1000) / 4), () => {
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

/** Milliseconds. */
const together = 1000;

/**
 * Time until about `interval` from now, at a whole second: what many nodes of one machine renew then is one batch of the store.
 * Never later than `interval`.
 */
function untilTogether(now: number, interval: number): number {
  const at = now + interval;
  return interval <= together ? interval : at - (at % together) - now;
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

interface Renewal {
  readonly leaseSeconds: number;
  readonly now: number;
}

async function renewLease(client: Client, { metadata }: Served<Node>, { leaseSeconds, now }: Renewal): Promise<void> {
  const { name, uid } = metadata;
  const renewTime = microTimestamp(now);
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
      spec: { holderIdentity: name, leaseDurationSeconds: leaseSeconds, renewTime },
    };
    await client.create(leases, lease);
  }
}
