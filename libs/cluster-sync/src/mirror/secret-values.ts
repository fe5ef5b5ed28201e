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
 * also those that kubectl and other tools repeat in annotations, stay where they are.
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
  if (!annotations || !isRecord(annotations)) return result;
  const values = valuesIn(data, stringData);
  const hidden = Object.entries(annotations).map(([name, value]) =>
    mayHold(name, value, values) ? [name, describeText(value, fingerprint)] : [name, value],
  );
  return { ...result, metadata: { ...secret.metadata, annotations: Object.fromEntries(hidden) } };
}

/** Letters from which on a value is looked for: shorter ones are found in anything. */
const telling = 4;
/** Tools keep whole manifests in annotations of their own; what people write there is shorter. Characters. */
const longest = 256;

/** Each value, as it is written and as it is meant. */
function valuesIn(data: unknown, stringData: unknown): string[] {
  const encoded = isRecord(data) ? Object.values(data).map(String) : [];
  const clear = isRecord(stringData) ? Object.values(stringData).map(String) : [];
  const decoded = encoded.map((value) => Buffer.from(value, 'base64').toString('utf8'));
  return [...encoded, ...decoded, ...clear].filter(({ length }) => length >= telling);
}

function mayHold(name: string, value: unknown, values: readonly string[]): boolean {
  if (name === lastApplied) return true;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest || values.some((secret) => text.includes(secret));
}
