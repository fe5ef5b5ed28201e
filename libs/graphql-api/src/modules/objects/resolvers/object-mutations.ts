import type { GraphqlContext } from '../../../context.ts';
import type { MutationDeleteObjectArgs, RequireFields, Resolvers } from '../../../generated/resolver-types.ts';
import { clusterOf, kindOf } from '../../../reading/find-object.ts';
import { removeObject } from '../../../writing/remove-object.ts';
import { currentView } from '../../../writing/target.ts';
import { applyManifest } from '../apply-manifest.ts';
import { dependentsOf } from '../dependents.ts';

const policies = { FOREGROUND: 'Foreground', BACKGROUND: 'Background', ORPHAN: 'Orphan' } as const;

type DeleteArgs = RequireFields<MutationDeleteObjectArgs, 'dryRun' | 'propagation' | 'ref'>;

async function deleteObject(context: GraphqlContext, { ref, propagation, ...removal }: DeleteArgs) {
  const cluster = clusterOf(context, ref.cluster);
  const resource = kindOf(cluster, ref);
  const target = { cluster, resource, namespace: ref.namespace ?? '', name: ref.name };
  const current = currentView(target);
  const dependents = current && propagation !== 'ORPHAN' ? dependentsOf(context, current) : [];
  const policy = policies[propagation];
  const { view, warnings, revision } = await removeObject(context, target, { ...removal, propagation: policy });
  return { object: view, dependents, warnings, revision };
}

export const objectMutations: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    apply: (_, args, context) => applyManifest(context, args),
    deleteObject: (_, args, context) => deleteObject(context, args),
  },
};
