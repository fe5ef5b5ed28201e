import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute, subscribe } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from '../context.ts';

export type Variables = Readonly<Record<string, unknown>> | null | undefined;

export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly context: GraphqlContext;
}

export type OperationStream = AsyncIterableIterator<ExecutionResult>;

export interface CompiledDocuments {
  execute(operation: Operation): Promise<ExecutionResult>;
  subscribe(operation: Operation): Promise<OperationStream | ExecutionResult>;
}

const isStream = (value: object): value is OperationStream => Symbol.asyncIterator in value;

/**
 * Runs operations by code that is compiled once per document and operation name. What the compiler does not take
 * runs by graphql-js. Documents must come from a cache (they are the key), so that there are few of them.
 */
export function createCompiledDocuments(schema: GraphQLSchema): CompiledDocuments {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | undefined>>();

  function compile(document: DocumentNode, operationName: string | undefined): CompiledQuery | undefined {
    try {
      const result = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true });
      return isCompiledQuery(result) ? result : undefined;
    } catch {
      return undefined;
    }
  }

  function compiledOf({ document, operationName }: Operation): CompiledQuery | undefined {
    const byName = compiled.get(document) ?? new Map<string, CompiledQuery | undefined>();
    compiled.set(document, byName);
    const name = operationName ?? '';
    if (!byName.has(name)) byName.set(name, compile(document, operationName));
    return byName.get(name);
  }

  const plainArgs = ({ document, operationName, variables, context }: Operation) => ({
    schema,
    document,
    operationName,
    variableValues: variables,
    contextValue: context,
  });

  return {
    async execute(operation) {
      const query = compiledOf(operation);
      if (query) return query.query(undefined, operation.context, { ...operation.variables });
      return execute(plainArgs(operation));
    },
    async subscribe(operation) {
      const query = compiledOf(operation);
      if (!query?.subscribe) {
        const result = await subscribe(plainArgs(operation));
        return isStream(result) ? Object.assign(result, { [Symbol.asyncIterator]: () => result }) : result;
      }
      return query.subscribe(undefined, operation.context, { ...operation.variables });
    },
  };
}
