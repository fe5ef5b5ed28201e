import type { NotHonoured } from '../not-honoured.ts';

/** Relative to a Node's spec. */
export const nodeNotHonoured: readonly NotHonoured[] = [
  { path: 'configSource', why: 'nodes take no configuration from the API' },
];
