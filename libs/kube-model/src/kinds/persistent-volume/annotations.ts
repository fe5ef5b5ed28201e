/** On a claim: both sides of its binding are written. */
export const bindCompleted = 'pv.kubernetes.io/bind-completed';
/** On a claim or a volume: the controller chose the other side, and may undo that. */
export const boundByController = 'pv.kubernetes.io/bound-by-controller';
/** On a volume: who made it. */
export const provisionedBy = 'pv.kubernetes.io/provisioned-by';
/** On a claim: who is asked to make a volume for it; under its present and its former name. */
export const storageProvisioner = 'volume.kubernetes.io/storage-provisioner';
export const betaStorageProvisioner = 'volume.beta.kubernetes.io/storage-provisioner';
/** On a claim whose class waits for a consumer: the node where that one goes. */
export const selectedNode = 'volume.kubernetes.io/selected-node';
/** What keeps a claim that a pod uses, and a volume that a claim has. */
export const claimProtection = 'kubernetes.io/pvc-protection';
export const volumeProtection = 'kubernetes.io/pv-protection';

/** The class, on claims and volumes older than the field. */
export const betaStorageClass = 'volume.beta.kubernetes.io/storage-class';
