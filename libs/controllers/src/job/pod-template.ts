import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { indexAnnotation, trackingFinalizer } from './job-pod.ts';

type Template = NonNullable<NonNullable<Job['spec']>['template']>;
type Container = NonNullable<Template['spec']>['containers'][number];

const indexVariable = 'JOB_COMPLETION_INDEX';
/** Longest name that is made, and what the API server adds to it. */
const longest = 63;
const suffix = 5;

/** A pod of the Job; `index` of an Indexed one, whose pods know theirs by annotation, label, host name and environment. */
export function podFromTemplate(job: Cached<Job>, index: number | undefined): Pod {
  const { metadata = {}, spec } = copyOf<Template>(job.spec?.template ?? {});
  const { labels, annotations, finalizers = [] } = metadata;
  const mark = index === undefined ? {} : { [indexAnnotation]: String(index) };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      generateName: index === undefined ? `${job.metadata.name}-` : indexedName(job.metadata.name, index),
      namespace: job.metadata.namespace ?? '',
      labels: { ...labels, ...mark },
      ...((annotations || index !== undefined) && { annotations: { ...annotations, ...mark } }),
      finalizers: [...finalizers.filter((finalizer) => finalizer !== trackingFinalizer), trackingFinalizer],
      ownerReferences: [newControllerRef(job)],
    },
    ...(spec && { spec: index === undefined ? spec : indexedSpec(spec, `${job.metadata.name}-${index}`) }),
  };
}

/** The index stays in the name when the Job's own name must be cut. */
function indexedName(name: string, index: number): string {
  const end = `-${index}-`;
  return name.slice(0, longest - suffix - end.length) + end;
}

function indexedSpec(spec: NonNullable<Template['spec']>, hostname: string): NonNullable<Template['spec']> {
  const { initContainers, containers } = spec;
  return {
    ...spec,
    hostname,
    ...(initContainers && { initContainers: initContainers.map(withIndexVariable) }),
    containers: containers.map(withIndexVariable),
  };
}

function withIndexVariable(container: Container): Container {
  if (container.env?.some(({ name }) => name === indexVariable)) return container;
  const valueFrom = { fieldRef: { fieldPath: `metadata.labels['${indexAnnotation}']` } };
  return { ...container, env: [...(container.env ?? []), { name: indexVariable, valueFrom }] };
}
