import type { Cached } from '@pilothouse/kube-client/cached';
import type { Node, PersistentVolumeClaim, StorageClass } from '@pilothouse/kube-model/kinds';
import { selectedNode, storageProvisioner } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { allowsNode } from '@pilothouse/kube-model/kinds/storage-class/allows-node';
import { waitsForConsumer } from '@pilothouse/kube-model/kinds/storage-class/class-of';
import { localProvisioner } from '@pilothouse/kube-model/kinds/storage-class/local-class';

export interface Observed {
  readonly claim: Cached<PersistentVolumeClaim>;
  readonly storageClass: Cached<StorageClass> | undefined;
  /** All of the cluster. */
  readonly nodes: readonly Candidate[];
}

interface Candidate {
  readonly node: Cached<Node>;
  readonly volumes: number;
  /** This process runs it, and reaches its directories. */
  readonly isOwn: boolean;
}

export type ClaimPlan =
  | { readonly kind: 'rest' }
  /** The claim will have a node one day; perhaps another process gives it one of its own. */
  | { readonly kind: 'wait' }
  /** To be written on the claim first, so that no other process takes it too. */
  | { readonly kind: 'select'; readonly node: string }
  /** Its node is gone: it may be given another one. */
  | { readonly kind: 'unselect' }
  | { readonly kind: 'provision'; readonly node: string }
  | { readonly kind: 'refuse'; readonly why: string };

const rest: ClaimPlan = { kind: 'rest' };
const refuse = (why: string): ClaimPlan => ({ kind: 'refuse', why });

/** Whether a directory is made for the claim, and on which node. */
export function planClaim({ claim, storageClass, nodes }: Observed): ClaimPlan {
  const { metadata, spec } = claim;
  const asked = metadata.annotations?.[storageProvisioner] === localProvisioner;
  if (!asked || spec?.volumeName || metadata.deletionTimestamp !== undefined) return rest;
  if (storageClass?.provisioner !== localProvisioner) return rest;
  if (spec?.volumeMode === 'Block') return refuse('there are no block devices here');
  if (spec?.selector) return refuse('claim Selector is not supported');
  const selected = metadata.annotations?.[selectedNode];
  if (selected !== undefined) {
    return planSelected(
      nodes.find(({ node }) => node.metadata.name === selected),
      storageClass,
    );
  }
  return waitsForConsumer(storageClass) ? rest : selectNode(nodes, storageClass);
}

function planSelected(candidate: Candidate | undefined, storageClass: Cached<StorageClass>): ClaimPlan {
  if (!candidate) return { kind: 'unselect' };
  if (!candidate.isOwn) return rest;
  const { name } = candidate.node.metadata;
  return allowsNode(storageClass, candidate.node)
    ? { kind: 'provision', node: name }
    : refuse(`its class allows no volumes on node ${name}, which was selected for it`);
}

/** Where the fewest volumes are, of the nodes on which pods may come. */
function selectNode(nodes: readonly Candidate[], storageClass: Cached<StorageClass>): ClaimPlan {
  const allowed = nodes.filter(({ node }) => allowsNode(storageClass, node));
  if (nodes.length > 0 && allowed.length === 0) return refuse('no node is where its class allows volumes');
  const [emptiest] = allowed
    .filter(({ node }) => isOpen(node))
    .sort((a, b) => a.volumes - b.volumes || compareNames(a.node, b.node));
  return emptiest?.isOwn ? { kind: 'select', node: emptiest.node.metadata.name } : { kind: 'wait' };
}

function isOpen({ spec, status }: Cached<Node>): boolean {
  const isReady = status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True');
  return !spec?.unschedulable && isReady === true;
}

function compareNames(a: Cached<Node>, b: Cached<Node>): number {
  return a.metadata.name < b.metadata.name ? -1 : 1;
}
