import type { Secret } from '@pilothouse/kube-model/kinds';
import {
  describeValue,
  readDescription,
  type ValueDescription,
} from '@pilothouse/kube-model/kinds/secret/value-description';
import type { AnyObject, KubeObject } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

export type Fingerprint = (value: string) => string;

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';
/** Begins every masked value; never the beginning of base64, so that nobody can save a mask as a value. */
export const maskMark = '<masked: ';

/** Characters of the hash: its end, since it begins with the id of its key. */
const shownHash = 12;

/** Size and keyed hash of a value, base64; of a mirrored Secret the store has nothing else. */
export function factsOfValue(value: string, fingerprint: Fingerprint): ValueDescription {
  return readDescription(value) ?? { bytes: Buffer.from(value, 'base64').length, hash: fingerprint(value) };
}

/** Size and keyed hash of a value: enough to see that it has changed. */
export function maskValue(value: string, fingerprint: Fingerprint): string {
  const { bytes, hash } = factsOfValue(value, fingerprint);
  return describeValue(bytes, hash.slice(-shownHash));
}

type Values = Readonly<Record<string, string>>;

function maskValues(values: Values, mask: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, mask(String(value))]));
}

/** The annotation in which kubectl keeps the manifest holds the values in clear: masked too, or dropped. */
function maskAnnotation(text: string, fingerprint: Fingerprint): string {
  if (readDescription(text)) return maskValue(text, fingerprint);
  try {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null) return `${maskMark}unreadable>`;
    return JSON.stringify(maskSecret(manifest as AnyObject, fingerprint));
  } catch {
    return `${maskMark}unreadable>`;
  }
}

/** The Secret without its values. */
export function maskSecret(object: DeepReadonly<KubeObject>, fingerprint: Fingerprint): DeepReadonly<KubeObject> {
  const { data, stringData, metadata } = object as DeepReadonly<Secret>;
  const annotation = metadata?.annotations?.[lastApplied];
  const masked = (value: string) => maskValue(value, fingerprint);
  const maskedText = (value: string) => masked(readDescription(value) ? value : Buffer.from(value).toString('base64'));
  return {
    ...object,
    ...(data && { data: maskValues(data, masked) }),
    ...(stringData && { stringData: maskValues(stringData, maskedText) }),
    ...(annotation !== undefined && {
      metadata: {
        ...metadata,
        annotations: { ...metadata?.annotations, [lastApplied]: maskAnnotation(annotation, fingerprint) },
      },
    }),
  };
}
