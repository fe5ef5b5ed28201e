import type { NotHonoured } from '../not-honoured.ts';

const schema = 'versions[].schema.openAPIV3Schema';

/** Relative to the spec. Schemas are looked at level by level elsewhere: `warnings.ts`. */
export const customResourceDefinitionNotHonoured: readonly NotHonoured[] = [
  { path: `${schema}.x-kubernetes-validations`, why: 'rules in CEL are kept and not evaluated', toldElsewhere: true },
];
