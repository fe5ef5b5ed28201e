import { daemonSets, deployments, statefulSets } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import type { RolloutKind } from '../../generated/resolver-types.ts';
import { findObject, type Place } from '../../reading/find-object.ts';
import { daemonSetRollout } from './daemon-set-rollout.ts';
import { deploymentRevisions, deploymentRollout } from './deployment-rollout.ts';
import { deploymentSentence } from './deployment-sentence.ts';
import type { RevisionModel, RolloutModel, Workload } from './rollout-model.ts';
import { setRevisions } from './set-revisions.ts';
import { setSentence } from './set-sentence.ts';
import { statefulSetRollout } from './stateful-set-rollout.ts';

/** What differs between the kinds that can be rolled out is behind these functions. */

export const rolloutResources: Readonly<Record<RolloutKind, Resource>> = {
  DEPLOYMENT: deployments,
  STATEFUL_SET: statefulSets,
  DAEMON_SET: daemonSets,
};

const kindsByResource = new Map(
  (['DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET'] as const).map((kind) => [resourceKey(rolloutResources[kind]), kind]),
);

/** Resources whose template is rolled out. */
export const rolledOut: ReadonlySet<string> = new Set(kindsByResource.keys());

/** Undefined of a kind that is not rolled out. */
export const rolloutKindOf = (resource: Resource): RolloutKind | undefined =>
  kindsByResource.get(resourceKey(resource));

/** The workload, when the user may get it. Throws `Forbidden` when not; undefined when there is none. */
export function findWorkload(
  context: GraphqlContext,
  cluster: ClusterHandle,
  kind: RolloutKind,
  place: Place,
): Workload | undefined {
  switch (kind) {
    case 'DEPLOYMENT': {
      const view = findObject(context, cluster, deployments, place);
      return view && { kind, view };
    }
    case 'STATEFUL_SET': {
      const view = findObject(context, cluster, statefulSets, place);
      return view && { kind, view };
    }
    case 'DAEMON_SET': {
      const view = findObject(context, cluster, daemonSets, place);
      return view && { kind, view };
    }
  }
}

export function rolloutOf(context: GraphqlContext, workload: Workload): RolloutModel {
  switch (workload.kind) {
    case 'DEPLOYMENT':
      return deploymentRollout(context, workload.view);
    case 'STATEFUL_SET':
      return statefulSetRollout(context, workload.view);
    case 'DAEMON_SET':
      return daemonSetRollout(context, workload.view);
  }
}

/** Revisions that can be returned to and the user may see, newest first. */
export function revisionsOf(context: GraphqlContext, workload: Workload): readonly RevisionModel[] {
  return workload.kind === 'DEPLOYMENT'
    ? deploymentRevisions(context, workload.view)
    : setRevisions(context, workload.view);
}

/** Why a rollout waits, or that it does not. */
export function rolloutSentence(rollout: RolloutModel, now: number): string {
  const { kind, view } = rollout.workload;
  if (view.object.metadata?.deletionTimestamp) return `${view.key.name} is being deleted.`;
  return kind === 'DEPLOYMENT' ? deploymentSentence(rollout, now) : setSentence(rollout, now);
}
