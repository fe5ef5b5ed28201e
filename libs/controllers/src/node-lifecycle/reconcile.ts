import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import type { Lease, Node, Pod } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { leases as leaseResource, nodes as nodeResource, pods as podResource } from '@pilothouse/kube-model/registry';
import type { ControllerDeps } from '../runtime/deps.ts';
import { isPodReady } from '../runtime/pod-readiness.ts';
import { createDepartures } from './departures.ts';
import { evictAt } from './eviction.ts';
import { createHeartbeats } from './heartbeats.ts';
import { type EvictionTurn, plan } from './plan.ts';
import { createSightings } from './sightings.ts';
import { isEvicting } from './taints.ts';
import { createPacer, evictionRate, recheck, type Zones, zoneOf, zonesOf } from './zones.ts';

const leaseNamespace = 'kube-node-lease';
const outOfService = 'node.kubernetes.io/out-of-service';

export interface NodeLifecycleOptions {
  /** Milliseconds without a sign of life after which a node counts as lost. */
  readonly gracePeriod: number;
}

/** Notices nodes that fell silent, taints them, and moves their pods away. Keys are names of nodes. */
export function createNodeLifecycleController(deps: ControllerDeps, { gracePeriod }: NodeLifecycleOptions): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const nodes = informers.of(nodeResource);
  const pods = informers.of(podResource);
  const leases = informers.of(leaseResource);
  const heartbeats = createHeartbeats();
  const sightings = createSightings();
  const departures = createDepartures(deps);
  const pacer = createPacer();
  let health: { readonly zones: Zones; readonly at: number } | undefined;
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
      sightings.forget(metadata.name);
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
    const heardAt = heartbeats.heardAt(name, now);
    const next = plan({ node, heardAt, gracePeriod, mayEvict: () => mayEvict(node, now) }, now);
    let live = node;
    if (next.conditions) live = await writeConditions(live, next.conditions);
    if (next.taints) live = await client.patch(nodeResource, '', name, 'merge', taintPatch(live, next.taints));
    const eviction = await evict(name, live);
    if (next.ready !== 'True') await settleSilent(name, live);
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

  /** One zone after the other, and none when it is us whom nobody hears. */
  function mayEvict(node: Cached<Node>, now: number): EvictionTurn {
    const zones = zonesNow(now);
    if ([...zones.values()].every(({ ready }) => ready === 0)) return 'cut off';
    if (isEvicting(node)) return recheck;
    const zone = zoneOf(node);
    return pacer.turn(zone, evictionRate(zone, zones), now);
  }

  function zonesNow(now: number): Zones {
    if (health && now - health.at < 1000 && now >= health.at) return health.zones;
    const isLost = (node: Cached<Node>) =>
      now - heartbeats.heardAt(node.metadata.name, now) > gracePeriod || !isToldReady(node);
    health = { zones: zonesOf(nodes.list(), isLost), at: now };
    return health.zones;
  }

  /** Its pods answer nobody; those that were told to go are gone for certain where somebody says that the machine is off. */
  async function settleSilent(name: string, node: Cached<Node>): Promise<void> {
    const all = [...pods.byIndex('node', name)];
    await Promise.all(all.filter(isPodReady).map(departures.markNotReady));
    if (!node.spec?.taints?.some(({ key }) => key === outOfService)) return;
    const leaving = all.filter(({ metadata }) => metadata.deletionTimestamp !== undefined);
    await Promise.all(leaving.map((pod) => departures.remove(pod, 'PodGC: node is out of service')));
  }

  /** Milliseconds until the next pod must leave; undefined when none has to. */
  async function evict(name: string, node: Cached<Node>): Promise<number | undefined> {
    const taints = node.spec?.taints ?? [];
    const now = clock.now();
    const staying = [...pods.byIndex('node', name)].filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    const seenAt = sightings.look(name, staying, taints, now);
    let next: number | undefined;
    for (const pod of staying) {
      const at = evictAt(pod, taints, { seenAt, now });
      if (at !== undefined && at <= now) await departures.evict(pod);
      else if (at !== undefined) next = earliest(next, at - now);
    }
    return next;
  }

  /** Pods of a node that does not exist: nobody will ever confirm their end. Those of one that never did only end when told to. */
  async function clearGone(name: string): Promise<Result | undefined> {
    const orphans = [...pods.byIndex('node', name)];
    const terminating = orphans.filter(({ metadata }) => metadata.deletionTimestamp !== undefined);
    const removeOrphan = (pod: Cached<Pod>) => departures.remove(pod, 'PodGC: node no longer exists');
    await Promise.all(terminating.map(removeOrphan));
    const since = deletedAt.get(name);
    if (since === undefined || orphans.length === 0) return undefined;
    const left = since + gracePeriod - clock.now();
    if (left > 0) return { requeueAfter: left };
    await Promise.all(orphans.map(removeOrphan));
    deletedAt.delete(name);
    return undefined;
  }

  return controller;
}

function isToldReady({ status }: Cached<Node>): boolean {
  return status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false;
}

function taintPatch({ metadata }: Cached<Node>, taints: object[]): object {
  const { resourceVersion } = metadata;
  return { metadata: { resourceVersion }, spec: { taints: taints.length > 0 ? taints : null } };
}

function earliest(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
