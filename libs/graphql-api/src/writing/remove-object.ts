import type { DeleteOptions } from '@pilothouse/kube-client/client';
import type { KubeObject } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../context.ts';
import type { ObjectView } from '../reading/object-view.ts';
import { changed } from './change-object.ts';
import { shownAfter } from './shown-after.ts';
import { currentView, type Target } from './target.ts';
import { withVersions } from './with-versions.ts';

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
  readonly warnings: readonly string[];
  readonly revision: number;
}

const isRemoved = ({ kind }: KubeObject) => kind === 'Status';

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
  const { expectedRevision, dryRun } = removal;
  return withVersions(context, { target, expectedRevision }, async () => {
    const before = currentView(target)?.object;
    const after = await client.delete(resource, namespace, name, optionsOf(removal));
    const shown = await shownAfter(target, after, dryRun);
    const left = currentView(target);
    // A deletion that is done at once is answered with a Status, which is not the object.
    const last = isRemoved(after) ? before : (after as DeepReadonly<T>);
    const still = left !== undefined && left.uid === last?.metadata?.uid;
    if (!last) return { view: undefined, diff: '', ...shown };
    const { view, diff } = changed(context, target, before, last, shown);
    return { view: still ? view : undefined, diff, ...shown };
  });
}
