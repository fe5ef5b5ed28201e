import type { Pod } from '@pilothouse/kube-model/kinds';
import { readPath } from '@pilothouse/kube-model/read-path';
import { customResourceDefinitions } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { isRecord } from '../json-record.ts';
import { definitionWarnings } from './custom-resource-definition/warnings.ts';
import { fieldTablesOf, type PodsRunAs } from './field-tables.ts';
import { tellNotHonoured } from './not-honoured.ts';
import { portWarnings } from './pod/port-warnings.ts';
import { serviceWarnings } from './service/warnings.ts';
import { tellStoredOnly } from './stored-only.ts';

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

const definitions = resourceKey(customResourceDefinitions);

/** Whether objects of this resource are looked at at all. */
export function mayWarn(resource: Resource): boolean {
  const key = resourceKey(resource);
  return podSpecs[key] !== undefined || fieldTablesOf(resource).length > 0 || tellStoredOnly(resource) !== undefined;
}

/** What is allowed and yet probably not meant, as upstream warns of it. The object has been decoded and validated. */
export function warningsOf(resource: Resource, object: object): readonly string[] {
  const key = resourceKey(resource);
  if (key === 'services') return serviceWarnings(object);
  const path = podSpecs[key];
  const spec = path === undefined ? undefined : readPath(object, path);
  return path !== undefined && isPodSpec(spec) ? portWarnings(path, spec) : [];
}

/** What the embedded cluster accepts and does not honour. Of a kind that nothing acts on, that is all there is to say. */
export function notHonoured(resource: Resource, object: object, runAs?: PodsRunAs): readonly string[] {
  const inert = tellStoredOnly(resource);
  if (inert !== undefined) return [inert];
  const ofFields = fieldTablesOf(resource, runAs).flatMap(({ at, tree }) =>
    tellNotHonoured(tree, at, at === '' ? object : readPath(object, at)),
  );
  return resourceKey(resource) === definitions ? [...ofFields, ...definitionWarnings(object)] : ofFields;
}

/** Validation has seen to the rest. */
function isPodSpec(value: unknown): value is DeepReadonly<NonNullable<Pod['spec']>> {
  return isRecord(value) && Array.isArray(value.containers);
}
