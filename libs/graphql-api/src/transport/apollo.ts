import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from '@pilothouse/std/logger';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import type { GraphqlContext } from '../context.ts';
import { withoutValue } from '../errors/without-value.ts';
import type { OperationRunner } from '../execution/run-operation.ts';
import { tooLarge } from '../limits/limit-query.ts';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly runner: OperationRunner;
  readonly rules: readonly ValidationRule[];
  readonly maxTokens: number;
  readonly logger: Logger;
}

/** Apollo takes an executor of one's own only as a gateway: this is one that has nothing behind it but the schema. */
function gatewayOf({ schema, runner }: ApolloOptions): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async load() {
      return {
        executor: async ({ document, operationName, request, context }) =>
          runner.execute({
            document,
            operationName: operationName ?? undefined,
            variables: request.variables,
            context: context as GraphqlContext,
          }),
      };
    },
    async stop() {},
  };
}

/** GraphQL over HTTP. */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<GraphqlContext>> {
  const apollo = new ApolloServer<GraphqlContext>({
    gateway: gatewayOf(options),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    validationRules: [...options.rules],
    formatError: (error) => ({
      ...error,
      message: withoutValue(error.message),
      ...(error.extensions?.reason === tooLarge && { extensions: { code: tooLarge } }),
    }),
    parseOptions: { maxTokens: options.maxTokens },
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    logger: options.logger,
  });
  await apollo.start();
  return apollo;
}
