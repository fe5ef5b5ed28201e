import type { NotHonoured } from '../not-honoured.ts';

const directories = 'volumes are directories of a node';

export const storageClassNotHonoured: readonly NotHonoured[] = [
  { path: 'allowVolumeExpansion', why: `${directories}, which nothing holds to a size` },
  { path: 'allowedTopologies', why: 'the scheduler does not look at where a class allows volumes' },
  { path: 'mountOptions', why: `${directories}, and nothing is mounted` },
  { path: 'parameters', why: `${directories}, which have no parameters` },
];
