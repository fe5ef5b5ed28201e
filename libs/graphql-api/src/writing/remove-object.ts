import type { DeleteOptions } from '@pilothouse/kube-client/client';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../context.ts';
import type { ObjectView } from '../reading/object-view.ts';
import { changed, currentView, type Target } from './change-object.ts';
import { withCurrent } from './with-current.ts';

export interface Removal {
  readonly dryRun: boolean;
  readonly propagation: NonNullable<DeleteOptions['propagationPolicy']>;
  readonly gracePeriodSeconds?: number | null | undefined;
  readonly expectedUid?: string | null | undefined;
  readonly expectedRevision?: string | null | undefined;
}

export interface Removed<T extends KubeObject> {
  /** Undefined when it is gone. */
  readonly view: ObjectView<T> | undefined;
  readonly diff: string;
  readonly revision: number;
}

function optionsOf({ dryRun, propagation, gracePeriodSeconds, expectedUid, expectedRevision }: Removal): DeleteOptions {
  const preconditions = {
    ...(expectedUid && { uid: expectedUid }),
    ...(expectedRevision && { resourceVersion: expectedRevision }),
  };
  return {
    dryRun,
    propagationPolicy: propagation,
    gracePeriodSeconds: gracePeriodSeconds ?? undefined,
    ...(Object.keys(preconditions).length > 0 && { preconditions }),
  };
}

/** Deletes one object as the user. It may live on for a while, until its finalizers are done. */
export async function removeObject<T extends KubeObject>(
  context: GraphqlContext,
  target: Target<T>,
  removal: Removal,
): Promise<Removed<T>> {
  const { cluster, resource, namespace, name } = target;
  const client = cluster.client(context.access.requireUser());
  return withCurrent(
    context,
    () => currentView(target),
    async () => {
      const before = currentView(target)?.object;
      const after = await client.delete(resource, namespace, name, optionsOf(removal));
      const { uid, resourceVersion } = after.metadata;
      const revision = Number(resourceVersion);
      if (!removal.dryRun && revision > 0) await cluster.store.reached(revision);
      const still = cluster.store.get({ resource: resourceKey(resource), namespace, name })?.uid === uid;
      const { view, diff } = changed(context, target, before, after as DeepReadonly<T>);
      return { view: still ? view : undefined, diff, revision: cluster.store.revision() };
    },
  );
}
