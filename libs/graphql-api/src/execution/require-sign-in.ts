import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { GraphqlContext } from '../context.ts';
import { unauthenticated } from '../errors/unauthenticated.ts';

/** What anyone may ask. */
const open = new Set(['__typename', 'me', 'signIn', 'signOut']);

function onlyOpen({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  return selections.every((selection) => {
    if (selection.kind === Kind.FIELD) return open.has(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return onlyOpen(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    return fragment !== undefined && onlyOpen(fragment.selectionSet, fragments);
  });
}

/** The error when an operation needs someone signed in and nobody is. The document must be valid: it has no cycles. */
export function requireSignIn(
  { user }: Pick<GraphqlContext, 'user'>,
  document: DocumentNode,
  operationName: string | undefined,
): GraphQLError | undefined {
  if (user) return undefined;
  const operation = getOperationAST(document, operationName);
  const named = document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
  );
  return operation && onlyOpen(operation.selectionSet, new Map(named)) ? undefined : unauthenticated();
}
