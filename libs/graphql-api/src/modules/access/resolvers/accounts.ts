import type { Role as AccountRole } from '@pilothouse/access/roles';
import type { Resolvers, Role } from '../../../generated/resolver-types.ts';
import { issueToken, setAccount } from '../manage-accounts.ts';
import { roleNames } from '../role-names.ts';

const rolesByName: Readonly<Record<Role, AccountRole>> = { CLUSTER_ADMIN: 'cluster-admin', EDIT: 'edit', VIEW: 'view' };

export const accounts: Pick<Resolvers, 'Mutation' | 'Account'> = {
  Mutation: {
    setAccount: (_, { name, role, password }, context) =>
      setAccount(context, { name, role: rolesByName[role] }, password ?? undefined),
    issueToken: (_, { account, name }, context) => issueToken(context, account, name),
  },
  Account: { role: ({ role }) => roleNames[role] },
};
