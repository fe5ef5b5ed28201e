import { describeValue } from '@pilothouse/kube-model/kinds/secret/value-description';
import type { KubeObject } from '@pilothouse/kube-model/object';

/** Keyed hash of a value, base64 as Secrets have it. */
export type Fingerprint = (value: string) => string;

type Json = Readonly<Record<string, unknown>>;

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const describeBase64 = (value: unknown, fingerprint: Fingerprint) =>
  describeValue(Buffer.from(String(value), 'base64').length, fingerprint(String(value)));

const describeText = (value: unknown, fingerprint: Fingerprint) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return describeValue(Buffer.byteLength(text), fingerprint(Buffer.from(text).toString('base64')));
};

function mapValues(values: Json, map: (value: unknown) => string): Json {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}

/**
 * A Secret of another cluster as it is kept: in the place of each value its size and keyed hash. The values themselves,
 * also those that kubectl repeats in an annotation, stay where they are.
 */
export function withoutSecretValues(secret: KubeObject, fingerprint: Fingerprint): KubeObject {
  const result: Record<string, unknown> = { ...secret };
  const { data, stringData } = result;
  if (data !== undefined && data !== null) {
    result.data = isRecord(data)
      ? mapValues(data, (value) => describeBase64(value, fingerprint))
      : describeText(data, fingerprint);
  }
  if (stringData !== undefined) {
    result.stringData = isRecord(stringData)
      ? mapValues(stringData, (value) => describeText(value, fingerprint))
      : describeText(stringData, fingerprint);
  }
  const { annotations } = secret.metadata ?? {};
  if (!annotations || !Object.hasOwn(annotations, lastApplied)) return result;
  const hidden = { ...annotations, [lastApplied]: describeText(annotations[lastApplied], fingerprint) };
  return { ...result, metadata: { ...secret.metadata, annotations: hidden } };
}
