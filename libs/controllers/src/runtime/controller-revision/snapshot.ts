import type { Cached } from '@pilothouse/kube-client/cached';
import type { ControllerRevision, DaemonSet, PodTemplateSpec, StatefulSet } from '@pilothouse/kube-model/kinds';
import { safeEncode } from '@pilothouse/kube-model/names/generated-name';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { fnv32, stableJson } from '@pilothouse/kube-model/pod-template-hash';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** What keeps its history in ControllerRevisions. */
export type Revisioned = DaemonSet | StatefulSet;

type Template = DeepReadonly<PodTemplateSpec> | undefined;

/** What `kubectl rollout undo` applies to the owner as a strategic merge patch. */
export function snapshotOf(template: Template): object {
  return { spec: { template: { ...template, $patch: 'replace' } } };
}

/** Go escapes what could end a script element, and upstream takes the hash of that text. */
const escaped = (json: string) =>
  json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The hash in a revision's name; `collisions` tells snapshots apart whose hashes are equal. The same as upstream's for StatefulSets. */
export function snapshotHash(snapshot: object, collisions: number): string {
  return safeEncode(String(fnv32(escaped(stableJson(snapshot)) + collisions)));
}

export function sameSnapshot(a: unknown, b: unknown): boolean {
  return stableJson(a) === stableJson(b);
}

export interface RevisionSettings {
  readonly hashLabel: string;
  readonly collisions: number;
  readonly revision: number;
}

/** The revision that remembers the owner's template. */
export function revisionFrom(owner: Cached<Revisioned>, settings: RevisionSettings): ControllerRevision {
  const { hashLabel, collisions, revision } = settings;
  const template = owner.spec?.template;
  const data = snapshotOf(template);
  const hash = snapshotHash(data, collisions);
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: {
      name: `${owner.metadata.name}-${hash}`,
      namespace: owner.metadata.namespace ?? '',
      labels: { ...template?.metadata?.labels, [hashLabel]: hash },
      ...(owner.metadata.annotations && { annotations: { ...owner.metadata.annotations } }),
      ownerReferences: [newControllerRef(owner)],
    },
    data,
    revision,
  };
}

/** The template that a revision remembers; undefined when it holds none. */
export function templateOf({ data }: Cached<ControllerRevision>): PodTemplateSpec | undefined {
  const snapshot: { readonly spec?: { readonly template?: PodTemplateSpec & { $patch?: string } } } | undefined = data;
  if (!snapshot?.spec?.template) return undefined;
  const { $patch: _, ...template } = snapshot.spec.template;
  return template;
}
