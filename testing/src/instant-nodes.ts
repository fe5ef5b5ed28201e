import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import { createInformer } from '@pilothouse/kube-client/informer';
import type { Pod } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { leases, nodes, pods } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { microTimestamp, systemClock, timestamp } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';

export interface InstantNodes {
  stop(): Promise<void>;
}

type Condition = NonNullable<NonNullable<Pod['status']>['conditions']>[number];

/**
 * Nodes on which pods are ready as soon as they are bound, and gone as soon as they are deleted: all that tests of
 * controllers need of a node. Annotation `simulate/ready: "false"` keeps a pod from getting ready, `simulate/exit: "N"` ends
 * it at once with that code.
 */
export async function startInstantNodes(client: Client, names: readonly string[]): Promise<InstantNodes> {
  for (const name of names) await registerNode(client, name);
  const informer = createInformer({ client, resource: pods, clock: systemClock, logger: silentLogger });
  let addresses = 0;
  const act = (pod: Cached<Pod>) => {
    if (!names.includes(pod.spec?.nodeName ?? '')) return;
    if (pod.metadata.deletionTimestamp !== undefined) void ignoreRaces(remove(client, pod));
    else if (!pod.status?.podIP) void ignoreRaces(start(client, pod, ++addresses));
  };
  informer.addHandler({ added: act, updated: act });
  await informer.synced();
  const beating = names.map((name) => keepAlive(client, name));
  return {
    async stop() {
      for (const stop of beating) stop();
      await informer.stop();
    },
  };
}

const heartbeat = 10_000;

/** Renews the node's Lease, or the node would count as lost before a long test ends. */
function keepAlive(client: Client, name: string): () => void {
  const spec = () => ({ holderIdentity: name, renewTime: microTimestamp(systemClock.now()) });
  const metadata = { namespace: 'kube-node-lease', name };
  const beat = async () => {
    const lease = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata, spec: spec() };
    const renewed = client.patch(leases, metadata.namespace, name, 'merge', { spec: spec() });
    // The first beat makes the lease; one after the API has closed has nobody to tell.
    await renewed.catch((error) => (isReason(error, 'NotFound') ? client.create(leases, lease) : undefined));
    cancel = systemClock.after(heartbeat, () => void beat());
  };
  let cancel = systemClock.after(0, () => void beat());
  return () => cancel();
}

async function registerNode(client: Client, name: string): Promise<void> {
  const resources = { cpu: '1000', memory: '1000Gi', pods: '2000' };
  const labels = { 'kubernetes.io/hostname': name };
  const conditions = [{ type: 'Ready', status: 'True', reason: 'KubeletReady', message: '' }];
  const status = { capacity: resources, allocatable: resources, conditions };
  const node = await client.create(nodes, { apiVersion: 'v1', kind: 'Node', metadata: { name, labels } });
  await client.update(nodes, { ...node, status }, { subresource: 'status' });
}

async function start(client: Client, pod: Cached<Pod>, address: number): Promise<void> {
  const at = timestamp(systemClock.now());
  const ready = pod.metadata.annotations?.['simulate/ready'] === 'false' ? 'False' : 'True';
  const condition = (type: string, status: string): Condition => ({ type, status, lastTransitionTime: at });
  const podIP = `10.244.${address >> 8}.${address & 255}`;
  const next = copyOf<Served<Pod>>(pod);
  next.status = {
    ...next.status,
    phase: phaseOf(pod),
    podIP,
    podIPs: [{ ip: podIP }],
    startTime: at,
    conditions: [
      condition('PodScheduled', 'True'),
      condition('Initialized', 'True'),
      condition('ContainersReady', ready),
      condition('Ready', ready),
    ],
  };
  await client.update(pods, next, { subresource: 'status' });
}

function phaseOf({ metadata }: Cached<Pod>): string {
  const exit = metadata.annotations?.['simulate/exit'];
  if (exit === undefined) return 'Running';
  return exit === '0' ? 'Succeeded' : 'Failed';
}

async function remove(client: Client, { metadata }: Cached<Pod>): Promise<void> {
  const { namespace = '', name, uid } = metadata;
  await client.delete(pods, namespace, name, { gracePeriodSeconds: 0, preconditions: { uid } });
}

/** Whoever changed the pod in between brings another event, which is acted on. */
async function ignoreRaces(action: Promise<void>): Promise<void> {
  try {
    await action;
  } catch (error) {
    if (!isReason(error, 'Conflict') && !isReason(error, 'NotFound')) throw error;
  }
}
