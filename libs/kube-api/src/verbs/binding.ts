import { conflict, StatusError } from '@pilothouse/kube-model/status-error';
import { timestamp } from '@pilothouse/std/clock';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { isRecord, recordAt, stringAt } from '../json-record.ts';
import type { Api, Caller, OwnedObject, Target } from './api.ts';
import { stored } from './outcome.ts';
import { shallowCopy } from './owned-copy.ts';
import { storageKey } from './storage-key.ts';
import { writeOptions } from './write-options.ts';

/** Assigns a Pod to a node: what the scheduler does. Throws Conflict when it has one, NotFound, BadRequest. */
export async function bindPod(api: Api, target: Target, binding: OwnedObject, caller: Caller): Promise<StoredObject> {
  const node = stringAt(recordAt(binding, 'target'), 'name');
  if (!node) throw new StatusError('BadRequest', 'target.name: Required value: name the node to bind to');
  const now = timestamp(api.clock.now());
  const mutate = (existing: StoredObject | undefined) => {
    const current = stored(existing, target);
    refuseBound(target, current, binding);
    return { kind: 'put', object: bound(shallowCopy(current), node, binding, now) } as const;
  };
  const result = await api.store.write(storageKey(target), mutate, writeOptions(caller));
  return stored(result.after, target);
}

function refuseBound({ name }: Target, current: StoredObject, binding: OwnedObject): void {
  const podBinding = { group: '', resource: 'pods/binding' };
  const uid = binding.metadata?.uid;
  if (uid && uid !== current.uid) {
    const why = `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${current.uid}`;
    throw conflict(podBinding, name, why);
  }
  if (current.parse().metadata?.deletionTimestamp) {
    throw conflict(podBinding, name, `pod ${name} is being deleted, cannot be assigned to a host`);
  }
  if (current.node) throw conflict(podBinding, name, `pod ${name} is already assigned to node "${current.node}"`);
}

function bound(pod: OwnedObject, node: string, binding: OwnedObject, now: string): OwnedObject {
  pod.spec = { ...(isRecord(pod.spec) && pod.spec), nodeName: node };
  const status = isRecord(pod.status) ? pod.status : {};
  const conditions: unknown[] = Array.isArray(status.conditions) ? status.conditions : [];
  const others = conditions.filter((condition) => stringAt(condition, 'type') !== 'PodScheduled');
  const scheduled = { type: 'PodScheduled', status: 'True', lastProbeTime: null, lastTransitionTime: now };
  pod.status = { ...status, conditions: [...others, scheduled] };
  pod.metadata = {
    ...pod.metadata,
    annotations: { ...pod.metadata?.annotations, ...binding.metadata?.annotations },
  };
  if (Object.keys(pod.metadata.annotations ?? {}).length === 0) delete pod.metadata.annotations;
  return pod;
}
