import type { AnyObject, KubeObject } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { type IndexFields, indexFields } from './index-fields.ts';
import type { ObjectKey, StoredObject } from './stored-object.ts';

/** The one implementation of StoredObject. */
export class ObjectRecord implements StoredObject {
  readonly key: ObjectKey;
  readonly uid: string;
  readonly revision: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly controllerUid: string | undefined;
  readonly ownerUids: readonly string[];
  readonly node: string | undefined;
  readonly phase: string | undefined;
  readonly createdAt: number;
  readonly body: Buffer;
  /** Shared for as long as somebody uses it; the collector may take it any time. */
  private parsed: WeakRef<object> | undefined;

  /** `value` is what the body says, where somebody has it at hand. */
  constructor(key: ObjectKey, revision: number, fields: IndexFields, body: Buffer, value?: object) {
    this.key = key;
    this.uid = fields.uid;
    this.revision = revision;
    this.labels = fields.labels;
    this.controllerUid = fields.controllerUid;
    this.ownerUids = fields.ownerUids;
    this.node = fields.node;
    this.phase = fields.phase;
    this.createdAt = fields.createdAt;
    this.body = body;
    this.parsed = value && new WeakRef(value);
  }

  parse<T extends object = AnyObject>(): DeepReadonly<T> {
    let value = this.parsed?.deref();
    if (!value) {
      value = JSON.parse(this.body.toString('utf8')) as object;
      this.parsed = new WeakRef(value);
    }
    return value as DeepReadonly<T>;
  }
}

/** From a body as the journal has it. */
export function recordFromText(key: ObjectKey, revision: number, text: string): ObjectRecord {
  const object: KubeObject = JSON.parse(text);
  return new ObjectRecord(key, revision, indexFields(object), Buffer.from(text));
}

/** A copy that carries `revision` as its resourceVersion. */
export function stamp(object: KubeObject, revision: number): KubeObject {
  return { ...object, metadata: { ...object.metadata, resourceVersion: String(revision) } };
}
