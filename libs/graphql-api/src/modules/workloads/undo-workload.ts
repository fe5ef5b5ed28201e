import { daemonSets, statefulSets } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { notFound, StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';
import { findObject } from '../../reading/find-object.ts';
import { undoRollout } from '../deployments/undo-rollout.ts';
import { patchWorkload, targetOf, type WorkloadChange } from './change-workload.ts';
import { type SetRevisionModel, setRevisions } from './set-revisions.ts';

export interface WorkloadUndo extends WorkloadChange {
  readonly toRevision?: number | null | undefined;
}

const revertible = new Set(['deployments.apps', 'statefulsets.apps', 'daemonsets.apps']);

function revisionToReturnTo(name: string, revisions: readonly SetRevisionModel[], wanted: number | null | undefined) {
  if (wanted) {
    const found = revisions.find(({ revision }) => revision === wanted);
    if (!found) throw new StatusError('NotFound', `${name} has no revision ${wanted} that is still kept`);
    return found;
  }
  const previous = revisions.find(({ current }) => !current);
  if (!previous) throw new StatusError('BadRequest', `${name} has no earlier revision to return to`);
  return previous;
}

/** Puts the pod template of an earlier revision in force again; a dry run is the preview. */
export async function undoWorkload(context: GraphqlContext, { ref, toRevision, ...options }: WorkloadUndo) {
  const target = targetOf(context, ref, revertible, 'returned to an earlier revision');
  const { cluster, resource, namespace, name } = target;
  if (resourceKey(resource) === 'deployments.apps') {
    const named = { cluster: ref.cluster, namespace, name };
    const { deployment, ...rest } = await undoRollout(context, { ref: named, toRevision, ...options });
    return { object: deployment, ...rest };
  }
  const view =
    resourceKey(resource) === resourceKey(statefulSets)
      ? findObject(context, cluster, statefulSets, target)
      : findObject(context, cluster, daemonSets, target);
  if (!view) throw notFound(resource, name);
  const { template } = revisionToReturnTo(name, setRevisions(context, view), toRevision);
  const patch = { spec: { template: { ...template, $patch: 'replace' } } };
  return patchWorkload(context, target, options, { type: 'strategic', patch });
}
