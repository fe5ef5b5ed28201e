import type { NotHonoured } from '../not-honoured.ts';
import { persistentVolumeClaimNotHonoured } from '../persistent-volume-claim/not-honoured.ts';

const ofClaim = persistentVolumeClaimNotHonoured.map((rule) => ({ ...rule, path: `spec.${rule.path}` }));

/** Relative to a StatefulSet's spec. */
export const statefulSetNotHonoured: readonly NotHonoured[] = [
  ...ofClaim,
  { path: 'status', why: 'a claim is made without one', quiet: true as const },
].map((rule) => ({ ...rule, path: `volumeClaimTemplates[].${rule.path}` }));
