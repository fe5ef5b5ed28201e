import type { KubeObject } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { KeyValue, ObjectMetadata } from '../generated/resolver-types.ts';

export function keyValues(map: Readonly<Record<string, string>> | undefined): KeyValue[] {
  return Object.entries(map ?? {}).map(([key, value]) => ({ key, value }));
}

export function metadataOf(object: DeepReadonly<KubeObject>): ObjectMetadata {
  const metadata = object.metadata ?? {};
  return {
    name: metadata.name ?? '',
    namespace: metadata.namespace,
    uid: metadata.uid ?? '',
    resourceVersion: metadata.resourceVersion ?? '',
    generation: metadata.generation,
    creationTimestamp: metadata.creationTimestamp ?? '',
    deletionTimestamp: metadata.deletionTimestamp,
    finalizers: metadata.finalizers ?? [],
    labels: keyValues(metadata.labels),
    labelsJson: metadata.labels ?? {},
    annotations: keyValues(metadata.annotations),
    annotationsJson: metadata.annotations ?? {},
    ownerReferences: (metadata.ownerReferences ?? []).map((owner) => ({
      ...owner,
      controller: owner.controller ?? false,
    })),
  };
}
