import type { NotHonoured } from '../not-honoured.ts';

const resource = 'Ingress leads to Services only';

/** Relative to an Ingress's spec. */
export const ingressNotHonoured: readonly NotHonoured[] = [
  { path: 'defaultBackend.resource', why: resource },
  { path: 'rules[].http.paths[].backend.resource', why: resource },
];

/** Relative to an IngressClass's spec. */
export const ingressClassNotHonoured: readonly NotHonoured[] = [
  { path: 'parameters', why: 'Ingress has no settings of its own' },
];
