import type { KubeObject } from '@pilothouse/kube-model/object';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { assertNever } from '@pilothouse/std/assert-never';
import { indexFields } from './index-fields.ts';
import { ObjectRecord, stamp } from './object-record.ts';
import { Overlay } from './overlay.ts';
import { isPlainJson } from './plain-json.ts';
import type {
  Change,
  Decision,
  Mutate,
  Operation,
  Position,
  Received,
  View,
  WriteOptions,
  WriteResult,
} from './store.ts';
import type { ObjectKey, StoredObject } from './stored-object.ts';

export interface WriteRequest {
  readonly key: ObjectKey;
  readonly mutate: Mutate;
  readonly options: WriteOptions;
}

/** A change to commit, with what the cache does not keep: the object that was serialised, and its text. */
export interface PlannedChange {
  readonly change: Change;
  readonly source: KubeObject;
  readonly text: string;
}

/** What one transaction writes. */
export interface BatchContents {
  readonly changes: readonly PlannedChange[];
  /** One a resource: the last. */
  readonly positions: readonly Position[];
}

export type Outcome = { readonly result: WriteResult } | { readonly error: unknown };

export interface BatchPlan extends BatchContents {
  /** One for each request that was looked at, in order; requests beyond the limits are left for the next batch. */
  readonly outcomes: readonly Outcome[];
}

export interface BatchBase {
  readonly view: View;
  /** The last revision; changes are numbered from the next one. */
  readonly revision: number;
  /** Milliseconds since the epoch, of every change in the batch. */
  readonly time: number;
}

export interface BatchLimits {
  readonly changes: number;
  /** Of bodies. */
  readonly bytes: number;
  /** Time that planning may hold the event loop, milliseconds. */
  readonly duration: number;
}

/** Runs the mutations one after the other, each seeing what those before it decided. */
export function planBatch(requests: readonly WriteRequest[], base: BatchBase, limits: BatchLimits): BatchPlan {
  const overlay = new Overlay(base.view);
  const changes: PlannedChange[] = [];
  const outcomes: Outcome[] = [];
  const positions = new Map<string, Position>();
  const started = performance.now();
  let bytes = 0;
  for (const request of requests) {
    if (changes.length >= limits.changes || bytes >= limits.bytes) break;
    if (outcomes.length > 0 && performance.now() - started > limits.duration) break;
    const { outcome, planned } = decide(request, overlay, { ...base, revision: base.revision + changes.length });
    outcomes.push(outcome);
    const { position } = request.options;
    if (position && 'result' in outcome) positions.set(position.resource, position);
    for (const one of planned) {
      changes.push(one);
      bytes += one.change.object.body.length;
      if (one.change.operation === 'delete') overlay.delete(one.change.key);
      else overlay.put(one.change.object);
    }
  }
  return { changes, positions: [...positions.values()], outcomes };
}

interface Decided {
  readonly outcome: Outcome;
  /** Of one request, in the order of their revisions. */
  readonly planned: readonly PlannedChange[];
}

function decide(request: WriteRequest, overlay: Overlay, base: BatchBase): Decided {
  try {
    const current = overlay.get(request.key);
    const decision = request.mutate(current, overlay);
    if (request.options.dryRun) return { outcome: { result: rehearse(request.key, current, decision) }, planned: [] };
    const besides = planBesides(request, decision, overlay, base);
    const own = plan(request, current, decision, { ...base, revision: base.revision + besides.length });
    if (!own) return { outcome: { result: { before: current, after: current, operation: 'none' } }, planned: [] };
    const { operation, object } = own.change;
    return { outcome: { result: { before: current, after: object, operation } }, planned: [...besides, own] };
  } catch (error) {
    return { outcome: { error }, planned: [] };
  }
}

