import {
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
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
/** What a list is taken for that has no page size: the pods of a Deployment, the containers of a pod. */
const assumedList = 10;

type Parent = GraphQLCompositeType | undefined;
type Definition = GraphQLField<unknown, unknown>;

function definitionOf(parent: Parent, { name }: FieldNode): Definition | undefined {
  return !parent || isUnionType(parent) ? undefined : parent.getFields()[name.value];
}

/** How often what is below a field may be repeated. Of a connection its `first` says it, and `nodes` is that list. */
function repetitions(field: FieldNode, parent: Parent, definition: Definition | undefined): number {
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (given) return given.kind === Kind.INT ? Math.max(1, Number(given.value)) : assumedPage;
  const first = definition?.args.find(({ name }) => name === 'first');
  if (first) return typeof first.defaultValue === 'number' ? first.defaultValue : assumedPage;
  const isPage = parent?.name.endsWith('Connection');
  return definition && !isPage && isListType(getNullableType(definition.type)) ? assumedList : 1;
}

function add(a: Measure, b: Measure): Measure {
  return { depth: Math.max(a.depth, b.depth), cost: a.cost + b.cost, aliases: a.aliases + b.aliases };
}

/** Each fragment is measured once, so that the work stays linear in the text however they are nested. */
function createMeasurer(schema: GraphQLSchema, fragment: (name: string) => FragmentDefinitionNode | null | undefined) {
  const fragments = new Map<string, Measure>();

  function ofFragment(name: string): Measure {
    const known = fragments.get(name);
    if (known) return known;
    fragments.set(name, nothing);
    const found = fragment(name);
    const measured = ofSelections(found?.selectionSet, typeNamed(found?.typeCondition.name.value));
    fragments.set(name, measured);
    return measured;
  }

  function typeNamed(name: string | undefined): Parent {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  function ofField(field: FieldNode, parent: Parent): Measure {
    const definition = definitionOf(parent, field);
    const below = ofSelections(field.selectionSet, typeNamed(definition && getNamedType(definition.type).name));
    const aliases = below.aliases + (field.alias && field.alias.value !== field.name.value ? 1 : 0);
    return { depth: below.depth + 1, cost: 1 + below.cost * repetitions(field, parent, definition), aliases };
  }

  function ofSelections(set: SelectionSetNode | undefined, parent: Parent): Measure {
    let sum = nothing;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) sum = add(sum, ofField(selection, parent));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum = add(sum, ofFragment(selection.name.value));
      else
        sum = add(sum, ofSelections(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent));
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
    const schema = context.getSchema();
    const measure = createMeasurer(schema, (name) => context.getFragment(name));
    return {
      OperationDefinition(operation) {
        const { selectionSet } = operation;
        if (selectionSet.selections.every(isIntrospection)) return false;
        const message = complaint(measure(selectionSet, schema.getRootType(operation.operation) ?? undefined), limits);
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
