import type { Cached } from '@pilothouse/kube-client/cached';
import type { KubeObject, OwnerReference } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';

/** An object as the collector knows it: what it is, who owns it, and how it is being deleted. */
export interface GraphNode {
  readonly uid: string;
  readonly resource: Resource;
  readonly namespace: string;
  readonly name: string;
  readonly owners: readonly Readonly<OwnerReference>[];
  readonly finalizers: readonly string[];
  readonly deleting: boolean;
}

/** Waits for its blocking dependents to go first. */
export function waitsForDependents({ deleting, finalizers }: GraphNode): boolean {
  return deleting && finalizers.includes('foregroundDeletion');
}

/** Lets its dependents go free before it goes. */
export function orphansDependents({ deleting, finalizers }: GraphNode): boolean {
  return deleting && finalizers.includes('orphan');
}

export function nodeOf(resource: Resource, { metadata }: Cached<KubeObject>): GraphNode {
  return {
    uid: metadata.uid,
    resource,
    namespace: metadata.namespace ?? '',
    name: metadata.name,
    owners: metadata.ownerReferences ?? [],
    finalizers: metadata.finalizers ?? [],
    deleting: metadata.deletionTimestamp !== undefined,
  };
}

/** Who owns whom, over all kinds of the cluster. An owner may be named before it is seen, or never be seen. */
export class OwnerGraph {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly dependents = new Map<string, Set<string>>();

  get(uid: string): GraphNode | undefined {
    return this.nodes.get(uid);
  }

  *dependentsOf(uid: string): Iterable<GraphNode> {
    for (const dependent of this.dependents.get(uid) ?? []) {
      const node = this.nodes.get(dependent);
      if (node) yield node;
    }
  }

  hasDependents(uid: string): boolean {
    return this.dependents.has(uid);
  }

  put(node: GraphNode): void {
    this.unlink(this.nodes.get(node.uid));
    this.nodes.set(node.uid, node);
    for (const owner of node.owners) {
      const dependents = this.dependents.get(owner.uid);
      if (dependents) dependents.add(node.uid);
      else this.dependents.set(owner.uid, new Set([node.uid]));
    }
  }

  remove(uid: string): void {
    this.unlink(this.nodes.get(uid));
    this.nodes.delete(uid);
  }

  private unlink(node: GraphNode | undefined): void {
    for (const owner of node?.owners ?? []) {
      const dependents = this.dependents.get(owner.uid);
      dependents?.delete(node?.uid ?? '');
      if (dependents?.size === 0) this.dependents.delete(owner.uid);
    }
  }
}
