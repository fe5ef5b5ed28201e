import type { OwnerReference } from '@pilothouse/kube-model/object';
import { type GraphNode, orphansDependents, waitsForDependents } from './graph.ts';

/** What is known of an owner: it lives, it is gone, or it waits for its dependents to go. */
export type OwnerState = 'present' | 'absent' | 'waiting';

export interface Observed {
  readonly node: GraphNode;
  readonly ownerState: (owner: Readonly<OwnerReference>) => OwnerState;
  readonly dependents: readonly GraphNode[];
}

export type Propagation = 'Foreground' | 'Background' | 'Orphan';

export type Decision =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'delete'; readonly propagation: Propagation }
  /** Takes these owners out of the object's references: it has others that live. */
  | { readonly kind: 'disown'; readonly uids: readonly string[] }
  /** Takes the object out of its dependents' references, then the finalizer away. */
  | { readonly kind: 'orphan'; readonly dependents: readonly GraphNode[] }
  | { readonly kind: 'finalize'; readonly finalizer: string };

/** What becomes of one object, by its owners and by how it is being deleted. */
export function plan({ node, ownerState, dependents }: Observed): Decision {
  if (orphansDependents(node)) return { kind: 'orphan', dependents };
  if (waitsForDependents(node)) return planForeground(node, dependents);
  if (node.deleting || node.owners.length === 0) return { kind: 'nothing' };
  const states = node.owners.map((owner) => ({ uid: owner.uid, state: ownerState(owner) }));
  const lost = states.filter(({ state }) => state !== 'present');
  if (lost.length === 0) return { kind: 'nothing' };
  if (lost.length < states.length) return { kind: 'disown', uids: lost.map(({ uid }) => uid) };
  const waiting = lost.some(({ state }) => state === 'waiting');
  return { kind: 'delete', propagation: propagationFor(node, waiting && dependents.length > 0) };
}

function planForeground(node: GraphNode, dependents: readonly GraphNode[]): Decision {
  const blocking = dependents.some((dependent) => blocks(dependent, node.uid));
  return blocking ? { kind: 'nothing' } : { kind: 'finalize', finalizer: 'foregroundDeletion' };
}

function blocks({ owners }: GraphNode, uid: string): boolean {
  return owners.some((owner) => owner.uid === uid && owner.blockOwnerDeletion === true);
}

/** A finalizer that stands there already says what its owner wished. */
function propagationFor({ finalizers }: GraphNode, ownerWaits: boolean): Propagation {
  if (finalizers.includes('orphan')) return 'Orphan';
  return ownerWaits || finalizers.includes('foregroundDeletion') ? 'Foreground' : 'Background';
}
