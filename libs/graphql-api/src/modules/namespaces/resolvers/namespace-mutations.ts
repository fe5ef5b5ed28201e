import type { Namespace } from '@pilothouse/kube-model/kinds';
import { namespaces } from '@pilothouse/kube-model/registry';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../../../context.ts';
import type {
  MutationCreateNamespaceArgs,
  MutationDeleteNamespaceArgs,
  RequireFields,
  Resolvers,
} from '../../../generated/resolver-types.ts';
import { clusterOf } from '../../../reading/find-object.ts';
import { changed } from '../../../writing/change-object.ts';
import { fieldManager } from '../../../writing/field-manager.ts';
import { removeObject } from '../../../writing/remove-object.ts';
import { shownAfter } from '../../../writing/shown-after.ts';

function labelsOf(labels: unknown): Record<string, string> | undefined {
  if (labels === null || labels === undefined) return undefined;
  const entries = typeof labels === 'object' ? Object.entries(labels) : [['', 0]];
  if (entries.some(([, value]) => typeof value !== 'string')) {
    throw new StatusError('BadRequest', 'labels must be an object whose values are strings');
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

async function create(context: GraphqlContext, args: RequireFields<MutationCreateNamespaceArgs, 'dryRun'>) {
  const { name, dryRun } = args;
  const cluster = clusterOf(context, args.cluster);
  const labels = labelsOf(args.labels);
  const object: Namespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, ...(labels && { labels }) },
  };
  const client = cluster.client(context.access.requireUser());
  const after = await client.create(namespaces, object, { fieldManager, dryRun });
  const target = { cluster, resource: namespaces, namespace: '', name };
  const shown = await shownAfter(target, after, dryRun);
  const { view, ...rest } = changed(context, target, undefined, after as DeepReadonly<Namespace>, shown);
  return { namespace: view, ...rest };
}

async function remove(context: GraphqlContext, args: RequireFields<MutationDeleteNamespaceArgs, 'dryRun'>) {
  const { name, dryRun, expectedUid } = args;
  const cluster = clusterOf(context, args.cluster);
  const target = { cluster, resource: namespaces, namespace: '', name };
  const removal = await removeObject(context, target, { expectedUid, dryRun, propagation: 'Background' });
  const { view, ...rest } = removal;
  return { namespace: view, ...rest };
}

export const namespaceMutations: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    createNamespace: (_, args, context) => create(context, args),
    deleteNamespace: (_, args, context) => remove(context, args),
  },
};
