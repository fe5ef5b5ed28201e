import { labelValueProblems } from '../names/name-rules.ts';

export type Operator = 'in' | 'notin' | '=' | '==' | '!=' | 'exists' | '!' | 'gt' | 'lt';

export type Labels = Readonly<Record<string, string>>;

/** One condition on one label. `values` is sorted and without duplicates. */
export interface Requirement {
  readonly key: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

const integer = /^[+-]?\d+$/;
const limit = 2n ** 63n;

/** The whole number of 64 bits that a text is. */
function int64(text: string): bigint | undefined {
  if (!integer.test(text)) return undefined;
  const value = BigInt(text.replace(/^\+/, ''));
  return value >= -limit && value < limit ? value : undefined;
}

function problemOf({ operator, values }: Requirement): string | undefined {
  const shown = `values: Invalid value: ${JSON.stringify(values)}: `;
  switch (operator) {
    case 'in':
    case 'notin':
      return values.length === 0 ? `${shown}for 'in', 'notin' operators, values set can't be empty` : undefined;
    case '=':
    case '==':
    case '!=':
      return values.length === 1 ? undefined : `${shown}exact-match compatibility requires one single value`;
    case 'exists':
    case '!':
      return values.length === 0 ? undefined : `${shown}values set must be empty for exists and does not exist`;
    default: {
      if (values.length !== 1) return `${shown}for 'Gt', 'Lt' operators, exactly one value is required`;
      const [value = ''] = values;
      if (int64(value) !== undefined) return undefined;
      return `values[0]: Invalid value: ${JSON.stringify(value)}: for 'Gt', 'Lt' operators, the value must be an integer`;
    }
  }
}

/** What upstream says against this requirement; undefined when nothing. */
export function requirementProblem(requirement: Requirement): string | undefined {
  const problem = problemOf(requirement);
  if (problem) return problem;
  for (const [index, value] of requirement.values.entries()) {
    const [first] = labelValueProblems(value);
    if (first) return `values[${index}][${requirement.key}]: Invalid value: ${JSON.stringify(value)}: ${first}`;
  }
  return undefined;
}

function compares(label: string, operator: 'gt' | 'lt', value: string): boolean {
  const [own, other] = [int64(label), int64(value)];
  if (own === undefined || other === undefined) return false;
  return operator === 'gt' ? own > other : own < other;
}

export function requirementMatches({ key, operator, values }: Requirement, labels: Labels): boolean {
  const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
  switch (operator) {
    case 'exists':
      return label !== undefined;
    case '!':
      return label === undefined;
    case 'notin':
    case '!=':
      return label === undefined || !values.includes(label);
    case 'gt':
    case 'lt':
      return label !== undefined && compares(label, operator, values[0] ?? '');
    default:
      return label !== undefined && values.includes(label);
  }
}
