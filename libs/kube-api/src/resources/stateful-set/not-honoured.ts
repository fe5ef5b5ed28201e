import type { NotHonoured } from '../not-honoured.ts';

export const statefulSetNotHonoured: readonly NotHonoured[] = [
  { path: 'volumeClaimTemplates', why: 'the claims are made, but nothing provides volumes for them' },
];
