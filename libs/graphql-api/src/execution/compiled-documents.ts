import type { Logger } from '@pilothouse/std/logger';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
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

type OperationResult = ExecutionResult | Promise<ExecutionResult>;

const isSource = (value: object): value is AsyncIterable<unknown> => Symbol.asyncIterator in value;

/**
 * Runs operations by code that is compiled once per document and operation name. What the compiler does not take, and
 * the beginning of subscriptions (whose arguments it gets wrong), runs by graphql-js. Documents must come from a cache (they are the key), so that there are few of them.
 */
export function createCompiledDocuments(schema: GraphQLSchema, logger: Logger): CompiledDocuments {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | undefined>>();

  function compile(document: DocumentNode, operationName: string | undefined): CompiledQuery | undefined {
    try {
      const result = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true });
      return isCompiledQuery(result) ? result : undefined;
    } catch (error) {
      logger.debug({ err: error, operationName }, 'a document cannot be compiled, and runs by graphql-js');
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

  /** By graphql-js: the compiled code knows no defaults of input fields. Coercing what is coerced changes nothing. */
  function coerce({ document, operationName, variables }: Operation): ReturnType<typeof getVariableValues> {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    return getVariableValues(schema, definitions, variables ?? {});
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
      if (!query) return execute(plainArgs(operation));
      const { coerced, errors } = coerce(operation);
      return errors ? { errors } : query.query(undefined, operation.context, coerced);
    },
    async subscribe(operation) {
      const { coerced, errors } = coerce(operation);
      if (errors) return { errors };
      const source = await createSourceEventStream(plainArgs(operation));
      if (!isSource(source)) return source;
      const query = compiledOf(operation);
      const { context } = operation;
      return mapEvents(source[Symbol.asyncIterator](), (event) =>
        query ? query.query(event, context, coerced) : execute({ ...plainArgs(operation), rootValue: event }),
      );
    },
  };
}

/** Ends the source at once when it is ended itself; a generator would first wait for the event that is under way. */
function mapEvents(source: AsyncIterator<unknown>, map: (event: unknown) => OperationResult): OperationStream {
  return {
    async next() {
      const { value, done } = await source.next();
      return done ? { value: undefined, done } : { value: await map(value), done: false };
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
    async throw(error) {
      await source.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
