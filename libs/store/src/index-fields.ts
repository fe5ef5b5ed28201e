import type { KubeObject } from '@pilothouse/kube-model/object';

/** What the cache knows of an object without parsing its body. */
export interface IndexFields {
  readonly uid: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly controllerUid: string | undefined;
  readonly ownerUids: readonly string[];
  readonly node: string | undefined;
  readonly phase: string | undefined;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

const none: readonly never[] = [];
const noLabels: Readonly<Record<string, string>> = {};

/** Tolerates any shape: what is not of the expected type is not indexed. */
export function indexFields(object: KubeObject): IndexFields {
  const metadata = object.metadata ?? {};
  const owners = Array.isArray(metadata.ownerReferences) ? metadata.ownerReferences : none;
  return {
    uid: text(metadata.uid) ?? '',
    labels: isRecord(metadata.labels) ? stringsOf(metadata.labels) : noLabels,
    controllerUid: text(owners.find((owner) => isRecord(owner) && owner.controller === true)?.uid),
    ownerUids: owners.length === 0 ? none : owners.flatMap((owner) => text(owner?.uid) ?? []),
    node: text(field(object, 'spec', 'nodeName')),
    phase: text(field(object, 'status', 'phase')),
    createdAt: instant(metadata.creationTimestamp),
  };
}

function field(object: object, outer: string, inner: string): unknown {
  const part: unknown = Reflect.get(object, outer);
  return isRecord(part) ? part[inner] : undefined;
}

function stringsOf(labels: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(labels).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries);
}

function instant(value: unknown): number {
  const ms = typeof value === 'string' ? Date.parse(value) : 0;
  return Number.isNaN(ms) ? 0 : ms;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
