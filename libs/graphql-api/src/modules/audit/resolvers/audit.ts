import type { Resolvers } from '../../../generated/resolver-types.ts';
import { listAudit } from '../list-audit.ts';

export const audit: Pick<Resolvers, 'Query' | 'AuditRecord'> = {
  Query: { audit: (_, args, context) => listAudit(context, args) },
  AuditRecord: { at: ({ at }) => new Date(at).toISOString() },
};
