import type { PersistentVolume, PersistentVolumeClaim } from '@pilothouse/kube-model/kinds';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Cells, formatAccessModes, unset } from '../cells.ts';

export const persistentVolumeCells: Cells<PersistentVolume> = {
  Capacity: ({ spec }) => spec?.capacity?.storage ?? '',
  'Access Modes': ({ spec }) => formatAccessModes(spec?.accessModes),
  'Reclaim Policy': ({ spec }) => spec?.persistentVolumeReclaimPolicy ?? '',
  Status: ({ metadata, status }) => (metadata?.deletionTimestamp ? 'Terminating' : (status?.phase ?? '')),
  Claim: ({ spec }) => (spec?.claimRef ? `${spec.claimRef.namespace}/${spec.claimRef.name}` : ''),
  StorageClass: ({ spec }) => spec?.storageClassName ?? '',
  VolumeAttributesClass: ({ spec }) => spec?.volumeAttributesClassName ?? unset,
  Reason: ({ status }) => status?.reason ?? '',
  VolumeMode: ({ spec }) => spec?.volumeMode ?? unset,
};

const isBound = (name: string | undefined) => name !== undefined && name !== '';

export const persistentVolumeClaimCells: Cells<PersistentVolumeClaim> = {
  Status: ({ metadata, status }) => (metadata?.deletionTimestamp ? 'Terminating' : (status?.phase ?? '')),
  Volume: ({ spec }) => spec?.volumeName ?? '',
  Capacity: ({ spec, status }) => (isBound(spec?.volumeName) ? (status?.capacity?.storage ?? '0') : ''),
  'Access Modes': ({ spec, status }) => (isBound(spec?.volumeName) ? formatAccessModes(status?.accessModes) : ''),
  StorageClass: ({ spec }) => spec?.storageClassName ?? '',
  VolumeAttributesClass: ({ spec }) => spec?.volumeAttributesClassName ?? unset,
  VolumeMode: ({ spec }) => spec?.volumeMode ?? unset,
};

interface StorageClass extends KubeObject {
  provisioner?: string;
  reclaimPolicy?: string;
  volumeBindingMode?: string;
  allowVolumeExpansion?: boolean;
}

const isDefault = ({
  metadata,
}: {
  readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> } | undefined;
}) => metadata?.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true';

export const storageClassCells: Cells<StorageClass> = {
  Name: (object) => `${object.metadata?.name ?? ''}${isDefault(object) ? ' (default)' : ''}`,
  Provisioner: ({ provisioner }) => provisioner ?? '',
  ReclaimPolicy: ({ reclaimPolicy }) => reclaimPolicy ?? 'Delete',
  VolumeBindingMode: ({ volumeBindingMode }) => volumeBindingMode ?? unset,
  AllowVolumeExpansion: ({ allowVolumeExpansion }) => allowVolumeExpansion ?? false,
};
