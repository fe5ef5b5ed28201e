import type { PodPlace } from '../environment/field-ref.ts';
import { fieldValue } from '../environment/field-ref.ts';
import { resourceValue } from '../environment/resource-ref.ts';
import type { PodObject, PodSpec } from '../pod-types.ts';
import type { PlannedFile } from './planned-file.ts';

type Volume = NonNullable<PodSpec['volumes']>[number];
export type DownwardItem = NonNullable<NonNullable<Volume['downwardAPI']>['items']>[number];

/** Files that tell a pod about itself. Throws ContainerConfigError for a field that there is not. */
export function downwardFiles(
  items: readonly DownwardItem[],
  defaultMode: number,
  pod: PodObject,
  place: PodPlace,
): readonly PlannedFile[] {
  return items.map((item) => {
    const content = Buffer.from(text(item, pod, place));
    return { path: item.path, content, mode: item.mode ?? defaultMode };
  });
}

function text({ fieldRef, resourceFieldRef }: DownwardItem, pod: PodObject, place: PodPlace): string {
  if (resourceFieldRef) return resourceValue(resourceFieldRef, undefined, { pod, allocatable: place.allocatable });
  const path = fieldRef?.fieldPath ?? '';
  if (path === 'metadata.labels') return lines(pod.metadata.labels);
  if (path === 'metadata.annotations') return lines(pod.metadata.annotations);
  return fieldValue(path, pod, place);
}

/** `key="value"`, a line each, in the order of the keys. */
function lines(values: Readonly<Record<string, string>> = {}): string {
  const entries = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join('\n');
}
