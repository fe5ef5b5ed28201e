import type { Client, WriteOptions } from '@pilothouse/kube-client/client';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { conflict } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ClusterHandle } from '../cluster-handle.ts';
import type { GraphqlContext } from '../context.ts';
import type { Place } from '../reading/find-object.ts';
import { manifestDiff, shown } from '../reading/manifest.ts';
import { type ObjectView, viewOf, viewOfAnswer } from '../reading/object-view.ts';
import { type Shown, shownAfter } from './shown-after.ts';
import { withCurrent } from './with-current.ts';

export interface ChangeOptions {
  /** metadata.resourceVersion that the change was based on. */
  readonly expectedRevision?: string | null | undefined;
  readonly dryRun: boolean;
}

export interface Changed<T extends KubeObject> {
  readonly before: DeepReadonly<T> | undefined;
  readonly view: ObjectView<T>;
  /** Unified diff; Secret values are shown by their keyed hashes. */
  readonly diff: string;
  readonly warnings: readonly string[];
  readonly revision: number;
}

/** Field manager of what is changed from here. */
export const fieldManager = 'pilothouse-dashboard';

export interface Target<T extends KubeObject> extends Place {
  readonly cluster: ClusterHandle;
  readonly resource: Resource<T>;
}

const newerThan = 'the object has been modified; please apply your changes to the latest version and try again';

export function currentView<T extends KubeObject>({ cluster, resource, namespace, name }: Target<T>) {
  const stored = cluster.store.get({ resource: resourceKey(resource), namespace, name });
  return stored && viewOf(cluster, resource, stored);
}

/** What a write did: the object after it, and the diff from `before`. */
export function changed<T extends KubeObject>(
  { fingerprint }: GraphqlContext,
  { cluster, resource, name }: Target<T>,
  before: DeepReadonly<T> | undefined,
  after: DeepReadonly<T>,
  { revision, warnings }: Shown,
): Changed<T> {
  const view = viewOfAnswer(cluster, resource, after);
  const visible = (object: DeepReadonly<KubeObject> | undefined) => object && shown(resource, object, fingerprint);
  return {
    before,
    view,
    diff: manifestDiff(name, visible(before), visible(after)),
    warnings,
    revision,
  };
}

/**
 * One change of one object as its user, with the diff of what it did. `expectedRevision` is checked before anything is
 * sent, and again by the API when `request` carries it along.
 */
export async function changeObject<T extends KubeObject>(
  context: GraphqlContext,
  target: Target<T>,
  { expectedRevision, dryRun }: ChangeOptions,
  request: (client: Client, options: WriteOptions) => Promise<Served<T>>,
): Promise<Changed<T>> {
  const { cluster, resource, namespace, name } = target;
  const client = cluster.client(context.access.requireUser());
  return withCurrent(
    context,
    () => currentView(target),
    async () => {
      const before = await client.get(resource, namespace, name);
      if (expectedRevision && before.metadata.resourceVersion !== expectedRevision) {
        throw conflict(resource, name, newerThan);
      }
      const after = await request(client, { fieldManager, dryRun });
      const shown = await shownAfter(target, after, dryRun);
      return changed(context, target, before as DeepReadonly<T>, after as DeepReadonly<T>, shown);
    },
  );
}
