import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { DaemonSet, Pod, PodTemplateSpec } from '@pilothouse/kube-model/kinds';
import { revisionHashLabel } from '@pilothouse/kube-model/kinds/controller-revision/hash-label';
import { templateGenerationAnnotation } from '@pilothouse/kube-model/kinds/daemon-set/defaults';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { daemonTolerations } from './fit.ts';

const generationLabel = 'pod-template-generation';

type PodSpec = NonNullable<Pod['spec']>;

/** Of the template's affinity, whose requirements the node has been found to meet, only the preferences are left. */
function pinnedTo(node: string, affinity: PodSpec['affinity']): NonNullable<PodSpec['affinity']> {
  const term = { matchFields: [{ key: 'metadata.name', operator: 'In', values: [node] }] };
  return {
    ...affinity,
    nodeAffinity: {
      ...affinity?.nodeAffinity,
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] },
    },
  };
}

/** The daemon for one node: the scheduler binds it, and may bind it nowhere else. */
export function podFor(daemonSet: Cached<DaemonSet>, node: string, hash: string): Pod {
  const template = copyOf<PodTemplateSpec>(daemonSet.spec?.template ?? {});
  const { labels, annotations, finalizers } = template.metadata ?? {};
  const generation = daemonSet.metadata.annotations?.[templateGenerationAnnotation];
  const spec = template.spec ?? { containers: [] };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      generateName: `${daemonSet.metadata.name}-`,
      namespace: daemonSet.metadata.namespace ?? '',
      labels: { ...labels, [revisionHashLabel]: hash, ...(generation && { [generationLabel]: generation }) },
      ...(annotations && { annotations }),
      ...(finalizers && { finalizers }),
      ownerReferences: [newControllerRef(daemonSet)],
    },
    spec: { ...spec, affinity: pinnedTo(node, spec.affinity), tolerations: daemonTolerations(spec) },
  };
}
