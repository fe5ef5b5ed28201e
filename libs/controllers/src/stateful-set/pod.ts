import type { Cached } from '@pilothouse/kube-client/cached';
import type { ControllerRevision, Pod, StatefulSet } from '@pilothouse/kube-model/kinds';
import { revisionHashLabel } from '@pilothouse/kube-model/kinds/controller-revision/hash-label';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { templateOf } from '../runtime/controller-revision/snapshot.ts';
import { claimName } from './claims.ts';

/** Carries the name of the revision that a pod is of. */

type Volume = NonNullable<NonNullable<Pod['spec']>['volumes']>[number];

export const podName = (set: Cached<StatefulSet>, ordinal: number) => `${set.metadata.name}-${ordinal}`;

/** The ordinal in a pod's name; undefined when the name is none of the set's. */
export function ordinalOf(set: Cached<StatefulSet>, { metadata }: Cached<Pod>): number | undefined {
  const prefix = `${set.metadata.name}-`;
  const digits = metadata.name.startsWith(prefix) ? metadata.name.slice(prefix.length) : '';
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** A volume of a claim's name, in place of what the template has under it. */
function volumesOf(set: Cached<StatefulSet>, ordinal: number, volumes: readonly Volume[] = []): Volume[] {
  const claimed = (set.spec?.volumeClaimTemplates ?? []).map(({ metadata }): Volume => {
    const name = metadata?.name ?? '';
    return { name, persistentVolumeClaim: { claimName: claimName(set, name, ordinal) } };
  });
  const others = volumes.filter(({ name }) => !claimed.some((volume) => volume.name === name));
  return [...claimed, ...others];
}

/** The pod of an ordinal, from the template that a revision remembers. */
export function podFor(set: Cached<StatefulSet>, ordinal: number, revision: Cached<ControllerRevision>): Pod {
  const template = templateOf(revision) ?? {};
  const { labels, annotations, finalizers } = template.metadata ?? {};
  const name = podName(set, ordinal);
  const spec = template.spec ?? { containers: [] };
  const volumes = volumesOf(set, ordinal, spec.volumes);
  const own = {
    'statefulset.kubernetes.io/pod-name': name,
    'apps.kubernetes.io/pod-index': String(ordinal),
    [revisionHashLabel]: revision.metadata.name,
  };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: set.metadata.namespace ?? '',
      labels: { ...labels, ...own },
      ...(annotations && { annotations }),
      ...(finalizers && { finalizers }),
      ownerReferences: [newControllerRef(set)],
    },
    spec: {
      ...spec,
      hostname: name,
      ...(set.spec?.serviceName && { subdomain: set.spec.serviceName }),
      ...(volumes.length > 0 && { volumes }),
    },
  };
}
