import type { Cached } from '@pilothouse/kube-client/cached';
import type { Node, PersistentVolumeClaim, StorageClass } from '@pilothouse/kube-model/kinds';
import { selectedNode, storageProvisioner } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { waitsForConsumer } from '@pilothouse/kube-model/kinds/storage-class/class-of';
import { localProvisioner } from '@pilothouse/kube-model/kinds/storage-class/local-class';

export interface Observed {
  readonly claim: Cached<PersistentVolumeClaim>;
  readonly storageClass: Cached<StorageClass> | undefined;
  /** Those that this process runs, with how many volumes each has. */
  readonly nodes: readonly { readonly node: Cached<Node>; readonly volumes: number }[];
}

export type ClaimPlan =
  | { readonly kind: 'rest' }
  | { readonly kind: 'provision'; readonly node: string }
  | { readonly kind: 'refuse'; readonly why: string };

const rest: ClaimPlan = { kind: 'rest' };

/** Whether a directory is made for the claim, and on which node. */
export function planClaim({ claim, storageClass, nodes }: Observed): ClaimPlan {
  const { metadata, spec } = claim;
  const asked = metadata.annotations?.[storageProvisioner] === localProvisioner;
  if (!asked || spec?.volumeName || metadata.deletionTimestamp !== undefined) return rest;
  if (storageClass?.provisioner !== localProvisioner) return rest;
  if (spec?.volumeMode === 'Block') return { kind: 'refuse', why: 'there are no block devices here' };
  if (spec?.selector) return { kind: 'refuse', why: 'claim Selector is not supported' };
  const selected = metadata.annotations?.[selectedNode];
  if (selected !== undefined) {
    return nodes.some(({ node }) => node.metadata.name === selected) ? { kind: 'provision', node: selected } : rest;
  }
  const emptiest = waitsForConsumer(storageClass) ? undefined : fewest(nodes);
  return emptiest === undefined ? rest : { kind: 'provision', node: emptiest };
}

function fewest(nodes: Observed['nodes']): string | undefined {
  const open = nodes.filter(({ node }) => !node.spec?.unschedulable);
  const [first] = open.sort((a, b) => a.volumes - b.volumes || compareNames(a.node, b.node));
  return first?.node.metadata.name;
}

function compareNames(a: Cached<Node>, b: Cached<Node>): number {
  return a.metadata.name < b.metadata.name ? -1 : 1;
}
