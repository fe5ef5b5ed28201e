import type { NotHonoured } from '../not-honoured.ts';

const remote =
  `awsElasticBlockStore azureDisk azureFile cephfs cinder csi fc flexVolume flocker gcePersistentDisk glusterfs
  iscsi nfs photonPersistentDisk portworxVolume quobyte rbd scaleIO storageos vsphereVolume`.split(/\s+/);

/** Relative to a PersistentVolume's spec. */
export const persistentVolumeNotHonoured: readonly NotHonoured[] = [
  ...remote.map((path) => ({ path, why: 'the node cannot mount it, and will not start the containers that do' })),
  { path: 'mountOptions', why: 'volumes are directories of a node, and nothing is mounted' },
  { path: 'local.fsType', why: 'volumes are directories of a node, and nothing is formatted' },
];
