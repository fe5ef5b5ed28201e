import type { KubeObject } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';
import * as rules from '@pilothouse/kube-model/validation';
import { invalidObject, type Problem } from '@pilothouse/kube-model/validation/problem';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** Throws Invalid with every rule of the kind that the object breaks. */
export function validateCreate(resource: Resource, object: KubeObject): void {
  refuse(resource, object, rules.validateCreate(resource, object));
}

/** As `validateCreate`; what may not change is compared with `current`. */
export function validateUpdate(resource: Resource, next: KubeObject, current: DeepReadonly<KubeObject>): void {
  refuse(resource, next, rules.validateUpdate(resource, next, current));
}

function refuse(resource: Resource, object: KubeObject, problems: readonly Problem[]): void {
  if (problems.length > 0) throw invalidObject(resource, object.metadata?.name ?? '', problems);
}
