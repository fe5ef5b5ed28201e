import type { NotHonoured } from '../not-honoured.ts';

const empty = 'volumes begin empty';

/** Relative to a PersistentVolumeClaim's spec. */
export const persistentVolumeClaimNotHonoured: readonly NotHonoured[] = [
  { path: 'dataSource', why: empty },
  { path: 'dataSourceRef', why: empty },
  { path: 'resources.limits', why: 'volumes are directories of a node, which nothing holds to a size' },
];
