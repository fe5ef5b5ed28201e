import type { Deployment } from '@pilothouse/kube-model/kinds';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { Strategy } from '../strategy.ts';

export const deploymentStrategy: Strategy<Deployment> = {
  generation: true,
  /** Annotations too: they are copied to the ReplicaSets, so the controller must see that they changed. */
  changesGeneration: (next, current) =>
    !deepEqual(next.metadata?.annotations ?? {}, current.metadata?.annotations ?? {}),
};
