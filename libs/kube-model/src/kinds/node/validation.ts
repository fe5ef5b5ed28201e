import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Node as MutableNode } from '../../kinds.ts';
import { labelValueProblems, qualifiedNameProblems } from '../../names/name-rules.ts';
import { duplicate, type Problem, required } from '../../validation/problem.ts';
import { explained, oneOf } from '../../validation/rules.ts';

type Node = DeepReadonly<MutableNode>;

export function validateNode({ spec }: Node): Problem[] {
  const seen = new Set<string>();
  return (spec?.taints ?? []).flatMap(({ key, value, effect }, index) => {
    const field = `spec.taints[${index}]`;
    const identity = `${key}:${effect}`;
    const repeated = seen.has(identity);
    seen.add(identity);
    return [
      ...(key ? explained(`${field}.key`, key, qualifiedNameProblems(key)) : [required(`${field}.key`)]),
      ...(value ? explained(`${field}.value`, value, labelValueProblems(value)) : []),
      ...oneOf(`${field}.effect`, effect, ['NoSchedule', 'PreferNoSchedule', 'NoExecute']),
      ...(repeated ? [duplicate(field, { key, effect })] : []),
    ];
  });
}
