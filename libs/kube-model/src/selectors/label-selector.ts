import { StatusError } from '../status-error.ts';
import { parseRequirements, SelectorSyntaxError } from './label-parser.ts';
import { type Labels, type Operator, type Requirement, requirementMatches, requirementProblem } from './requirement.ts';

export interface LabelSelector {
  readonly requirements: readonly Requirement[];
  /** True when every object matches. */
  readonly matchesAll: boolean;
  matches(labels: Labels | undefined): boolean;
}

/** A label and the values that it must have one of: what a label index can look up. */
export interface LabelEquality {
  readonly label: string;
  readonly values: readonly string[];
}

const none: Labels = {};

function fromRequirements(requirements: readonly Requirement[]): LabelSelector {
  return {
    requirements,
    matchesAll: requirements.length === 0,
    matches: (labels) => requirements.every((requirement) => requirementMatches(requirement, labels ?? none)),
  };
}

export const everything: LabelSelector = fromRequirements([]);
/** What a missing selector of a workload means: nothing matches. */
export const nothing: LabelSelector = { requirements: [], matchesAll: false, matches: () => false };

/** Reads `app=web,tier in (a,b)`. Throws StatusError BadRequest with upstream's sentence. */
export function parseLabelSelector(text: string | undefined): LabelSelector {
  if (!text) return everything;
  try {
    return fromRequirements(parseRequirements(text));
  } catch (cause) {
    if (!(cause instanceof SelectorSyntaxError)) throw cause;
    throw new StatusError('BadRequest', cause.message, undefined, { cause });
  }
}

/** metav1.LabelSelector: `matchLabels` and `matchExpressions`, as it stands in a spec. */
export interface LabelSelectorObject {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

const operatorsByName: Readonly<Record<string, Operator>> = {
  In: 'in',
  NotIn: 'notin',
  Exists: 'exists',
  DoesNotExist: '!',
};

/** Undefined matches nothing, `{}` everything. An expression that upstream refuses matches nothing. */
export function selectorFromObject(selector: LabelSelectorObject | undefined | null): LabelSelector {
  if (!selector) return nothing;
  const equalities = Object.entries(selector.matchLabels ?? {});
  const requirements: Requirement[] = equalities.map(([key, value]) => ({ key, operator: '=', values: [value] }));
  for (const { key, operator, values } of selector.matchExpressions ?? []) {
    const known = operatorsByName[operator];
    if (!known) return nothing;
    const requirement = { key, operator: known, values: [...new Set(values ?? [])].sort() };
    if (requirementProblem(requirement)) return nothing;
    requirements.push(requirement);
  }
  return fromRequirements(requirements);
}

/** A Service's or a ReplicationController's selector: a plain map; an empty one matches nothing. */
export function selectorFromMap(map: Labels | undefined | null): LabelSelector {
  return map && Object.keys(map).length > 0 ? selectorFromObject({ matchLabels: map }) : nothing;
}

/** The conditions that a label index can answer; every match of the selector satisfies each of them. */
export function equalities(selector: LabelSelector): readonly LabelEquality[] {
  return selector.requirements
    .filter(({ operator }) => operator === '=' || operator === '==' || operator === 'in')
    .map(({ key, values }) => ({ label: key, values }));
}

/** The text form, as `kubectl` writes it: `app=web,tier in (a,b)`. Sorted by key. */
export function formatLabelSelector({ requirements }: LabelSelector): string {
  const sorted = [...requirements].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return sorted.map(formatRequirement).join(',');
}

function formatRequirement({ key, operator, values }: Requirement): string {
  if (operator === 'exists') return key;
  if (operator === '!') return `!${key}`;
  if (operator === 'in' || operator === 'notin') return `${key} ${operator} (${values.join(',')})`;
  const symbol = operator === 'gt' ? '>' : operator === 'lt' ? '<' : operator;
  return `${key}${symbol}${values.join('')}`;
}
