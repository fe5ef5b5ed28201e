import { isTrue } from '@pilothouse/kube-model/custom/custom-resource';
import {
  type CustomResourceDefinition,
  cleanupFinalizer,
  type DefinitionStatus,
} from '@pilothouse/kube-model/custom/definition';
import { acceptNames } from '@pilothouse/kube-model/kinds/custom-resource-definition/accept-names';
import { establishedStatus, withCondition } from '@pilothouse/kube-model/kinds/custom-resource-definition/status';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

type Definition = DeepReadonly<CustomResourceDefinition>;

export type Decision =
  /** Its objects go, and then it goes itself. */
  | { readonly kind: 'clean up' }
  /** Names that it waits for are free now. */
  | { readonly kind: 'establish'; readonly status: DefinitionStatus }
  | { readonly kind: 'nothing' };

/** What is to be done for a definition. The API has given it what it could when it was written. `now`: RFC 3339. */
export function plan(definition: Definition, all: Iterable<Definition>, now: string): Decision {
  const { deletionTimestamp, finalizers = [] } = definition.metadata ?? {};
  if (deletionTimestamp !== undefined) {
    return finalizers.includes(cleanupFinalizer) ? { kind: 'clean up' } : { kind: 'nothing' };
  }
  if (isTrue(definition, 'NamesAccepted')) return { kind: 'nothing' };
  const accepted = acceptNames(definition, all);
  if (accepted.conflict) return { kind: 'nothing' };
  return { kind: 'establish', status: establishedStatus(definition, accepted, now) };
}

/** The status of a definition whose objects are being deleted. */
export function cleaningStatus(definition: Definition, remaining: number, now: string): DefinitionStatus {
  const said =
    remaining > 0
      ? {
          status: 'True',
          reason: 'InstanceDeletionInProgress',
          message: `CustomResource deletion is in progress: ${remaining} remaining`,
        }
      : { status: 'False', reason: 'InstanceDeletionCompleted', message: 'removed all instances' };
  const conditions = (definition.status?.conditions ?? []).map((condition) => ({ ...condition }));
  return {
    ...(structuredClone(definition.status ?? {}) as DefinitionStatus),
    conditions: withCondition(conditions, { type: 'Terminating', ...said }, now),
  };
}
