import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import type { AnyObject, KubeObject } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { View } from '@pilothouse/store/store';
import type { ServiceAllocators } from './service/allocators.ts';

/** What a strategy may use while the writer runs it: the state as it is, nothing else. */
export interface Admission {
  readonly view: View;
  readonly allocators: ServiceAllocators;
  /** Who asks, and what says what they may: nobody gives rights that they do not have. */
  readonly user: User;
  readonly authorizer: RuleAuthorizer;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Where a kind differs from the generic verbs. The objects given are owned by the request and may be written to,
 * `current` excepted. Everything here may run again when a batch is retried.
 */
export interface Strategy<T extends KubeObject = AnyObject> {
  /** metadata.generation is kept, and grows when the spec changes. */
  readonly generation?: boolean;
  /** A delete answers with the object, not with a Status. */
  readonly returnsDeleted?: boolean;
  /** An update must carry metadata.resourceVersion. */
  readonly conditionalUpdate?: boolean;
  /** An update of an object that is not there makes it. */
  readonly createsOnUpdate?: boolean;
  /** An update may use more of a quota. */
  readonly chargesUpdates?: boolean;
  /** Writes of it let others go first. */
  readonly background?: boolean;
  /** A delete that says nothing of the dependents leaves them. */
  readonly orphansByDefault?: boolean;
  /** Before validation of a create: sets what users may not set. */
  prepareForCreate?(object: T): void;
  /** Before validation of an update: keeps what this request may not change. */
  prepareForUpdate?(next: T, current: DeepReadonly<T>): void;
  /** After validation: fills what depends on other objects (addresses, classes). Throws StatusError to refuse. */
  admitCreate?(object: T, admission: Admission): void;
  admitUpdate?(next: T, current: DeepReadonly<T>, admission: Admission): void;
  /** Further changes than the spec's that make a new generation. */
  changesGeneration?(next: T, current: DeepReadonly<T>): boolean;
  /** Seconds of grace of a delete; a kind without this goes at once. */
  gracePeriod?(object: DeepReadonly<T>, requested: number | undefined): number;
  /** Called once when an object begins to terminate. Sets fields anew; what is in them is shared. */
  beginDeletion?(object: T): void;
  /** False while something other than metadata.finalizers still holds a terminating object. */
  isFinalized?(object: DeepReadonly<T>): boolean;
  /** Throws StatusError where a delete is refused. */
  refuseDelete?(object: DeepReadonly<T>): void;
}

export const genericStrategy: Strategy = {};
