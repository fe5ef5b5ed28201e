import type { DeleteOptions } from '@pilothouse/kube-client/client';
import type { Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Decision } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { strategyOf } from '../resources/strategies.ts';
import type { Strategy } from '../resources/strategy.ts';
import type { Api, Caller, OwnedObject, Target } from './api.ts';
import { stored } from './outcome.ts';
import { shallowCopy } from './owned-copy.ts';
import { qualifiedKind } from './qualified-kind.ts';
import { writeObject } from './write-object.ts';

export type Deletion = Pick<DeleteOptions, 'gracePeriodSeconds' | 'propagationPolicy' | 'preconditions'>;

export interface Deleted {
  /** The object as it is after the request. */
  readonly object: StoredObject;
  /** False while finalizers or its grace hold it. */
  readonly gone: boolean;
}

export async function deleteObject(api: Api, target: Target, deletion: Deletion, caller: Caller): Promise<Deleted> {
  const now = api.clock.now();
  const mutate = (existing: StoredObject | undefined) => {
    const current = stored(existing, target);
    checkDeletePreconditions(target.resource, current, deletion);
    return settleDeletion(target.resource, current, deletion, now);
  };
  const result = await writeObject(api, target, mutate, caller);
  return { object: stored(result.after ?? result.before, target), gone: result.operation === 'delete' };
}

/** What a delete decides: gone at once, marked as terminating, or nothing new. `now` in milliseconds. */
export function settleDeletion(resource: Resource, current: StoredObject, deletion: Deletion, now: number): Decision {
  const strategy = strategyOf(resource);
  const before = current.parse();
  strategy.refuseDelete?.(before);
  const next = shallowCopy(current);
  next.metadata = { ...next.metadata, ...finalizersFor(next, deletion, strategy) };
  const grace = strategy.gracePeriod?.(before, deletion.gracePeriodSeconds) ?? 0;
  const marked = mark(next, before, grace, now);
  if (marked) strategy.beginDeletion?.(next);
  const held = (next.metadata?.finalizers ?? []).length > 0 || strategy.isFinalized?.(next) === false;
  const time = next.metadata?.deletionGracePeriodSeconds ?? 0;
  // What goes at once is told as it was; only kinds with a grace have been marked by it.
  if (!held && time === 0) return strategy.gracePeriod ? { kind: 'delete', object: next } : { kind: 'delete' };
  return marked || finalizersChanged(next, before) ? { kind: 'put', object: next } : { kind: 'none' };
}

/** Sets or shortens the time that is left; a longer one than before is not granted. Tells whether it changed. */
function mark(next: OwnedObject, before: DeepReadonly<OwnedObject>, grace: number, now: number): boolean {
  const { deletionTimestamp, deletionGracePeriodSeconds: left = 0 } = before.metadata ?? {};
  if (deletionTimestamp && grace >= left) {
    next.metadata = { ...next.metadata, deletionGracePeriodSeconds: left };
    return false;
  }
  const began = deletionTimestamp ? Date.parse(deletionTimestamp) - left * 1000 : now;
  const generation = before.metadata?.generation;
  next.metadata = {
    ...next.metadata,
    deletionTimestamp: timestamp(began + grace * 1000),
    deletionGracePeriodSeconds: grace,
    ...(generation !== undefined && { generation: generation + 1 }),
  };
  return true;
}

const foreground = 'foregroundDeletion';
const orphan = 'orphan';

/** The garbage collector acts on these finalizers; a later request may change its mind. */
function finalizersFor(object: OwnedObject, deletion: Deletion, strategy: Strategy): { finalizers?: string[] } {
  const now = object.metadata?.finalizers ?? [];
  const others = now.filter((finalizer) => finalizer !== foreground && finalizer !== orphan);
  const decided = now.length > others.length || strategy.orphansByDefault !== true;
  const propagationPolicy = deletion.propagationPolicy ?? (decided ? undefined : 'Orphan');
  if (propagationPolicy === undefined) return {};
  if (propagationPolicy === 'Background') return now.length === others.length ? {} : { finalizers: others };
  return { finalizers: [...others, propagationPolicy === 'Foreground' ? foreground : orphan] };
}

function finalizersChanged(next: OwnedObject, before: DeepReadonly<OwnedObject>): boolean {
  return (next.metadata?.finalizers ?? []).join() !== (before.metadata?.finalizers ?? []).join();
}

function checkDeletePreconditions(resource: Resource, current: StoredObject, { preconditions }: Deletion): void {
  if (preconditions?.uid && preconditions.uid !== current.uid) {
    const differs = `the UID in the precondition (${preconditions.uid}) does not match the UID in record (${current.uid})`;
    throw refused(resource, current, `${differs}. The object might have been deleted and then recreated`);
  }
  const version = preconditions?.resourceVersion;
  if (version && version !== String(current.revision)) {
    const differs = `the ResourceVersion in the precondition (${version}) does not match the ResourceVersion in record (${current.revision})`;
    throw refused(resource, current, `${differs}. The object might have been modified`);
  }
}

/** Here upstream names the kind, not the resource. */
function refused(resource: Resource, { key }: StoredObject, why: string): StatusError {
  const message = `Operation cannot be fulfilled on ${qualifiedKind(resource)} "${key.name}": ${why}`;
  return new StatusError('Conflict', message, {
    name: key.name,
    ...(resource.group !== '' && { group: resource.group }),
    kind: resource.kind,
  });
}
