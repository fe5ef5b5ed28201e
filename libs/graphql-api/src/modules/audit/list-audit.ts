import type { AuditRecord } from '@pilothouse/access/audit';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';
import type { QueryAuditArgs, RequireFields } from '../../generated/resolver-types.ts';
import { clusterOf } from '../../reading/find-object.ts';
import { requireClusterAdmin } from '../access/require-cluster-admin.ts';

const maxPage = 1000;

/** Throws StatusError `Forbidden` and `BadRequest`. */
export function listAudit(
  context: GraphqlContext,
  args: RequireFields<QueryAuditArgs, 'cluster' | 'first'>,
): Promise<readonly AuditRecord[]> {
  const cluster = args.cluster === '' ? '' : clusterOf(context, args.cluster).name;
  requireClusterAdmin(context, 'the audit');
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
