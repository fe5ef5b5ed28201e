import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Node, StorageClass } from '../../kinds.ts';

type Term = NonNullable<StorageClass['allowedTopologies']>[number];

/** Whether volumes of the class may be on the node: one of the terms holds there, or there are none. */
export function allowsNode({ allowedTopologies = [] }: DeepReadonly<StorageClass>, node: DeepReadonly<Node>): boolean {
  return allowedTopologies.length === 0 || allowedTopologies.some((term) => holds(term, node.metadata?.labels));
}

/** A term that asks for nothing holds nowhere. */
function holds(
  { matchLabelExpressions = [] }: DeepReadonly<Term>,
  labels: Readonly<Record<string, string>> = {},
): boolean {
  const has = ({ key, values = [] }: (typeof matchLabelExpressions)[number]) => {
    const value = labels[key];
    return value !== undefined && values.includes(value);
  };
  return matchLabelExpressions.length > 0 && matchLabelExpressions.every(has);
}
