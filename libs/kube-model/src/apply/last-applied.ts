import { sortedJson } from '../internal-form/sorted-json.ts';
import { isJsonObject, type JsonObject } from '../patch/json-value.ts';
import { areTooLong } from '../validation/rules.ts';
import type { Conflict } from './apply-conflict.ts';
import { compareObjects } from './compare.ts';
import { differenceOf, type FieldSet, pathsOf } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import { formatPath } from './path-element.ts';
import type { Structure } from './structure.ts';

/** Where client-side apply keeps the manifest that it applied. */
export const lastAppliedAnnotation = 'kubectl.kubernetes.io/last-applied-configuration';

/** The manager of kubectl's server-side apply: as upstream, only it inherits from client-side apply. */
export const kubectlManager = 'kubectl';

function annotationOf(object: JsonObject): string | undefined {
  const metadata = isJsonObject(object.metadata) ? object.metadata : {};
  const annotations = isJsonObject(metadata.annotations) ? metadata.annotations : {};
  const text = annotations[lastAppliedAnnotation];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** Whether a conflict is only with what kubectl's client-side apply wrote before, and nobody changed since. */
export function inheritsFromLastApplied(structure: Structure, live: JsonObject): (conflict: Conflict) => boolean {
  const inherited = lastAppliedFields(structure, live);
  if (!inherited) return () => false;
  const paths = new Set([...pathsOf(inherited)].map(formatPath));
  return ({ path }) => paths.has(path);
}

function lastAppliedFields(structure: Structure, live: JsonObject): FieldSet | undefined {
  const applied = parse(annotationOf(live));
  if (!applied || applied.apiVersion !== live.apiVersion) return undefined;
  const { added, modified, removed } = compareObjects(structure, applied, live);
  return [modified, added, removed].reduce(differenceOf, fieldSetOf(structure, applied));
}

function parse(text: string | undefined): JsonObject | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The object with the annotation as client-side apply would now write it, where the object has one; without it where it
 * would be longer than annotations may be.
 */
export function withLastApplied(object: JsonObject, applied: JsonObject): JsonObject {
  if (annotationOf(object) === undefined || !isJsonObject(object.metadata)) return object;
  const present = isJsonObject(object.metadata.annotations) ? object.metadata.annotations : {};
  const { [lastAppliedAnnotation]: _, ...others } = present;
  const annotated = { ...others, [lastAppliedAnnotation]: `${sortedJson(withoutAnnotation(applied))}\n` };
  const annotations = areTooLong(stringsOf(annotated)) ? others : annotated;
  return { ...object, metadata: { ...object.metadata, annotations } };
}

/** What is no text is not ours to refuse: that is told when the object is decoded. */
function stringsOf(annotations: JsonObject): Record<string, string> {
  const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
  return Object.fromEntries(Object.entries(annotations).filter(isText));
}

function withoutAnnotation(applied: JsonObject): JsonObject {
  const metadata = isJsonObject(applied.metadata) ? applied.metadata : {};
  if (!isJsonObject(metadata.annotations)) return applied;
  const { [lastAppliedAnnotation]: _, ...annotations } = metadata.annotations;
  return { ...applied, metadata: { ...metadata, annotations } };
}
