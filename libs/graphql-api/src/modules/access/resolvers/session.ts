import { roleOf } from '@pilothouse/access/roles';
import type { User } from '@pilothouse/access/user';
import { GraphQLError } from 'graphql';
import type { GraphqlContext } from '../../../context.ts';
import type { AccountRole, Resolvers } from '../../../generated/resolver-types.ts';
import { clusterOf } from '../../../reading/find-object.ts';
import { roleNames } from '../role-names.ts';

function roleNameOf({ groups }: User): AccountRole | undefined {
  const role = roleOf(groups);
  return role && roleNames[role];
}

async function signIn({ accounts, client }: GraphqlContext, name: string, password: string) {
  const signedIn = await accounts.signIn(name, password, client.origin);
  if (!signedIn) {
    throw new GraphQLError('the name or the password is wrong', { extensions: { code: 'BAD_CREDENTIALS' } });
  }
  const { user, cookie, expiresAt } = signedIn;
  client.setCookie({ value: cookie, expiresAt });
  return { viewer: user, expiresAt: expiresAt.toISOString() };
}

async function signOut({ accounts, client }: GraphqlContext): Promise<boolean> {
  client.setCookie(undefined);
  return client.cookie !== undefined && (await accounts.signOut(client.cookie));
}

export const session: Pick<Resolvers, 'Query' | 'Mutation' | 'Viewer'> = {
  Query: {
    me: (_, __, { user }) => user,
    can: (_, { cluster: named, questions }, context) => {
      const cluster = clusterOf(context, named);
      return questions.map(({ resource: asked, group = '', namespace = '', name = '', verb }) => {
        return context.access.decide({ cluster, verb, resource: { group, resource: asked }, namespace, name });
      });
    },
  },
  Mutation: {
    signIn: (_, { name, password }, context) => signIn(context, name, password),
    signOut: (_, __, context) => signOut(context),
  },
  Viewer: { id: ({ name }) => name, role: roleNameOf },
};
