import { deployments } from '@pilothouse/kube-model/registry';
import { notFound, StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';
import { clusterOf, findObject } from '../../reading/find-object.ts';
import { changeDeployment, type DeploymentChange } from './change-deployment.ts';
import { type RevisionModel, revisionsOf } from './rollout-model.ts';
import { withoutHash } from './template.ts';
import { undoWarnings } from './undo-warnings.ts';

export interface Undo extends DeploymentChange {
  readonly toRevision?: number | null | undefined;
}

function revisionToReturnTo(name: string, revisions: readonly RevisionModel[], wanted: number | null | undefined) {
  if (wanted) {
    const found = revisions.find(({ lane }) => lane.revision === wanted);
    if (!found) throw new StatusError('NotFound', `${name} has no revision ${wanted} that is still kept`);
    return found;
  }
  const previous = revisions.find(({ lane }) => !lane.current);
  if (!previous) throw new StatusError('BadRequest', `${name} has no earlier revision to return to`);
  return previous;
}

/**
 * Puts the pod template of an earlier revision in force again; a dry run is the preview. As upstream's `rollout undo`:
 * refused while the rollout is paused, and what ConfigMaps and Secrets held then does not come back.
 */
export async function undoRollout(context: GraphqlContext, { toRevision, ...change }: Undo) {
  const { cluster, namespace, name } = change.ref;
  const deployment = findObject(context, clusterOf(context, cluster), deployments, { namespace, name });
  if (!deployment) throw notFound(deployments, name);
  if (deployment.object.spec?.paused)
    throw new StatusError('BadRequest', `the rollout of ${name} is paused: resume it first`);
  const target = revisionToReturnTo(name, revisionsOf(context, deployment), toRevision);
  const template = withoutHash(target.lane.replicaSet.object.spec?.template);
  const cause = target.lane.replicaSet.object.metadata?.annotations?.['kubernetes.io/change-cause'];
  const patch = [
    // A precondition of the update that the patch becomes: when it does not hold that is a conflict.
    ...(change.expectedRevision
      ? [{ op: 'replace', path: '/metadata/resourceVersion', value: change.expectedRevision }]
      : []),
    { op: 'replace', path: '/spec/template', value: template },
    ...(cause && deployment.object.metadata?.annotations
      ? [{ op: 'add', path: '/metadata/annotations/kubernetes.io~1change-cause', value: cause }]
      : []),
  ];
  const [warnings, undone] = await Promise.all([
    undoWarnings(context, target),
    changeDeployment(context, change, 'json', patch),
  ]);
  return { ...undone, warnings: [...warnings, ...undone.warnings] };
}
