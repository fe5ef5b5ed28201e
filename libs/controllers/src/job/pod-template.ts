import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { limitsIndexes } from './failed-indexes.ts';
import { matchFailurePolicy } from './failure-policy.ts';
import {
  allFailuresBefore,
  failureCountAnnotation,
  failuresBefore,
  ignoredFailureCountAnnotation,
  indexAnnotation,
  trackingFinalizer,
} from './job-pod.ts';

type Template = NonNullable<NonNullable<Job['spec']>['template']>;
type Container = NonNullable<Template['spec']>['containers'][number];

const indexVariable = 'JOB_COMPLETION_INDEX';
/** Longest name that is made, and what the API server adds to it. */
const longest = 63;
const suffix = 5;

/**
 * A pod of the Job; `index` of an Indexed one, whose pods know theirs by annotation, label, host name and environment.
 * `failed`: the pod of that index that it takes the place of.
 */
export function podFromTemplate(job: Cached<Job>, index: number | undefined, failed?: Cached<Pod>): Pod {
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
      ...((annotations || index !== undefined) && {
        annotations: { ...annotations, ...mark, ...(limitsIndexes(job) && failureCounts(job, failed)) },
      }),
      finalizers: [...finalizers.filter((finalizer) => finalizer !== trackingFinalizer), trackingFinalizer],
      ownerReferences: [newControllerRef(job)],
    },
    ...(spec && { spec: index === undefined ? spec : indexedSpec(spec, `${job.metadata.name}-${index}`) }),
  };
}

/** How often the index failed, with the pod that is replaced. */
function failureCounts(job: Cached<Job>, failed: Cached<Pod> | undefined): Record<string, string> {
  if (!failed) return { [failureCountAnnotation]: '0' };
  const isIgnored = matchFailurePolicy(job, failed)?.action === 'Ignore';
  const ignored = allFailuresBefore(failed) - failuresBefore(failed) + (isIgnored ? 1 : 0);
  return {
    [failureCountAnnotation]: String(failuresBefore(failed) + (isIgnored ? 0 : 1)),
    ...(ignored > 0 && { [ignoredFailureCountAnnotation]: String(ignored) }),
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
