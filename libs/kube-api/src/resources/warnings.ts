import type { Pod } from '@pilothouse/kube-model/kinds';
import { readPath } from '@pilothouse/kube-model/read-path';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { isRecord } from '../json-record.ts';
import { portWarnings } from './pod/port-warnings.ts';

/** Where a Pod's spec stands in the kinds that hold one. */
const podSpecs: Readonly<Record<string, string>> = {
  pods: 'spec',
  'deployments.apps': 'spec.template.spec',
  'replicasets.apps': 'spec.template.spec',
  'statefulsets.apps': 'spec.template.spec',
  'daemonsets.apps': 'spec.template.spec',
  replicationcontrollers: 'spec.template.spec',
  'jobs.batch': 'spec.template.spec',
  'cronjobs.batch': 'spec.jobTemplate.spec.template.spec',
};

/** Whether objects of this resource are looked at at all. */
export function mayWarn(resource: Resource): boolean {
  return podSpecs[resourceKey(resource)] !== undefined;
}

/** What is allowed and yet probably not meant. The object has been decoded and validated. */
export function warningsOf(resource: Resource, object: object): readonly string[] {
  const path = podSpecs[resourceKey(resource)];
  const spec = path === undefined ? undefined : readPath(object, path);
  return path !== undefined && isPodSpec(spec) ? portWarnings(path, spec) : [];
}

/** Validation has seen to the rest. */
function isPodSpec(value: unknown): value is DeepReadonly<NonNullable<Pod['spec']>> {
  return isRecord(value) && Array.isArray(value.containers);
}
