import type { KubeObject } from '@pilothouse/kube-model/object';
import type { ObjectKey } from './stored-object.ts';

/** Seals texts; implemented by access. */
export interface Sealer {
  /** `context` is authenticated, not stored. */
  seal(clear: string, context: string): string;
  open(sealed: string, context: string): string;
  /** Keyed hash, the same for the same value. */
  fingerprint(value: string): string;
}

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';
const valueFields = ['data', 'stringData'] as const;

type Json = Record<string, unknown>;

export function isSealed({ resource }: ObjectKey): boolean {
  return resource === 'secrets';
}

/**
 * Between a Secret in clear, as the cache has it, and as Postgres has it: every value of `data`, and the annotation
 * in which kubectl repeats them, sealed in its place. Order of keys is kept, so that opening gives the same bytes.
 */
export function createSecretSealing(cluster: string, sealer: Sealer) {
  const context = (key: ObjectKey, place: string) => JSON.stringify([cluster, key.namespace, key.name, place]);
  return {
    seal(key: ObjectKey, object: KubeObject): string {
      return JSON.stringify(
        mapValues(object, (value, place) => {
          return sealer.seal(typeof value === 'string' ? value : JSON.stringify(value), context(key, place));
        }),
      );
    },
    /** Body text in clear. */
    open(key: ObjectKey, body: string): string {
      const object: KubeObject = JSON.parse(body);
      return JSON.stringify(mapValues(object, (value, place) => open(sealer, value, context(key, place), key)));
    },
    fingerprints(object: KubeObject): Record<string, string> {
      const values = valueFields.flatMap((field) => Object.entries(record(Reflect.get(object, field))));
      return Object.fromEntries(values.map(([key, value]) => [key, sealer.fingerprint(String(value))]));
    },
  };
}

export type SecretSealing = ReturnType<typeof createSecretSealing>;

function open(sealer: Sealer, value: unknown, context: string, { namespace, name }: ObjectKey): string {
  try {
    return sealer.open(String(value), context);
  } catch (cause) {
    throw new Error(`Secret ${namespace}/${name} cannot be opened: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

function mapValues(object: KubeObject, map: (value: unknown, place: string) => string): KubeObject {
  const result: Json = { ...object };
  for (const field of valueFields) {
    if (isRecord(result[field]))
      result[field] = mapRecord(result[field], (value, key) => map(value, `${field}.${key}`));
  }
  const metadata = record(result.metadata);
  const annotations = record(metadata.annotations);
  if (Object.hasOwn(annotations, lastApplied)) {
    const sealed = mapRecord(annotations, (value, key) => (key === lastApplied ? map(value, key) : value));
    result.metadata = { ...metadata, annotations: sealed };
  }
  return result;
}

function mapRecord(values: Json, map: (value: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value, key)]));
}

function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
