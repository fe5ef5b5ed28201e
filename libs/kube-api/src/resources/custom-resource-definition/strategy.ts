import { type CustomResourceDefinition, cleanupFinalizer } from '@pilothouse/kube-model/custom/definition';
import { acceptNames } from '@pilothouse/kube-model/kinds/custom-resource-definition/accept-names';
import { establishedStatus, withCondition } from '@pilothouse/kube-model/kinds/custom-resource-definition/status';
import { customResourceDefinitions } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { timestamp } from '@pilothouse/std/clock';
import type { View } from '@pilothouse/store/store';
import type { Strategy } from '../strategy.ts';

const definitions = resourceKey(customResourceDefinitions);

/**
 * Whether a definition gets its names is decided with the write itself: whoever has been answered can use the kind.
 */
export const customResourceDefinitionStrategy: Strategy<CustomResourceDefinition> = {
  generation: true,
  conditionalUpdate: true,
  admitCreate: (definition, { view, now }) => establish(definition, view, now),
  admitUpdate: (definition, _current, { view, now }) => establish(definition, view, now),
  beginDeletion(definition) {
    const { deletionTimestamp = '', finalizers = [] } = definition.metadata ?? {};
    if (!finalizers.includes(cleanupFinalizer)) {
      definition.metadata = { ...definition.metadata, finalizers: [...finalizers, cleanupFinalizer] };
    }
    const pending = {
      type: 'Terminating',
      status: 'True',
      reason: 'InstanceDeletionPending',
      message: 'CustomResourceDefinition marked for deletion; CustomResource deletion will begin soon',
    };
    const conditions = withCondition(definition.status?.conditions ?? [], pending, deletionTimestamp);
    definition.status = { ...definition.status, conditions };
  },
};

function establish(definition: CustomResourceDefinition, view: View, now: number): void {
  const others = [...view.list(definitions)].map((stored) => stored.parse<CustomResourceDefinition>());
  const accepted = acceptNames(definition, others);
  definition.status = establishedStatus(definition, accepted, timestamp(now));
}
