import { type NotHonoured, only } from '../not-honoured.ts';

/** Of a Job's spec, wherever one stands. */
export const jobNotHonoured: readonly NotHonoured[] = [
  { path: 'backoffLimitPerIndex', why: 'failures are counted for the whole Job, against backoffLimit' },
  { path: 'maxFailedIndexes', why: 'failures are counted for the whole Job, against backoffLimit' },
  { path: 'successPolicy', why: 'the Job is complete when all of its completions are' },
  { path: 'podFailurePolicy.rules[].action', why: 'the failure counts as any other', ...only('FailIndex') },
];
