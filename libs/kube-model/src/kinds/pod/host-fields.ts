import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { hostFields } from '../../types/internal-types.ts';
import type { PodSpec } from './defaults.ts';

/** Internally the security context is always there, and holds what the served form has beside it. */
export function withHostFields(spec: DeepReadonly<PodSpec>): { readonly [field: string]: unknown } {
  const host = hostFields.map((field) => [field, spec[field]] as const);
  return { ...spec, securityContext: { ...spec.securityContext, ...Object.fromEntries(host) } };
}
