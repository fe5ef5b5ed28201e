import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import type { Lease, Node, Pod } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { leases as leaseResource, nodes as nodeResource, pods as podResource } from '@pilothouse/kube-model/registry';
import { timestamp } from '@pilothouse/std/clock';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isPodReady } from '../runtime/pod-readiness.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { evictAt } from './eviction.ts';
import { createHeartbeats } from './heartbeats.ts';
import { gracePeriod, plan } from './plan.ts';

const leaseNamespace = 'kube-node-lease';

/** Notices nodes that fell silent, taints them, and moves their pods away. Keys are names of nodes. */
export function createNodeLifecycleController(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const nodes = informers.of(nodeResource);
  const pods = informers.of(podResource);
  const leases = informers.of(leaseResource);
  const heartbeats = createHeartbeats();
  /** Nodes that were there and are not any more; a name that was never a node's is nobody's business. */
  const deletedAt = new Map<string, number>();
  const controller = createController({ name: 'nodelifecycle', workers: 4, clock, logger, reconcile });

  pods.addIndex('node', ({ spec }) => (spec?.nodeName ? [spec.nodeName] : []));
  const changed = ({ metadata }: Cached<Node>) => controller.enqueue(metadata.name);
  nodes.addHandler({
    added({ metadata }) {
      deletedAt.delete(metadata.name);
      controller.enqueue(metadata.name);
    },
    updated: changed,
    deleted({ metadata }) {
      heartbeats.forget(metadata.name);
      deletedAt.set(metadata.name, clock.now());
      controller.enqueue(metadata.name);
    },
  });
  const renewed = ({ metadata, spec }: Cached<Lease>) => {
    if (metadata.namespace !== leaseNamespace) return;
    heartbeats.hear(metadata.name, spec?.renewTime ?? '', clock.now());
  };
  leases.addHandler({ added: renewed, updated: renewed });
  const settled = ({ spec, metadata }: Cached<Pod>) => {
    const terminating = metadata.deletionTimestamp !== undefined;
    if (spec?.nodeName && needsAttention(spec.nodeName, terminating)) controller.enqueue(spec.nodeName);
  };
  pods.addHandler({ added: settled, updated: settled });

  function needsAttention(name: string, terminating: boolean): boolean {
    const node = nodes.get('', name);
    if (!node) return terminating || deletedAt.has(name);
    return node.spec?.taints?.some(({ effect }) => effect === 'NoExecute') ?? false;
  }

  async function reconcile(name: string): Promise<Result | undefined> {
    const node = nodes.get('', name);
    if (!node) return clearGone(name);
    const now = clock.now();
    const next = plan({ node, heardAt: heartbeats.heardAt(name, now) }, now);
    let live = node;
    if (next.conditions) live = await writeConditions(live, next.conditions);
    if (next.taints) live = await client.patch(nodeResource, '', name, 'merge', taintPatch(live, next.taints));
    if (next.ready !== 'True') await markPodsNotReady(name);
    const eviction = await evict(name, live);
    return { requeueAfter: earliest(next.requeueAfter, eviction) };
  }

  async function writeConditions(
    node: Cached<Node>,
    conditions: NonNullable<NonNullable<Node['status']>['conditions']>,
  ): Promise<Cached<Node>> {
    const next = copyOf<Served<Node>>(node);
    next.status = { ...next.status, conditions };
    const written = await client.update(nodeResource, next, { subresource: 'status' });
    recorder.event(node, 'Normal', 'NodeNotReady', `Node ${node.metadata.name} status is now: NodeNotReady`);
    return written;
  }

  /** Nobody is left who would tell that these pods do not answer: Services must not send anything there. */
  async function markPodsNotReady(node: string): Promise<void> {
    const ready = [...pods.byIndex('node', node)].filter(isPodReady);
    await Promise.all(ready.map(markNotReady));
  }

  async function markNotReady(pod: Cached<Pod>): Promise<void> {
    const next = copyOf<Served<Pod>>(pod);
    const at = timestamp(clock.now());
    for (const condition of next.status?.conditions ?? []) {
      if (condition.type !== 'Ready') continue;
      condition.status = 'False';
      condition.lastTransitionTime = at;
    }
    await whileThere(client.update(podResource, next, { subresource: 'status' }));
    recorder.event(pod, 'Warning', 'NodeNotReady', 'Node is not ready');
  }

  /** Milliseconds until the next pod must leave; undefined when none has to. */
  async function evict(name: string, node: Cached<Node>): Promise<number | undefined> {
    const taints = node.spec?.taints ?? [];
    const now = clock.now();
    let next: number | undefined;
    for (const pod of [...pods.byIndex('node', name)]) {
      if (pod.metadata.deletionTimestamp !== undefined) continue;
      const at = evictAt(pod, taints, now);
      if (at !== undefined && at <= now) await removePod(pod);
      else if (at !== undefined) next = earliest(next, at - now);
    }
    return next;
  }

  async function removePod(pod: Cached<Pod>): Promise<void> {
    const { namespace = '', name, uid } = pod.metadata;
    recorder.event(pod, 'Normal', 'TaintManagerEviction', `Marking for deletion Pod ${namespace}/${name}`);
    await whileThere(client.delete(podResource, namespace, name, { preconditions: { uid } }));
  }

  /** Pods of a node that does not exist: nobody will ever confirm their end. Those of one that never did only end when told to. */
  async function clearGone(name: string): Promise<Result | undefined> {
    const orphans = [...pods.byIndex('node', name)];
    const terminating = orphans.filter(({ metadata }) => metadata.deletionTimestamp !== undefined);
    await Promise.all(terminating.map(forceRemove));
    const since = deletedAt.get(name);
    if (since === undefined || orphans.length === 0) return undefined;
    const left = since + gracePeriod - clock.now();
    if (left > 0) return { requeueAfter: left };
    await Promise.all(orphans.map(forceRemove));
    deletedAt.delete(name);
    return undefined;
  }

  async function forceRemove({ metadata }: Cached<Pod>): Promise<void> {
    const { namespace = '', name, uid } = metadata;
    const options = { preconditions: { uid }, gracePeriodSeconds: 0 };
    await whileThere(client.delete(podResource, namespace, name, options));
  }

  return controller;
}

function taintPatch({ metadata }: Cached<Node>, taints: object[]): object {
  const { resourceVersion } = metadata;
  return { metadata: { resourceVersion }, spec: { taints: taints.length > 0 ? taints : null } };
}

function earliest(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
