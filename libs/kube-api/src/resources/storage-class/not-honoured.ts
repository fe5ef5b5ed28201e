import type { NotHonoured } from '../not-honoured.ts';

const directories = 'volumes are directories of a node';

export const storageClassNotHonoured: readonly NotHonoured[] = [
  { path: 'mountOptions', why: `${directories}, and nothing is mounted` },
  { path: 'parameters', why: `${directories}, which have no parameters` },
];
