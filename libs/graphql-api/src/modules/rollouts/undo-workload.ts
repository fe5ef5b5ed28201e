import { notFound, StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';
import type { ChangeOptions } from '../../writing/change-object.ts';
import type { Target } from '../../writing/target.ts';
import { patchWorkload, type Templated, targetOf, type WorkloadChange } from '../workloads/change-workload.ts';
import type { RevisionModel } from './rollout-model.ts';
import { withoutHash } from './template.ts';
import { undoWarnings } from './undo-warnings.ts';
import { findWorkload, revisionsOf, rolledOut, rolloutKindOf } from './workload.ts';

export interface Undo extends ChangeOptions {
  readonly toRevision?: number | null | undefined;
}

function revisionToReturnTo(name: string, revisions: readonly RevisionModel[], wanted: number | null | undefined) {
  if (wanted) {
    const found = revisions.find(({ revision }) => revision === wanted);
    if (!found) throw new StatusError('NotFound', `${name} has no revision ${wanted} that is still kept`);
    return found;
  }
  const previous = revisions.find(({ current }) => !current);
  if (!previous) throw new StatusError('BadRequest', `${name} has no earlier revision to return to`);
  return previous;
}

/**
 * Puts the pod template of an earlier revision in force again; a dry run is the preview. As upstream's `rollout undo`:
 * refused while the rollout is paused, and what ConfigMaps and Secrets held then does not come back.
 */
export async function undoRollout<T extends Templated>(
  context: GraphqlContext,
  target: Target<T>,
  { toRevision, ...options }: Undo,
) {
  const { cluster, resource, name } = target;
  const kind = rolloutKindOf(resource);
  const workload = kind && findWorkload(context, cluster, kind, target);
  if (!workload) throw notFound(resource, name);
  if (workload.kind === 'DEPLOYMENT' && workload.view.object.spec?.paused)
    throw new StatusError('BadRequest', `the rollout of ${name} is paused: resume it first`);
  const to = revisionToReturnTo(name, revisionsOf(context, workload), toRevision);
  const cause = to.source.object.metadata?.annotations?.['kubernetes.io/change-cause'];
  const patch = [
    // A precondition of the update that the patch becomes: when it does not hold that is a conflict.
    ...(options.expectedRevision
      ? [{ op: 'replace', path: '/metadata/resourceVersion', value: options.expectedRevision }]
      : []),
    { op: 'replace', path: '/spec/template', value: withoutHash(to.template) },
    ...(cause && workload.view.object.metadata?.annotations
      ? [{ op: 'add', path: '/metadata/annotations/kubernetes.io~1change-cause', value: cause }]
      : []),
  ];
  const [warnings, undone] = await Promise.all([
    undoWarnings(context, to),
    patchWorkload(context, target, options, { type: 'json', patch }),
  ]);
  return { ...undone, warnings: [...warnings, ...undone.warnings] };
}

export function undoWorkload(context: GraphqlContext, { ref, ...undo }: WorkloadChange & Undo) {
  return undoRollout(context, targetOf(context, ref, rolledOut, 'returned to an earlier revision'), undo);
}
