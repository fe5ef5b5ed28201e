import type { Cached } from '@pilothouse/kube-client/cached';
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '@pilothouse/kube-model/kinds';
import {
  bindCompleted,
  boundByController,
  selectedNode,
} from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { findMatch, isReservedFor, mismatchOf } from '@pilothouse/kube-model/kinds/persistent-volume/fits-claim';
import {
  classOf,
  defaultClassOf,
  leavesClassOpen,
  noProvisioner,
  waitsForConsumer,
} from '@pilothouse/kube-model/kinds/storage-class/class-of';
import { normal, type Told, warning } from './told.ts';

type Claim = Cached<PersistentVolumeClaim>;
type Volume = Cached<PersistentVolume>;

export interface Observed {
  readonly claim: Claim;
  readonly volumes: readonly Volume[];
  readonly classes: readonly Cached<StorageClass>[];
  /** Names of the pods that use the claim and have no node yet. */
  readonly consumers: readonly string[];
}

export type ClaimPlan =
  | { readonly kind: 'rest' }
  /** The claim named no class, and there is a default by now. */
  | { readonly kind: 'classify'; readonly className: string }
  | { readonly kind: 'bind'; readonly volume: Volume }
  /** `provisioner` is asked to make a volume. */
  | { readonly kind: 'wait'; readonly told: Told | undefined; readonly provisioner?: string }
  | { readonly kind: 'lost'; readonly told: Told };

const rest: ClaimPlan = { kind: 'rest' };

/** What becomes of a claim, as upstream's binder decides. */
export function planClaim(observed: Observed): ClaimPlan {
  const { claim } = observed;
  if (claim.metadata.annotations?.[bindCompleted] !== undefined) return keep(observed);
  if (claim.metadata.deletionTimestamp !== undefined) return rest;
  return claim.spec?.volumeName ? bindNamed(observed, claim.spec.volumeName) : bindBest(observed);
}

function keep({ claim, volumes }: Observed): ClaimPlan {
  const name = claim.spec?.volumeName ?? '';
  if (name === '') {
    return lost('ClaimLost', 'Bound claim has lost reference to PersistentVolume. Data on the volume is lost!');
  }
  const volume = volumes.find(({ metadata }) => metadata.name === name);
  if (!volume) return lost('ClaimLost', 'Bound claim has lost its PersistentVolume. Data on the volume is lost!');
  if (!volume.spec?.claimRef || isReservedFor(volume, claim)) return { kind: 'bind', volume };
  return lost('ClaimMisbound', 'Two claims are bound to the same volume, this one is bound incorrectly');
}

function lost(reason: string, message: string): ClaimPlan {
  return { kind: 'lost', told: warning(reason, message) };
}

function bindNamed({ claim, volumes }: Observed, name: string): ClaimPlan {
  const volume = volumes.find(({ metadata }) => metadata.name === name);
  if (!volume) return { kind: 'wait', told: undefined };
  if (volume.spec?.claimRef && !isReservedFor(volume, claim)) {
    const byUs = claim.metadata.annotations?.[boundByController] !== undefined;
    const message = `volume "${name}" already bound to a different claim.`;
    return { kind: 'wait', told: byUs ? undefined : warning('FailedBinding', message) };
  }
  const mismatch = volume.spec?.claimRef?.uid ? undefined : mismatchOf(volume, claim);
  if (mismatch === undefined) return { kind: 'bind', volume };
  const message = `Cannot bind to requested volume "${name}": ${mismatch}`;
  return { kind: 'wait', told: warning('VolumeMismatch', message) };
}

function bindBest(observed: Observed): ClaimPlan {
  const { claim, volumes, classes } = observed;
  if (leavesClassOpen(claim)) {
    const className = defaultClassOf(classes)?.metadata?.name;
    if (className !== undefined) return { kind: 'classify', className };
  }
  const className = classOf(claim);
  const storageClass = classes.find(({ metadata }) => metadata.name === className);
  const delayed = waitsForConsumer(storageClass) && claim.metadata.annotations?.[selectedNode] === undefined;
  const volume = findMatch(claim, volumes, { reservedOnly: delayed });
  if (volume) return { kind: 'bind', volume };
  if (delayed) return { kind: 'wait', told: waiting(observed.consumers) };
  if (className === '') {
    const message = 'no persistent volumes available for this claim and no storage class is set';
    return { kind: 'wait', told: normal('FailedBinding', message) };
  }
  return provision(className, storageClass);
}

function waiting(consumers: readonly string[]): Told {
  if (consumers.length === 0) {
    return normal('WaitForFirstConsumer', 'waiting for first consumer to be created before binding');
  }
  const pods = `pod${consumers.length > 1 ? 's' : ''} ${consumers.join(',')}`;
  return normal('WaitForPodScheduled', `waiting for ${pods} to be scheduled`);
}

function provision(className: string, storageClass: Cached<StorageClass> | undefined): ClaimPlan {
  const failed = (message: string): ClaimPlan => ({ kind: 'wait', told: warning('ProvisioningFailed', message) });
  if (!storageClass) return failed(`storageclass.storage.k8s.io "${className}" not found`);
  const { provisioner } = storageClass;
  if (provisioner === noProvisioner) return failed(`no volume plugin matched name: ${provisioner}`);
  const message = `Waiting for a volume to be created either by the external provisioner '${provisioner}' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.`;
  return { kind: 'wait', told: normal('ExternalProvisioning', message), provisioner };
}
