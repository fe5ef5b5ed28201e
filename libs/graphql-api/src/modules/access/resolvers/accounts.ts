import type { Role } from '@pilothouse/access/roles';
import type { AccountRole, Resolvers } from '../../../generated/resolver-types.ts';
import { issueToken, setAccount } from '../manage-accounts.ts';
import { roleNames } from '../role-names.ts';

const rolesByName: Readonly<Record<AccountRole, Role>> = {
  CLUSTER_ADMIN: 'cluster-admin',
  EDIT: 'edit',
  VIEW: 'view',
  NONE: 'none',
};

export const accounts: Pick<Resolvers, 'Mutation' | 'Account'> = {
  Mutation: {
    setAccount: (_, { name, role, password }, context) =>
      setAccount(context, { name, role: rolesByName[role] }, password ?? undefined),
    issueToken: (_, { account, name }, context) => issueToken(context, account, name),
  },
  Account: { role: ({ role }) => roleNames[role] },
};