function planBesides(request: WriteRequest, decision: Decision, view: View, base: BatchBase): PlannedChange[] {
  const besides = decision.kind === 'put' || decision.kind === 'delete' ? (decision.besides ?? []) : [];
  return besides.flatMap(({ key, object }, index) => {
    const current = view.get(key);
    if (!current) throw new Error(`${key.resource} ${key.name} is written beside another object, and is not there`);
    return (
      plan({ ...request, key }, current, { kind: 'put', object }, { ...base, revision: base.revision + index }) ?? []
    );
  });
}

function plan(
  { key, options }: WriteRequest,
  current: StoredObject | undefined,
  decision: Decision,
  { revision, time }: BatchBase,
): PlannedChange | undefined {
  const next = nextState(current, decision);
  if (!next) return undefined;
  const { object: source, text } = next.stamped ? stamped(next.object, revision + 1) : next.received;
  const object = record(key, revision + 1, source, text, next.stamped && isPlainJson(source));
  const change = {
    revision: revision + 1,
    time,
    operation: next.operation,
    key: object.key,
    object,
    previous: current,
    actor: options.actor,
    fieldManager: options.fieldManager,
  };
  refuseUnstorable(change);
  return { change, source, text };
}

/** What a dry run answers: the state as it would be, with the resourceVersion of now. */
function rehearse(key: ObjectKey, current: StoredObject | undefined, decision: Decision): WriteResult {
  const next = nextState(current, decision);
  if (!next) return { before: current, after: current, operation: 'none' };
  const revision = current?.revision ?? 0;
  if (!next.stamped) {
    const { object, text } = next.received;
    return { before: current, after: record(key, revision, object, text), operation: next.operation };
  }
  const { resourceVersion: _, ...metadata } = next.object.metadata ?? {};
  const source = current ? stamp(next.object, revision) : { ...next.object, metadata };
  return { before: current, after: record(key, revision, source, JSON.stringify(source)), operation: next.operation };
}

type NextState =
  | { readonly operation: Operation; readonly stamped: true; readonly object: KubeObject }
  | { readonly operation: Operation; readonly stamped: false; readonly received: Received };

function nextState(current: StoredObject | undefined, decision: Decision): NextState | undefined {
  const put: Operation = current ? 'update' : 'create';
  switch (decision.kind) {
    case 'none':
      return undefined;
    case 'put':
      return { operation: put, stamped: true, object: decision.object };
    case 'keep':
      return { operation: put, stamped: false, received: decision.received };
    case 'delete':
      return current && { operation: 'delete', stamped: true, object: decision.object ?? parsed(current) };
    case 'forget':
      return current && { operation: 'delete', stamped: false, received: decision.received ?? received(current) };
    default:
      return assertNever(decision);
  }
}

const parsed = (current: StoredObject): KubeObject => current.parse<KubeObject>() as KubeObject;
const received = (current: StoredObject): Received => ({ text: current.body.toString(), object: parsed(current) });

function stamped(object: KubeObject, revision: number): Received {
  const source = stamp(object, revision);
  return { object: source, text: JSON.stringify(source) };
}

function record(
  { resource, namespace, name }: ObjectKey,
  revision: number,
  source: KubeObject,
  text: string,
  asWritten = false,
): ObjectRecord {
  const key = { resource, namespace, name };
  return new ObjectRecord(key, revision, indexFields(source), Buffer.from(text), asWritten ? source : undefined);
}

// Control characters and halves of surrogate pairs: Postgres refuses the one, UTF-8 cannot write the other. They are
// legal inside the body, where JSON escapes them, and nowhere else.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unstorable = /[\u0000-\u001f\ud800-\udfff]/u;

function refuseUnstorable({ key, object, actor, fieldManager = '' }: Change): void {
  const { uid, node = '', phase = '', ownerUids } = object;
  const texts = [key.resource, key.namespace, key.name, uid, node, phase, ...ownerUids, actor, fieldManager];
  const bad = texts.find((text) => unstorable.test(text));
  if (bad === undefined) return;
  throw new StatusError('Invalid', `${JSON.stringify(bad)} holds a character that names and identifiers may not hold`);
}
