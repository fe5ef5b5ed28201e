import type { AnyObject } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** Where an object lives within one cluster. `namespace` is empty for cluster-scoped resources. */
export interface ObjectKey {
  /** `pods`, `deployments.apps`: see resourceKey. */
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
}

/**
 * One version of one object: the bytes that are served, and the few fields that are indexed.
 * Immutable; the same instance is shared by the cache, every watch and every list.
 */
export interface StoredObject {
  readonly key: ObjectKey;
  readonly uid: string;
  /** Of the journal; on an embedded cluster also the object's resourceVersion. */
  readonly revision: number;
  readonly labels: Readonly<Record<string, string>>;
  /** uid of the owner whose `controller` is true. */
  readonly controllerUid: string | undefined;
  /** uids of all owners. */
  readonly ownerUids: readonly string[];
  /** spec.nodeName of a Pod. */
  readonly node: string | undefined;
  /** status.phase. */
  readonly phase: string | undefined;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** UTF-8 JSON, byte for byte what is served. Secret values are in clear here, never in Postgres. */
  readonly body: Buffer;
  /** Parses the body; the result may be shared with other callers and is never written to. */
  parse<T extends object = AnyObject>(): DeepReadonly<T>;
}
