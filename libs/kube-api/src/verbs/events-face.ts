import { events } from '@pilothouse/kube-model/registry';
import { asCoreEvent, asEventsGroup, isEventsGroup } from '../resources/event/event-views.ts';
import type { OwnedObject, Target } from './api.ts';

/** How a resource that is only another view of stored objects is translated. Identity for all others. */
export interface Face {
  /** What is written to. */
  readonly target: Target;
  toStored(object: OwnedObject): OwnedObject;
  fromStored(object: OwnedObject): OwnedObject;
}

const same = (object: OwnedObject) => object;

export function faceOf(target: Target): Face {
  if (!isEventsGroup(target.resource)) return { target, toStored: same, fromStored: same };
  return { target: { ...target, resource: events }, toStored: asCoreEvent, fromStored: asEventsGroup };
}
