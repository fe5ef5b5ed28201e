import type { Resource } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { OwnedObject } from './api.ts';

/** Throws Invalid with every field that breaks a rule of the kind. */
export function validateCreate(_resource: Resource, _object: OwnedObject): void {}

export function validateUpdate(_resource: Resource, _next: OwnedObject, _current: DeepReadonly<OwnedObject>): void {}
