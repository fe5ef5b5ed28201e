import type { PodTemplateSpec } from '@pilothouse/kube-model/kinds';
import { stableJson } from '@pilothouse/kube-model/pod-template-hash';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { stringify } from 'yaml';

export type Template = DeepReadonly<PodTemplateSpec>;

const hashLabel = 'pod-template-hash';

/** The template as its Deployment has it: without the label that its ReplicaSet added. */
export function withoutHash(template: Template | undefined): Template {
  const { labels, ...metadata } = template?.metadata ?? {};
  const { [hashLabel]: _, ...kept } = labels ?? {};
  return { ...template, metadata: { ...metadata, labels: kept } };
}

export function sameTemplate(a: Template | undefined, b: Template | undefined): boolean {
  return stableJson(withoutHash(a)) === stableJson(withoutHash(b));
}

export function templateYaml(template: Template | undefined): string {
  return stringify(withoutHash(template), { lineWidth: 0, aliasDuplicateObjects: false, sortMapEntries: true });
}

export function imagesOf(template: Template | undefined): string[] {
  const { initContainers = [], containers = [] } = template?.spec ?? {};
  return [...initContainers, ...containers].map(({ image }) => image ?? '');
}
