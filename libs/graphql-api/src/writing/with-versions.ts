import type { KubeObject } from '@pilothouse/kube-model/object';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../context.ts';
import { ConflictError, type ConflictVersions } from '../errors/conflict-error.ts';
import { shown } from '../reading/manifest.ts';
import { findVersion } from './find-version.ts';
import { keyOf, type Target } from './target.ts';

type Version = DeepReadonly<KubeObject>;

/** One write, and what its writer knew. */
export interface Attempt {
  readonly target: Target<KubeObject>;
  /** metadata.resourceVersion that the change was based on. */
  readonly expectedRevision?: string | null | undefined;
  /** The object as its writer wants it, made of the version that the change was based on; undefined where only the API can tell. */
  readonly yours?: ((base: Version | undefined) => Version | undefined) | undefined;
}

/**
 * Runs a write. A conflict is told with the versions that did not fit together, as far as they are known, so that the
 * caller can show what changed meanwhile and merge.
 */
export async function withVersions<T>(context: GraphqlContext, attempt: Attempt, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isReason(error, 'Conflict')) throw error;
    throw new ConflictError(error, await versionsOf(context, attempt));
  }
}

async function versionsOf(context: GraphqlContext, attempt: Attempt): Promise<ConflictVersions> {
  const { target, expectedRevision, yours } = attempt;
  const { cluster, resource, namespace, name } = target;
  const visible = (version: Version) => shown(resource, version, context.fingerprint);
  // From its cluster: the conflict is with what may not be here yet. Who may not get it is told without.
  const client = cluster.client(context.access.requireUser());
  const current = await client.get(resource, namespace, name).catch(() => undefined);
  const known = expectedRevision ? await findVersion(cluster.store, keyOf(target), expectedRevision) : undefined;
  const base = current && known?.parse<KubeObject>();
  const wanted = yours?.(base);
  return {
    ...(expectedRevision && { expectedRevision }),
    ...(base && { base: visible(base) }),
    ...(current && { current: visible(current as Version) }),
    ...(wanted && { yours: visible(wanted) }),
  };
}
