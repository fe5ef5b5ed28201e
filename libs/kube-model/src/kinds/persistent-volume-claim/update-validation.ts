import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { PersistentVolumeClaim } from '../../kinds.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { compareQuantities, quantityOrZero } from '../../quantity/quantity.ts';
import { forbidden, type Problem } from '../../validation/problem.ts';

type Claim = DeepReadonly<PersistentVolumeClaim>;
type Spec = NonNullable<Claim['spec']>;

const immutable =
  'spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims';

/** A claim holds to what it asked for: its volume may be named once, and it may grow when it has one. */
export function validatePersistentVolumeClaimUpdate(next: Claim, current: Claim): Problem[] {
  if (!next.spec || !current.spec || jsonEqual(next.spec, current.spec)) return [];
  const rest = withChangesUndone(next.spec, current);
  return [...(jsonEqual(rest, current.spec) ? [] : [forbidden('spec', immutable)]), ...shrinks(next.spec, current)];
}

/** The next spec with everything set back that an update may change. */
function withChangesUndone(next: Spec, { spec = {}, status }: Claim): Spec {
  const { volumeName, storageClassName, volumeAttributesClassName: _, resources, ...rest } = next;
  const named = spec.volumeName ? volumeName : spec.volumeName;
  const classified = spec.storageClassName === undefined ? undefined : storageClassName;
  const sized = status?.phase === 'Bound' && resources ? withRequests(resources, spec.resources) : resources;
  const { volumeAttributesClassName } = spec;
  return {
    ...rest,
    ...(named !== undefined && { volumeName: named }),
    ...(classified !== undefined && { storageClassName: classified }),
    ...(volumeAttributesClassName !== undefined && { volumeAttributesClassName }),
    ...(sized !== undefined && { resources: sized }),
  };
}

function withRequests(next: NonNullable<Spec['resources']>, current: Spec['resources']): Spec['resources'] {
  const { requests: _, ...rest } = next;
  return { ...rest, ...(current?.requests && { requests: current.requests }) };
}

function shrinks(next: Spec, { spec, status }: Claim): Problem[] {
  const size = quantityOrZero(next.resources?.requests?.storage);
  const isLess = (other: string | undefined) => compareQuantities(size, quantityOrZero(other)) < 0;
  if (!isLess(spec?.resources?.requests?.storage) || !isLess(status?.capacity?.storage)) return [];
  return [forbidden('spec.resources.requests.storage', 'field can not be less than status.capacity')];
}
