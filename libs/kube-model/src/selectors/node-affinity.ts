import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Node as MutableNode, Pod } from '../kinds.ts';

type Node = DeepReadonly<MutableNode>;
type PodSpec = DeepReadonly<NonNullable<Pod['spec']>>;

type Affinity = NonNullable<NonNullable<NonNullable<Pod['spec']>['affinity']>['nodeAffinity']>;
type Required = NonNullable<Affinity['requiredDuringSchedulingIgnoredDuringExecution']>;
export type NodeSelectorTerm = DeepReadonly<Required['nodeSelectorTerms'][number]>;
type Requirement = NonNullable<NodeSelectorTerm['matchExpressions']>[number];

const integer = /^[+-]?\d+$/;

function holds({ operator, values = [] }: Requirement, value: string | undefined): boolean {
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
    case 'Lt':
      return compares(operator, value, values[0]);
    default:
      return false;
  }
}

function compares(operator: 'Gt' | 'Lt', value: string | undefined, bound: string | undefined): boolean {
  if (value === undefined || bound === undefined || !integer.test(value) || !integer.test(bound)) return false;
  return operator === 'Gt' ? Number(value) > Number(bound) : Number(value) < Number(bound);
}

/** All of a term's requirements hold on the node; a term without any matches no node. */
export function termMatches({ matchExpressions = [], matchFields = [] }: NodeSelectorTerm, node: Node): boolean {
  if (matchExpressions.length === 0 && matchFields.length === 0) return false;
  const { name, labels } = node.metadata ?? {};
  return (
    matchExpressions.every((requirement) => holds(requirement, labels?.[requirement.key])) &&
    matchFields.every((requirement) => holds(requirement, requirement.key === 'metadata.name' ? name : undefined))
  );
}

/** Whether nodeSelector and the required node affinity take the node. */
export function selectsNode(spec: PodSpec | undefined, node: Node): boolean {
  const labels = node.metadata?.labels ?? {};
  const selector = Object.entries(spec?.nodeSelector ?? {});
  if (!selector.every(([key, value]) => labels[key] === value)) return false;
  const required = spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return !required || required.nodeSelectorTerms.some((term) => termMatches(term, node));
}
