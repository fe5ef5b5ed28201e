import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { typeDefs } from './generated/type-defs.ts';
import { kindResolvers } from './kinds/kind-resolvers.ts';
import { resolvers } from './resolvers.ts';

/** The schema that is served. Throws when a resolver has no field, or an abstract type no resolver. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs,
    resolvers: [...kindResolvers, ...resolvers],
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
  });
}
