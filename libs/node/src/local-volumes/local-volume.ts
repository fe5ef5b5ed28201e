import { join } from 'node:path';
import type { Cached } from '@pilothouse/kube-client/cached';
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '@pilothouse/kube-model/kinds';
import { provisionedBy } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { localProvisioner } from '@pilothouse/kube-model/kinds/storage-class/local-class';
import { provisionerFinalizer } from './plan-volume.ts';

const hostname = 'kubernetes.io/hostname';

/** Where the volumes of a node are; each below a directory of its name, which decides who may enter. */
export function gateOf(nodeDirectory: string, volume: string): string {
  return join(nodeDirectory, 'volumes', volume);
}

export interface Placed {
  readonly node: string;
  readonly directory: string;
  readonly storageClass: Cached<StorageClass>;
}

/** The volume that is made for a claim, reserved for it. */
export function localVolume(
  claim: Cached<PersistentVolumeClaim>,
  { node, directory, storageClass }: Placed,
): PersistentVolume {
  const { namespace = '', name, uid, resourceVersion } = claim.metadata;
  const volume = volumeName(claim);
  const { accessModes = [], volumeMode = 'Filesystem', resources } = claim.spec ?? {};
  const expression = { key: hostname, operator: 'In', values: [node] };
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: {
      name: volume,
      annotations: { [provisionedBy]: localProvisioner },
      finalizers: [provisionerFinalizer],
    },
    spec: {
      accessModes: [...accessModes],
      capacity: { storage: resources?.requests?.storage ?? '0' },
      claimRef: { kind: 'PersistentVolumeClaim', namespace, name, uid, apiVersion: 'v1', resourceVersion },
      local: { path: join(gateOf(directory, volume), 'data') },
      nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [expression] }] } },
      persistentVolumeReclaimPolicy: storageClass.reclaimPolicy ?? 'Delete',
      storageClassName: storageClass.metadata.name,
      volumeMode,
    },
  };
}

export function volumeName({ metadata }: Cached<PersistentVolumeClaim>): string {
  return `pvc-${metadata.uid}`;
}

/** The node that has a volume which was made here; undefined for any other volume. */
export function nodeOfVolume({ metadata, spec }: Cached<PersistentVolume>): string | undefined {
  if (metadata.annotations?.[provisionedBy] !== localProvisioner) return undefined;
  const [term] = spec?.nodeAffinity?.required?.nodeSelectorTerms ?? [];
  return term?.matchExpressions?.find(({ key }) => key === hostname)?.values?.[0];
}
