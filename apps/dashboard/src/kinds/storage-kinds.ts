import {
  Blocks,
  Cable,
  Container,
  Disc,
  HardDrive,
  Layers2,
  PlugZap,
  Puzzle,
  Server,
  SlidersHorizontal,
} from 'lucide-react';
import { code, count, text, texts } from './columns.ts';
import type { KindDescription, KindLink } from './kind-description.ts';
import { listAt, textAt } from './manifest.ts';

const storage = { apiVersion: 'storage.k8s.io/v1', group: 'storage', stateless: true } as const;
const devices = { apiVersion: 'resource.k8s.io/v1', group: 'storage', stateless: true, rare: true } as const;

function link(apiVersion: string, kind: string, namespace: string | null, name: string): readonly KindLink[] {
  return name === '' ? [] : [{ apiVersion, kind, namespace, name }];
}

export const storageKinds = [
  {
    id: 'persistentVolumeClaims',
    resource: 'persistentvolumeclaims',
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    group: 'storage',
    namespaced: true,
    icon: HardDrive,
    columns: [
      text('capacity', 'status.capacity.storage', '88px'),
      text('asked', 'spec.resources.requests.storage', '88px'),
      text('storageClass', 'spec.storageClassName', '120px'),
      text('volume', 'spec.volumeName'),
    ],
    links: (manifest) => link('storage.k8s.io/v1', 'StorageClass', null, textAt(manifest, 'spec.storageClassName')),
  },
  {
    id: 'persistentVolumes',
    resource: 'persistentvolumes',
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    group: 'storage',
    namespaced: false,
    icon: Disc,
    columns: [
      text('capacity', 'spec.capacity.storage', '88px'),
      text('reclaim', 'spec.persistentVolumeReclaimPolicy', '96px'),
      text('storageClass', 'spec.storageClassName', '120px'),
      text('claim', 'spec.claimRef.name'),
    ],
    links: (manifest) => link('storage.k8s.io/v1', 'StorageClass', null, textAt(manifest, 'spec.storageClassName')),
  },
  {
    ...storage,
    id: 'storageClasses',
    resource: 'storageclasses.storage.k8s.io',
    kind: 'StorageClass',
    namespaced: false,
    icon: Layers2,
    columns: [
      code('provisioner', 'provisioner'),
      text('reclaim', 'reclaimPolicy', '96px'),
      text('binding', 'volumeBindingMode', '176px'),
    ],
  },
  {
    ...storage,
    id: 'volumeAttachments',
    resource: 'volumeattachments.storage.k8s.io',
    kind: 'VolumeAttachment',
    namespaced: false,
    icon: Cable,
    rare: true,
    columns: [
      code('attacher', 'spec.attacher'),
      text('volume', 'spec.source.persistentVolumeName'),
      text('node', 'spec.nodeName'),
      text('attached', 'status.attached', '80px'),
    ],
    links: (manifest) => [
      ...link('v1', 'PersistentVolume', null, textAt(manifest, 'spec.source.persistentVolumeName')),
      ...link('v1', 'Node', null, textAt(manifest, 'spec.nodeName')),
    ],
  },
  {
    ...storage,
    id: 'volumeAttributesClasses',
    resource: 'volumeattributesclasses.storage.k8s.io',
    kind: 'VolumeAttributesClass',
    namespaced: false,
    icon: SlidersHorizontal,
    rare: true,
    columns: [code('driver', 'driverName')],
  },
  {
    ...storage,
    id: 'csiDrivers',
    resource: 'csidrivers.storage.k8s.io',
    kind: 'CSIDriver',
    namespaced: false,
    icon: PlugZap,
    rare: true,
    columns: [
      text('attachRequired', 'spec.attachRequired', '112px'),
      {
        id: 'modes',
        track: 'minmax(120px, 1fr)',
        as: 'text',
        read: (manifest) => listAt(manifest, 'spec.volumeLifecycleModes').join(', '),
      },
    ],
  },
  {
    ...storage,
    id: 'csiNodes',
    resource: 'csinodes.storage.k8s.io',
    kind: 'CSINode',
    namespaced: false,
    icon: Server,
    rare: true,
    columns: [texts('driver', 'spec.drivers', 'name')],
  },
  {
    ...storage,
    id: 'csiStorageCapacities',
    resource: 'csistoragecapacities.storage.k8s.io',
    kind: 'CSIStorageCapacity',
    namespaced: true,
    icon: Container,
    rare: true,
    columns: [text('storageClass', 'storageClassName'), text('capacity', 'capacity', '88px')],
  },
  {
    ...devices,
    id: 'resourceClaims',
    resource: 'resourceclaims.resource.k8s.io',
    kind: 'ResourceClaim',
    namespaced: true,
    icon: Puzzle,
    columns: [texts('requests', 'spec.devices.requests', 'name'), count('reservedFor', 'status.reservedFor', '96px')],
  },
  {
    ...devices,
    id: 'resourceClaimTemplates',
    resource: 'resourceclaimtemplates.resource.k8s.io',
    kind: 'ResourceClaimTemplate',
    namespaced: true,
    icon: Puzzle,
    columns: [texts('requests', 'spec.spec.devices.requests', 'name')],
  },
  {
    ...devices,
    id: 'resourceSlices',
    resource: 'resourceslices.resource.k8s.io',
    kind: 'ResourceSlice',
    namespaced: false,
    icon: Blocks,
    columns: [text('node', 'spec.nodeName'), code('driver', 'spec.driver'), text('pool', 'spec.pool.name')],
  },
  {
    ...devices,
    id: 'deviceClasses',
    resource: 'deviceclasses.resource.k8s.io',
    kind: 'DeviceClass',
    namespaced: false,
    icon: Blocks,
    columns: [],
  },
] as const satisfies readonly KindDescription[];
