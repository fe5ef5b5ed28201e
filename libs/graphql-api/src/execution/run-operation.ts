import type { Logger } from '@pilothouse/std/logger';
import type { ExecutionResult } from 'graphql';
import { toGraphqlError } from '../errors/to-graphql-error.ts';
import type { CompiledDocuments, Operation, OperationStream } from './compiled-documents.ts';
import { requireSignIn } from './require-sign-in.ts';

export interface OperationRunner {
  execute(operation: Operation): Promise<ExecutionResult>;
  subscribe(operation: Operation): Promise<OperationStream | ExecutionResult>;
}

const isStream = (value: object): value is OperationStream => Symbol.asyncIterator in value;

/** Runs operations whatever brought them (HTTP or WebSocket): who may, how, and what clients are told of failures. */
export function createOperationRunner(documents: CompiledDocuments, logger: Logger): OperationRunner {
  const spoken = (result: ExecutionResult): ExecutionResult =>
    result.errors ? { ...result, errors: result.errors.map((error) => toGraphqlError(error, logger)) } : result;

  const refusalOf = ({ context, document, operationName }: Operation): ExecutionResult | undefined => {
    const error = requireSignIn(context, document, operationName);
    return error && { errors: [error] };
  };

  return {
    async execute(operation) {
      return refusalOf(operation) ?? spoken(await documents.execute(operation));
    },
    async subscribe(operation) {
      const refusal = refusalOf(operation);
      if (refusal) return refusal;
      const result = await documents.subscribe(operation);
      return isStream(result) ? mapResults(result, spoken) : spoken(result);
    },
  };
}

/** Ends the source at once when it is ended itself; a generator would first wait for the event that is under way. */
function mapResults(source: OperationStream, map: (result: ExecutionResult) => ExecutionResult): OperationStream {
  return {
    async next() {
      const { value, done } = await source.next();
      return done ? { value: undefined, done } : { value: map(value), done: false };
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
