import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { Deployment, PodTemplateSpec, ReplicaSet } from '@pilothouse/kube-model/kinds';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { podTemplateHash } from '@pilothouse/kube-model/pod-template-hash';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { inheritedAnnotations, annotations as names } from './annotations.ts';
import { type Draft, oldestFirst, sizeAnnotations } from './draft.ts';

const hashLabel = 'pod-template-hash';

type Template = DeepReadonly<PodTemplateSpec> | undefined;

/** Leaves out what says nothing: the hash label, nulls (`creationTimestamp: null`) and empty metadata. */
function essence(template: Template): Record<string, unknown> {
  const { [hashLabel]: _, ...labels } = template?.metadata?.labels ?? {};
  return withoutNulls({ ...template, metadata: { ...template?.metadata, labels } });
}

function withoutNulls(value: object): Record<string, unknown> {
  const kept = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(kept.map(([key, field]) => [key, isPlain(field) ? withoutNulls(field) : field]));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function sameTemplate(a: Template, b: Template): boolean {
  return deepEqual(essence(a), essence(b));
}

/** The oldest ReplicaSet that has the Deployment's template. */
export function findNew(deployment: Cached<Deployment>, drafts: readonly Draft[]): Draft | undefined {
  const template = deployment.spec?.template;
  return oldestFirst(drafts).find(({ original }) => sameTemplate(original?.spec?.template, template));
}

export function revisionOf(annotations: Readonly<Record<string, string>> | undefined): number {
  const revision = Number(annotations?.[names.revision] ?? 0);
  return Number.isSafeInteger(revision) ? revision : 0;
}

export function nextRevision(old: readonly Draft[]): number {
  return Math.max(0, ...old.map(({ annotations }) => revisionOf(annotations))) + 1;
}

/** The annotations of the ReplicaSet that is current as `revision`; an earlier revision of it moves into its history. */
export function currentAnnotations(
  deployment: Cached<Deployment>,
  before: Readonly<Record<string, string>>,
  revision: number,
): Record<string, string> {
  const annotations = { ...before, ...inheritedAnnotations(deployment.metadata.annotations) };
  const old = before[names.revision];
  if (revisionOf(before) >= revision) return annotations;
  annotations[names.revision] = String(revision);
  if (old !== undefined) {
    const history = before[names.revisionHistory];
    annotations[names.revisionHistory] = history ? `${history},${old}` : old;
  }
  return annotations;
}

/** A ReplicaSet for the Deployment's template, with no replicas yet. */
export function newDraft(deployment: Cached<Deployment>, revision: number, now: number): Draft {
  const hash = hashOf(deployment);
  return {
    name: `${deployment.metadata.name}-${hash}`,
    original: undefined,
    createdAt: now,
    observed: { replicas: 0, ready: 0, available: 0, conditions: [] },
    replicas: 0,
    annotations: { ...currentAnnotations(deployment, {}, revision), ...sizeAnnotations(deployment) },
    minReadySeconds: deployment.spec?.minReadySeconds ?? 0,
  };
}

function hashOf(deployment: Cached<Deployment>): string {
  return podTemplateHash(essence(deployment.spec?.template), deployment.status?.collisionCount);
}

/** The object that a new draft stands for. */
export function replicaSetFrom(deployment: Cached<Deployment>, draft: Draft): ReplicaSet {
  const hash = { [hashLabel]: hashOf(deployment) };
  const template = copyOf<PodTemplateSpec>(deployment.spec?.template ?? {});
  const labels = { ...template.metadata?.labels, ...hash };
  const selector = copyOf<NonNullable<ReplicaSet['spec']>['selector']>(deployment.spec?.selector ?? {});
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: draft.name,
      namespace: deployment.metadata.namespace ?? '',
      labels,
      annotations: { ...draft.annotations },
      ownerReferences: [newControllerRef(deployment)],
    },
    spec: {
      replicas: draft.replicas,
      ...(draft.minReadySeconds > 0 && { minReadySeconds: draft.minReadySeconds }),
      selector: { ...selector, matchLabels: { ...selector.matchLabels, ...hash } },
      template: { ...template, metadata: { ...template.metadata, labels } },
    },
  };
}
