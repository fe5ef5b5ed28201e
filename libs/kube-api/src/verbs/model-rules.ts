import type { Resource } from '@pilothouse/kube-model/resource';
import * as rules from '@pilothouse/kube-model/validation';
import { invalidObject, type Problem } from '@pilothouse/kube-model/validation/problem';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { OwnedObject } from './api.ts';

/** Throws Invalid with every rule of the kind that the object breaks. */
export function validateCreate(resource: Resource, object: OwnedObject): void {
  refuse(resource, object, rules.validateCreate(resource, object));
}

/** As `validateCreate`; what may not change is compared with `current`. */
export function validateUpdate(resource: Resource, next: OwnedObject, current: DeepReadonly<OwnedObject>): void {
  refuse(resource, next, rules.validateUpdate(resource, next, current));
}

function refuse(resource: Resource, object: OwnedObject, problems: readonly Problem[]): void {
  if (problems.length > 0) throw invalidObject(resource, object.metadata?.name ?? '', problems);
}
