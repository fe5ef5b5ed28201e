import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { KubeObject } from '../object.ts';
import type { Problem } from '../validation/problem.ts';
import type { CustomKind } from './custom-resource.ts';
import { scaleProblems } from './scale-paths.ts';
import { schemaProblems } from './validate-value.ts';

type Custom = DeepReadonly<KubeObject>;

/**
 * Every rule of its schema that a custom object breaks. Of an update the parts that stay as they are have no rules: a
 * schema that has become stricter does not stop writes of what it was not asked about.
 */
export function validateCustomObject({ schema, scale }: CustomKind, next: Custom, current?: Custom): Problem[] {
  const problems = schemaProblems(schema, next, { path: '', before: current });
  return [...problems, ...(scale ? scaleProblems(scale, next) : [])];
}
