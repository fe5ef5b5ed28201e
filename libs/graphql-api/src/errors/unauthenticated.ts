import { GraphQLError } from 'graphql';

export function unauthenticated(): GraphQLError {
  return new GraphQLError('nobody is signed in: sign in first, or send a token', {
    extensions: { code: 'UNAUTHENTICATED' },
  });
}
