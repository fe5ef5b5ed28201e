import {
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type IntValueNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export interface QueryLimits {
  /** Nesting of selections. */
  readonly maxDepth: number;
  /** Selected fields, each counted as often as the lists above it may repeat it. */
  readonly maxCost: number;
  /** Fields under other names: `a: pods b: pods`. */
  readonly maxAliases: number;
}

interface Measure {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
}

/** `extensions.code` of a refusal; `reason` too, since Apollo gives every invalid query a code of its own. */
export const tooLarge = 'QUERY_TOO_LARGE';

const nothing: Measure = { depth: 0, cost: 0, aliases: 0 };
/** What a page is taken for when its size comes from a variable. */
const assumedPage = 100;

function pageSize(field: FieldNode): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!first) return 1;
  return first.kind === Kind.INT ? Math.max(1, Number((first as IntValueNode).value)) : assumedPage;
}

function add(a: Measure, b: Measure): Measure {
  return { depth: Math.max(a.depth, b.depth), cost: a.cost + b.cost, aliases: a.aliases + b.aliases };
}

/** Each fragment is measured once, so that the work stays linear in the text however they are nested. */
function createMeasurer(fragment: (name: string) => FragmentDefinitionNode | null | undefined) {
  const fragments = new Map<string, Measure>();

  function ofFragment(name: string): Measure {
    const known = fragments.get(name);
    if (known) return known;
    fragments.set(name, nothing);
    const measured = ofSelections(fragment(name)?.selectionSet);
    fragments.set(name, measured);
    return measured;
  }

  function ofField(field: FieldNode): Measure {
    const below = ofSelections(field.selectionSet);
    const aliases = below.aliases + (field.alias && field.alias.value !== field.name.value ? 1 : 0);
    return { depth: below.depth + 1, cost: 1 + below.cost * pageSize(field), aliases };
  }

  function ofSelections(set: SelectionSetNode | undefined): Measure {
    let sum = nothing;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) sum = add(sum, ofField(selection));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum = add(sum, ofFragment(selection.name.value));
      else sum = add(sum, ofSelections(selection.selectionSet));
    }
    return sum;
  }
  return ofSelections;
}

function complaint({ depth, cost, aliases }: Measure, limits: QueryLimits): string | undefined {
  if (depth > limits.maxDepth) return `the query is ${depth} levels deep; the limit is ${limits.maxDepth}`;
  if (aliases > limits.maxAliases) return `the query has ${aliases} aliases; the limit is ${limits.maxAliases}`;
  if (cost > limits.maxCost) {
    return `the query may answer with ${cost} fields; the limit is ${limits.maxCost}: ask for less, or for smaller pages`;
  }
  return undefined;
}

const isIntrospection = (node: ASTNode) =>
  node.kind === Kind.FIELD && (node.name.value === '__schema' || node.name.value === '__type');

/** Refuses queries that are too deep or may answer with too much, before anything runs. */
export function limitQuery(limits: QueryLimits): ValidationRule {
  return (context: ValidationContext) => {
    const measure = createMeasurer((name) => context.getFragment(name));
    return {
      OperationDefinition(operation) {
        const { selectionSet } = operation;
        if (selectionSet.selections.every(isIntrospection)) return false;
        const message = complaint(measure(selectionSet), limits);
        if (message) {
          context.reportError(
            new GraphQLError(message, { nodes: operation, extensions: { code: tooLarge, reason: tooLarge } }),
          );
        }
        return undefined;
      },
    };
  };
}
