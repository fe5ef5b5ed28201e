import type { Cached } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import type { EventRecorder } from '@pilothouse/kube-client/event-recorder';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import type { SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Node, PersistentVolume, PersistentVolumeClaim, StorageClass } from '@pilothouse/kube-model/kinds';
import { selectedNode } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { classOf } from '@pilothouse/kube-model/kinds/storage-class/class-of';
import {
  persistentVolumeClaims as claimResource,
  storageClasses as classResource,
  nodes as nodeResource,
  persistentVolumes as volumeResource,
} from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { Logger } from '@pilothouse/std/logger';
import type { Directories } from './directories.ts';
import { growVolume } from './grow-volume.ts';
import { localVolume, nodeOfVolume, volumeName } from './local-volume.ts';
import { planClaim } from './plan-claim.ts';
import { planVolume, provisionerFinalizer } from './plan-volume.ts';

/** A node of this process. */
export interface LocalNode {
  readonly name: string;
  /** Of this node alone. */
  readonly directory: string;
  readonly directories: Directories;
}

export interface ProvisionerDeps {
  readonly client: Client;
  readonly informers: SharedInformers;
  readonly recorder: EventRecorder;
  readonly nodes: readonly LocalNode[];
  readonly clock: Clock;
  readonly logger: Logger;
}

type Claim = Cached<PersistentVolumeClaim>;
type Volume = Cached<PersistentVolume>;

/** Milliseconds until a claim that waits for a node is looked at again: which node is emptiest changes unnoticed. */
const recheck = 2000;

/**
 * Makes volumes that are directories of a node, and clears them: one for all nodes of a process, as only there the directories
 * can be reached. Its keys are claims, which have a namespace, and volumes.
 */
export function createLocalProvisioner(deps: ProvisionerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const claims = informers.of(claimResource);
  const volumes = informers.of(volumeResource);
  const classes = informers.of(classResource);
  const known = informers.of(nodeResource);
  const byName = new Map(deps.nodes.map((node) => [node.name, node]));
  const controller = createController({ name: 'local-provisioner', clock, logger, reconcile });

  const claimChanged = (claim: Claim) => controller.enqueue(keyOf(claim));
  const volumeChanged = (volume: Volume) => {
    if (nodeOfVolume(volume) !== undefined) controller.enqueue(keyOf(volume));
  };
  claims.addHandler({ added: claimChanged, updated: claimChanged });
  volumes.addHandler({ added: volumeChanged, updated: volumeChanged });
  classes.addHandler({ added: lookAtWaiting, updated: lookAtWaiting });
  known.addHandler({
    added: lookAtWaiting,
    updated({ metadata }: Cached<Node>, before) {
      if (!deepEqual(metadata.labels, before.metadata.labels)) lookAtWaiting();
    },
    deleted: lookAtWaiting,
  });

  function lookAtWaiting(): void {
    for (const claim of claims.list()) if (claim.status?.phase === 'Pending') claimChanged(claim);
  }

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    if (namespace !== '') return reconcileClaim(namespace, name);
    await reconcileVolume(name);
    return undefined;
  }

  async function reconcileClaim(namespace: string, name: string): Promise<Result | undefined> {
    const claim = claims.get(namespace, name);
    if (!claim) return undefined;
    const bound = volumes.get('', claim.spec?.volumeName ?? volumeName(claim));
    if (bound) {
      if (byName.has(nodeOfVolume(bound) ?? '')) await growVolume(deps, claim, bound);
      return undefined;
    }
    const storageClass = classes.get('', classOf(claim));
    const plan = planClaim({ claim, storageClass, nodes: candidates() });
    if (plan.kind === 'wait') return { requeueAfter: recheck };
    if (plan.kind === 'refuse') tellFailed(claim, plan.why);
    else if (plan.kind === 'select') await select(claim, plan.node);
    else if (plan.kind === 'unselect') await select(claim, null);
    else if (plan.kind === 'provision' && storageClass) await provision(claim, storageClass, byName.get(plan.node));
    return undefined;
  }

  /** A conflict when another process was faster, or the claim has changed. */
  async function select({ metadata }: Claim, node: string | null): Promise<void> {
    const { namespace = '', name, resourceVersion } = metadata;
    const patch = { metadata: { resourceVersion, annotations: { [selectedNode]: node } } };
    await client.patch(claimResource, namespace, name, 'merge', patch);
  }

  async function provision(
    claim: Claim,
    storageClass: Cached<StorageClass>,
    node: LocalNode | undefined,
  ): Promise<void> {
    if (!node) return;
    const name = volumeName(claim);
    const what = `External provisioner is provisioning volume for claim "${keyOf(claim)}"`;
    recorder.event(claim, 'Normal', 'Provisioning', what);
    const volume = localVolume(claim, { node: node.name, directory: node.directory, storageClass });
    try {
      await node.directories.make(name);
      await client.create(volumeResource, volume);
    } catch (error) {
      if (isReason(error, 'AlreadyExists')) return;
      tellFailed(claim, error instanceof Error ? error.message : String(error));
      throw error;
    }
    recorder.event(claim, 'Normal', 'ProvisioningSucceeded', `Successfully provisioned volume ${name}`);
  }

  function tellFailed(claim: Claim, why: string): void {
    const message = `failed to provision volume with StorageClass "${classOf(claim)}": ${why}`;
    recorder.event(claim, 'Warning', 'ProvisioningFailed', message);
  }

  function candidates() {
    const counts = new Map<string, number>();
    for (const volume of volumes.list()) {
      const node = nodeOfVolume(volume);
      if (node !== undefined) counts.set(node, (counts.get(node) ?? 0) + 1);
    }
    return [...known.list()].map((node) => {
      const { name } = node.metadata;
      return { node, volumes: counts.get(name) ?? 0, isOwn: byName.has(name) };
    });
  }

  async function reconcileVolume(name: string): Promise<void> {
    const volume = volumes.get('', name);
    const node = volume && byName.get(nodeOfVolume(volume) ?? '');
    if (!node) return;
    const plan = planVolume(volume);
    if (plan === 'rest') return;
    if (plan === 'clear') await clear(volume, node);
    await letGo(volume);
  }

  async function clear(volume: Volume, node: LocalNode): Promise<void> {
    try {
      await node.directories.remove(volume.metadata.name);
    } catch (error) {
      recorder.event(volume, 'Warning', 'VolumeFailedDelete', error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  async function letGo(volume: Volume): Promise<void> {
    const { name, uid, deletionTimestamp } = volume.metadata;
    try {
      const leaving =
        deletionTimestamp === undefined
          ? await client.delete(volumeResource, '', name, { preconditions: { uid } })
          : volume;
      const { resourceVersion, finalizers = [] } = leaving.metadata;
      const rest = finalizers.filter((one) => one !== provisionerFinalizer);
      await client.patch(volumeResource, '', name, 'merge', { metadata: { resourceVersion, finalizers: rest } });
    } catch (error) {
      if (!isReason(error, 'NotFound')) throw error;
    }
  }

  return controller;
}
