import { asCoreEvent, asEventsGroup, isEventsGroup } from '@pilothouse/kube-model/event-views';
import { events } from '@pilothouse/kube-model/registry';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { OwnedObject, Target } from './api.ts';

/** How a resource that is only another view of stored objects is translated. Identity for all others. */
export interface Face {
  /** What is written to. */
  readonly target: Target;
  toStored(object: OwnedObject): OwnedObject;
  /** What is given may be shared, and so may be what is returned. */
  fromStored(object: Current): Current;
}

type Current = DeepReadonly<OwnedObject>;

const same = <T>(object: T) => object;

export function faceOf(target: Target): Face {
  if (!isEventsGroup(target.resource)) return { target, toStored: same, fromStored: same };
  return { target: { ...target, resource: events }, toStored: asCoreEvent, fromStored: asEventsGroup };
}
