import type { Cached } from '@pilothouse/kube-client/cached';
import { type Controller, createController } from '@pilothouse/kube-client/controller';
import type { KubeObject, OwnerReference, Served } from '@pilothouse/kube-model/object';
import { customResourceDefinitions, findKind, resources } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { isReason } from '@pilothouse/kube-model/status-error';
import { deepEqual } from '@pilothouse/std/deep-equal';
import { customKind, followCustomKinds } from '../runtime/custom-kinds.ts';
import type { ControllerDeps } from '../runtime/deps.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { can, isPreferred } from '../runtime/resource-filters.ts';
import { type GraphNode, nodeOf, OwnerGraph, waitsForDependents } from './graph.ts';
import { type Decision, type OwnerState, plan } from './plan.ts';

/** Many, owned by nothing that is collected, and short of life anyway. */
const ignored = new Set(['events', 'events.events.k8s.io']);

/** Absent owners that are remembered, so that a thousand dependents ask once. */
const mostAbsent = 1000;

/** Deletes what lost all its owners, and carries out foreground and orphaning deletion. Keys are uids. */
export function createGarbageCollector(deps: ControllerDeps): Controller {
  const { client, informers, clock, logger } = deps;
  const graph = new OwnerGraph();
  const absent = new Set<string>();
  const controller = createController({ name: 'garbagecollector', workers: 20, clock, logger, reconcile });
  const definitions = informers.of(customResourceDefinitions);
  for (const resource of resources.filter(isCollected)) watch(resource);
  followCustomKinds(informers, watch);

  function watch(resource: Resource): void {
    const changed = (object: Cached<KubeObject>) => {
      const node = nodeOf(resource, object);
      const known = graph.get(node.uid);
      if (known && deepEqual(known, node)) return;
      graph.put(node);
      if (node.owners.length > 0 || node.deleting) controller.enqueue(node.uid);
      if (waitsForDependents(node)) for (const { uid } of graph.dependentsOf(node.uid)) controller.enqueue(uid);
      enqueueWaiting(known?.owners ?? []);
    };
    informers.metadata(resource).addHandler({ added: changed, updated: changed, deleted: gone });
  }

  function gone({ metadata }: Cached<KubeObject>): void {
    const node = graph.get(metadata.uid);
    graph.remove(metadata.uid);
    if (graph.hasDependents(metadata.uid)) noteAbsent(metadata.uid);
    for (const { uid } of graph.dependentsOf(metadata.uid)) controller.enqueue(uid);
    enqueueWaiting(node?.owners ?? []);
  }

  /** Owners in foreground deletion may have waited for just this dependent. */
  function enqueueWaiting(owners: readonly Readonly<OwnerReference>[]): void {
    for (const { uid } of owners) {
      const owner = graph.get(uid);
      if (owner && waitsForDependents(owner)) controller.enqueue(uid);
    }
  }

  function noteAbsent(uid: string): void {
    if (absent.size >= mostAbsent) absent.clear();
    absent.add(uid);
  }

  async function reconcile(uid: string): Promise<undefined> {
    const node = graph.get(uid);
    if (!node) return;
    const states = new Map<string, OwnerState>();
    if (!node.deleting) for (const owner of node.owners) states.set(owner.uid, await stateOf(node, owner));
    const ownerState = ({ uid }: Readonly<OwnerReference>) => states.get(uid) ?? 'present';
    await apply(node, plan({ node, ownerState, dependents: [...graph.dependentsOf(uid)] }));
  }

  async function stateOf(node: GraphNode, owner: Readonly<OwnerReference>): Promise<OwnerState> {
    const known = graph.get(owner.uid);
    if (known) return waitsForDependents(known) ? 'waiting' : 'present';
    if (absent.has(owner.uid)) return 'absent';
    return (await lives(node, owner)) ? 'present' : 'absent';
  }

  /** Asks the API: the graph may not have seen the owner yet. A kind that we do not know is taken to be there. */
  async function lives({ namespace }: GraphNode, { apiVersion, kind, name, uid }: Readonly<OwnerReference>) {
    const resource = findKind(apiVersion, kind) ?? customKind(definitions.list(), apiVersion, kind);
    if (!resource) return true;
    try {
      const live = await client.get(resource, resource.namespaced ? namespace : '', name);
      if (live.metadata.uid === uid) return true;
    } catch (error) {
      if (!isReason(error, 'NotFound')) throw error;
    }
    noteAbsent(uid);
    return false;
  }

  async function apply(node: GraphNode, decision: Decision): Promise<void> {
    switch (decision.kind) {
      case 'delete':
        return remove(node, decision.propagation);
      case 'disown':
        return disown(node, new Set(decision.uids));
      case 'orphan':
        await Promise.all(decision.dependents.map((dependent) => disown(dependent, new Set([node.uid]))));
        return dropFinalizer(node, 'orphan');
      case 'finalize':
        return dropFinalizer(node, decision.finalizer);
      case 'nothing':
    }
  }

  async function remove(node: GraphNode, propagationPolicy: 'Foreground' | 'Background' | 'Orphan'): Promise<void> {
    const { resource, namespace, name, uid } = node;
    const live = await current(node);
    if (!live || live.metadata.deletionTimestamp !== undefined) return;
    const { resourceVersion } = live.metadata;
    // A new owner since then would have given it a new version.
    if (!sameOwners(node, live)) return controller.enqueueAfter(uid, 100);
    await whileThere(
      client.delete(resource, namespace, name, { propagationPolicy, preconditions: { uid, resourceVersion } }),
    );
  }

  async function disown(node: GraphNode, uids: ReadonlySet<string>): Promise<void> {
    const live = await current(node);
    const owners = live?.metadata.ownerReferences ?? [];
    const kept = owners.filter(({ uid }) => !uids.has(uid));
    if (!live || kept.length === owners.length) return;
    await patchMetadata(node, live, { ownerReferences: kept.length > 0 ? kept : null });
  }

  async function dropFinalizer(node: GraphNode, finalizer: string): Promise<void> {
    const live = await current(node);
    if (!live?.metadata.finalizers?.includes(finalizer)) return;
    const kept = live.metadata.finalizers.filter((name) => name !== finalizer);
    await patchMetadata(node, live, { finalizers: kept.length > 0 ? kept : null });
  }

  async function current({ resource, namespace, name, uid }: GraphNode): Promise<Served<KubeObject> | undefined> {
    const live = await whileThere(client.get(resource, namespace, name));
    return live?.metadata.uid === uid ? live : undefined;
  }

  async function patchMetadata(node: GraphNode, live: Served<KubeObject>, change: object): Promise<void> {
    const { resource, namespace, name, uid } = node;
    const { resourceVersion } = live.metadata;
    const patch = { metadata: { uid, resourceVersion, ...change } };
    await whileThere(client.patch(resource, namespace, name, 'merge', patch));
  }

  return controller;
}

function sameOwners({ owners }: GraphNode, { metadata }: Served<KubeObject>): boolean {
  const now = new Set(metadata.ownerReferences?.map(({ uid }) => uid));
  return now.size === owners.length && owners.every(({ uid }) => now.has(uid));
}

function isCollected(resource: Resource): boolean {
  const follows = isPreferred(resource) && can(resource, ['list', 'watch', 'delete']);
  return follows && !ignored.has(resourceKey(resource));
}
