import type { Cached } from '@pilothouse/kube-client/cached';
import type { Node } from '@pilothouse/kube-model/kinds';
import { selectedNode } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { findMatch } from '@pilothouse/kube-model/kinds/persistent-volume/fits-claim';
import { allowsNode } from '@pilothouse/kube-model/kinds/storage-class/allows-node';
import { noProvisioner } from '@pilothouse/kube-model/kinds/storage-class/class-of';
import type { Claim, DelayedClaim, Volume } from './pod-claims.ts';

/** What becomes of a claim when its pod gets a node: a volume that is there, or one that is made. */
export type ClaimBinding =
  | { readonly kind: 'reserve'; readonly claim: Claim; readonly volume: Volume }
  | { readonly kind: 'provision'; readonly claim: Claim };

/** How all of a pod's waiting claims are met on a node; undefined when one cannot be. */
export function bindingsOn(node: Cached<Node>, delayed: readonly DelayedClaim[]): ClaimBinding[] | undefined {
  const taken = new Set<string>();
  const bindings: ClaimBinding[] = [];
  for (const one of delayed) {
    const binding = bindingOn(node, one, taken);
    if (!binding) return undefined;
    if (binding.kind === 'reserve') taken.add(binding.volume.metadata.name);
    bindings.push(binding);
  }
  return bindings;
}

function bindingOn(
  node: Cached<Node>,
  { claim, storageClass, volumes }: DelayedClaim,
  taken: ReadonlySet<string>,
): ClaimBinding | undefined {
  const selected = claim.metadata.annotations?.[selectedNode];
  const canProvision = storageClass.provisioner !== noProvisioner && allowsNode(storageClass, node);
  const provision: ClaimBinding | undefined = canProvision ? { kind: 'provision', claim } : undefined;
  if (selected !== undefined) return selected === node.metadata.name ? provision : undefined;
  const volume = findMatch(claim, volumes, { node, taken });
  return volume ? { kind: 'reserve', claim, volume } : provision;
}
