import type { KubeObject } from '@pilothouse/kube-model/object';
import { isJsonObject, type JsonObject } from '@pilothouse/kube-model/patch/json-value';

/** Where `kubectl apply` keeps the manifest that it applied last; kept up, so that both can take turns. */
export const lastAppliedAnnotation = 'kubectl.kubernetes.io/last-applied-configuration';

/** The manifest that a client applied last; undefined for an object that is not applied on the client's side. */
export function lastAppliedOf({ metadata }: KubeObject): JsonObject | undefined {
  const text = metadata?.annotations?.[lastAppliedAnnotation];
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

export function withLastApplied(manifest: JsonObject): JsonObject {
  return annotated(manifest, `${JSON.stringify(manifest)}\n`);
}

/** An edited object with the annotation as it was: of a Secret it was masked where it was edited. */
export function keepingLastApplied(edited: JsonObject, { metadata }: KubeObject): JsonObject {
  const text = metadata?.annotations?.[lastAppliedAnnotation];
  return text === undefined ? edited : annotated(edited, text);
}

function annotated(object: JsonObject, text: string): JsonObject {
  const metadata = isJsonObject(object.metadata) ? object.metadata : {};
  const annotations = isJsonObject(metadata.annotations) ? metadata.annotations : {};
  return { ...object, metadata: { ...metadata, annotations: { ...annotations, [lastAppliedAnnotation]: text } } };
}
