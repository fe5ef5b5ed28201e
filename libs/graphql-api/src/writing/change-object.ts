import type { Client, WriteOptions } from '@pilothouse/kube-client/client';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import { conflict } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../context.ts';
import { manifestDiff, shown } from '../reading/manifest.ts';
import { type ObjectView, viewOfAnswer } from '../reading/object-view.ts';
import { fieldManager } from './field-manager.ts';
import { type Shown, shownAfter } from './shown-after.ts';
import type { Target } from './target.ts';
import { type Attempt, withVersions } from './with-versions.ts';

export interface ChangeOptions {
  /** metadata.resourceVersion that the change was based on. */
  readonly expectedRevision?: string | null | undefined;
  readonly dryRun: boolean;
  /** See Attempt. */
  readonly yours?: Attempt['yours'];
}

export interface Changed<T extends KubeObject> {
  readonly before: DeepReadonly<T> | undefined;
  readonly view: ObjectView<T>;
  /** Unified diff; Secret values are shown by their keyed hashes. */
  readonly diff: string;
  readonly warnings: readonly string[];
  readonly revision: number;
}

const newerThan = 'the object has been modified; please apply your changes to the latest version and try again';

/** What a write did: the object after it, and the diff from `before`. */
export function changed<T extends KubeObject>(
  { fingerprint }: GraphqlContext,
  { cluster, resource, name }: Target<T>,
  before: DeepReadonly<T> | undefined,
  after: DeepReadonly<T>,
  { revision, warnings }: Shown,
): Changed<T> {
  const view = viewOfAnswer(cluster, resource, after, revision);
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
  { expectedRevision, dryRun, yours }: ChangeOptions,
  request: (client: Client, options: WriteOptions) => Promise<Served<T>>,
): Promise<Changed<T>> {
  const { cluster, resource, namespace, name } = target;
  const client = cluster.client(context.access.requireUser());
  return withVersions(context, { target, expectedRevision, yours }, async () => {
    const before = await client.get(resource, namespace, name);
    if (expectedRevision && before.metadata.resourceVersion !== expectedRevision) {
      throw conflict(resource, name, newerThan);
    }
    const after = await request(client, { fieldManager, dryRun });
    const shown = await shownAfter(target, after, dryRun);
    return changed(context, target, before as DeepReadonly<T>, after as DeepReadonly<T>, shown);
  });
}
