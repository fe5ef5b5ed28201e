import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import {
  dns1035LabelProblems,
  dnsLabelProblems,
  dnsSubdomainProblems,
  pathSegmentProblems,
  qualifiedNameProblems,
} from '../names/name-rules.ts';
import type { KubeObject } from '../object.ts';
import { jsonEqual } from '../patch/json-value.ts';
import { type Resource, resourceKey } from '../resource.ts';
import { forbidden, invalid, type Problem, required } from './problem.ts';
import { annotations, explained, labels } from './rules.ts';

type Named = Pick<Resource, 'group' | 'resource' | 'namespaced'>;
type NameRule = (name: string) => string[];

const nameRules: Readonly<Record<string, NameRule>> = {
  services: dns1035LabelProblems,
  namespaces: dnsLabelProblems,
  'roles.rbac.authorization.k8s.io': pathSegmentProblems,
  'rolebindings.rbac.authorization.k8s.io': pathSegmentProblems,
  'clusterroles.rbac.authorization.k8s.io': pathSegmentProblems,
  'clusterrolebindings.rbac.authorization.k8s.io': pathSegmentProblems,
  'certificatesigningrequests.certificates.k8s.io': pathSegmentProblems,
  'jobs.batch': dnsSubdomainProblems,
  // Part of the host names of its pods.
  'statefulsets.apps': dnsLabelProblems,
};

/** Generated names are checked whole, with the suffix that they have been given. */
function name(resource: Named, object: DeepReadonly<KubeObject>): Problem[] {
  const value = object.metadata?.name ?? '';
  if (value === '') return [required('metadata.name', 'name or generateName is required')];
  const rule = nameRules[resourceKey(resource)] ?? dnsSubdomainProblems;
  return explained('metadata.name', value, rule(value));
}

function namespace(resource: Named, object: DeepReadonly<KubeObject>): Problem[] {
  const value = object.metadata?.namespace ?? '';
  if (resource.namespaced) {
    return value === ''
      ? [required('metadata.namespace')]
      : explained('metadata.namespace', value, dnsLabelProblems(value));
  }
  return value === '' ? [] : [forbidden('metadata.namespace', 'not allowed on this type')];
}

function owners(object: DeepReadonly<KubeObject>): Problem[] {
  const problems: Problem[] = [];
  const references = object.metadata?.ownerReferences ?? [];
  for (const [index, owner] of references.entries()) {
    const field = `metadata.ownerReferences[${index}]`;
    if (!owner.apiVersion)
      problems.push(invalid(`${field}.apiVersion`, owner.apiVersion ?? '', 'version must not be empty'));
    if (!owner.kind) problems.push(invalid(`${field}.kind`, owner.kind ?? '', 'must not be empty'));
    if (!owner.name) problems.push(invalid(`${field}.name`, owner.name ?? '', 'must not be empty'));
    if (!owner.uid) problems.push(invalid(`${field}.uid`, owner.uid ?? '', 'must not be empty'));
  }
  if (references.filter((owner) => owner.controller === true).length > 1) {
    const detail = 'Only one reference can have Controller set to true.';
    problems.push(invalid('metadata.ownerReferences', references, detail));
  }
  return problems;
}

const standardFinalizers = new Set(['orphan', 'foregroundDeletion', 'kubernetes']);

function finalizers(object: DeepReadonly<KubeObject>): Problem[] {
  return (object.metadata?.finalizers ?? []).flatMap((finalizer, index) => {
    const field = 'metadata.finalizers';
    const problems = explained(field, finalizer, qualifiedNameProblems(finalizer));
    if (problems.length > 0 || finalizer.includes('/') || standardFinalizers.has(finalizer)) return problems;
    const detail = 'name is neither a standard finalizer name nor is it fully qualified';
    return [invalid(`${field}[${index}]`, finalizer, detail)];
  });
}

function labelsAndMore(object: DeepReadonly<KubeObject>, times = 1): Problem[] {
  const ofLabels = labels('metadata.labels', object.metadata?.labels);
  return [
    ...Array.from({ length: times }, () => ofLabels).flat(),
    ...annotations('metadata.annotations', object.metadata?.annotations),
    ...owners(object),
    ...finalizers(object),
  ];
}

export function validateMetadata(resource: Named, object: DeepReadonly<KubeObject>): Problem[] {
  return [...name(resource, object), ...namespace(resource, object), ...labelsAndMore(object)];
}

const immutable = 'field is immutable';

/** Upstream looks at the labels of an update this often, and lists each time what it finds. */
const labelChecks = 4;

/** Name, namespace, uid and creation never change. */
export function validateMetadataUpdate(next: DeepReadonly<KubeObject>, current: DeepReadonly<KubeObject>): Problem[] {
  const fixed = ['name', 'namespace', 'uid', 'creationTimestamp'] as const;
  const changed = fixed.filter(
    (field) => !jsonEqual(next.metadata?.[field] ?? null, current.metadata?.[field] ?? null),
  );
  return [
    ...changed.map((field) => invalid(`metadata.${field}`, next.metadata?.[field] ?? '', immutable)),
    ...labelsAndMore(next, labelChecks),
    ...newFinalizers(next, current),
  ];
}

/** An object that is being deleted gains no finalizers. */
function newFinalizers(next: DeepReadonly<KubeObject>, current: DeepReadonly<KubeObject>): Problem[] {
  if (!current.metadata?.deletionTimestamp) return [];
  const known = new Set(current.metadata.finalizers ?? []);
  const added = (next.metadata?.finalizers ?? []).filter((finalizer) => !known.has(finalizer));
  if (added.length === 0) return [];
  const shown = `[]string{${added.map((finalizer) => JSON.stringify(finalizer)).join(', ')}}`;
  return [
    forbidden(
      'metadata.finalizers',
      `no new finalizers can be added if the object is being deleted, found new finalizers ${shown}`,
    ),
  ];
}
