import type { AuditRecord } from '@pilothouse/access/audit';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';
import type { QueryAuditArgs, RequireFields } from '../../generated/resolver-types.ts';
import { clusterOf } from '../../reading/find-object.ts';

const maxPage = 1000;

/** What RBAC calls cluster-admin: every verb on everything. */
const everything = { verb: '*', resource: { group: '*', resource: '*' }, namespace: '' };

/** Throws StatusError `Forbidden` and `BadRequest`. */
export function listAudit(
  context: GraphqlContext,
  args: RequireFields<QueryAuditArgs, 'cluster' | 'first'>,
): Promise<readonly AuditRecord[]> {
  const { name: cluster } = clusterOf(context, args.cluster);
  if (!context.access.may(everything)) {
    throw new StatusError('Forbidden', 'the audit is for users with the role cluster-admin');
  }
  const { first, namespace, name, after } = args;
  if (first < 1 || first > maxPage) throw new StatusError('BadRequest', `first is from 1 to ${maxPage}`);
  return context.audit.list({
    cluster,
    namespace: namespace ?? undefined,
    name: name ?? undefined,
    first,
    after: after ?? undefined,
  });
}
