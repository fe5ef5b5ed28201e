import type { CustomKind } from '@pilothouse/kube-model/custom/custom-resource';
import { customResourceDefinitions } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { View } from '@pilothouse/store/store';
import type { OwnedObject } from '../../verbs/api.ts';
import type { Strategy } from '../strategy.ts';

const definitions = resourceKey(customResourceDefinitions);

/** How objects differ from others whose kind a definition has made. */
export function customObjectStrategy({ definition, hasStatus }: CustomKind): Strategy {
  return {
    generation: true,
    conditionalUpdate: true,
    prepareForCreate: (object) => {
      if (hasStatus) delete object.status;
    },
    changesGeneration: (next, current) => !deepEqual(askedOf(next, hasStatus), askedOf(current, hasStatus)),
    admitCreate: (_object, { view }) => refuseWithoutDefinition(view, definition),
  };
}

/** What somebody asks for: all but what the server keeps, and what is reported. */
function askedOf(object: DeepReadonly<OwnedObject>, hasStatus: boolean): object {
  const { metadata: _, apiVersion: __, status, ...asked } = object;
  return hasStatus ? asked : { ...asked, status };
}

/** Nothing is made of a kind that goes away. */
function refuseWithoutDefinition(view: View, name: string): void {
  const definition = view.get({ resource: definitions, namespace: '', name });
  if (!definition) throw new StatusError('NotFound', 'the server could not find the requested resource', {});
  if (!definition.parse().metadata?.deletionTimestamp) return;
  throw new StatusError('MethodNotAllowed', 'create not allowed while custom resource definition is terminating');
}
