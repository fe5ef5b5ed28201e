import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { DaemonSet, Pod, PodTemplateSpec } from '@pilothouse/kube-model/kinds';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { daemonTolerations } from './fit.ts';

export const hashLabel = 'controller-revision-hash';
const generationLabel = 'pod-template-generation';
const generationAnnotation = 'deprecated.daemonset.template.generation';

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
  const generation = daemonSet.metadata.annotations?.[generationAnnotation];
  const spec = template.spec ?? { containers: [] };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      generateName: `${daemonSet.metadata.name}-`,
      namespace: daemonSet.metadata.namespace ?? '',
      labels: { ...labels, [hashLabel]: hash, ...(generation && { [generationLabel]: generation }) },
      ...(annotations && { annotations }),
      ...(finalizers && { finalizers }),
      ownerReferences: [newControllerRef(daemonSet)],
    },
    spec: { ...spec, affinity: pinnedTo(node, spec.affinity), tolerations: daemonTolerations(spec) },
  };
}

/** The node that a daemon is on or waits for; undefined when it says neither. */
export function nodeOf({ spec }: Cached<Pod>): string | undefined {
  if (spec?.nodeName) return spec.nodeName;
  const required = spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  for (const { matchFields = [] } of required?.nodeSelectorTerms ?? []) {
    const name = matchFields.find(({ key, operator }) => key === 'metadata.name' && operator === 'In');
    if (name?.values?.length === 1) return name.values[0];
  }
  return undefined;
}
