import { isJsonObject, type JsonObject } from '@pilothouse/kube-model/patch/json-value';
import { lastAppliedAnnotation } from './last-applied.ts';

/** What the server writes and a manifest copied from the screen still carries. */
const serverOwned = ['resourceVersion', 'uid', 'creationTimestamp', 'generation', 'managedFields', 'selfLink'];

/** What a document asks for: without what is not for its author to say. */
export function manifestOf(document: JsonObject): JsonObject {
  const { status: _, ...rest } = document;
  const metadata = isJsonObject(document.metadata) ? document.metadata : {};
  const annotations = isJsonObject(metadata.annotations) ? metadata.annotations : {};
  const kept = Object.entries(annotations).filter(([name]) => name !== lastAppliedAnnotation);
  const own = Object.entries(metadata).filter(([name]) => !serverOwned.includes(name) && name !== 'annotations');
  return {
    ...rest,
    metadata: { ...Object.fromEntries(own), ...(kept.length > 0 && { annotations: Object.fromEntries(kept) }) },
  };
}

export function resourceVersionOf({ metadata }: JsonObject): string | undefined {
  const version = isJsonObject(metadata) ? metadata.resourceVersion : undefined;
  return typeof version === 'string' && version !== '' ? version : undefined;
}
