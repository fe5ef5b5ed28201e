import type { Cached } from '@pilothouse/kube-client/cached';
import { keyOf } from '@pilothouse/kube-client/object-key';
import { createRevisionFloor } from '@pilothouse/kube-client/revision-floor';
import type { ControllerRevision } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { isControlledBy } from '@pilothouse/kube-model/owner-references';
import { controllerRevisions } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { isReason } from '@pilothouse/kube-model/status-error';
import { applyClaims, planClaims } from '../claim.ts';
import type { ControllerDeps } from '../deps.ts';
import { whileThere } from '../request-outcome.ts';
import { planRevision, planTrim } from './plan.ts';
import { type Revisioned, revisionFrom, sameSnapshot } from './snapshot.ts';

type Revision = Cached<ControllerRevision>;

export interface Revisions {
  /** Of the owner's template as it is now. */
  readonly update: Revision;
  /** All that are the owner's, the current one among them. */
  readonly all: readonly Revision[];
  /** How many snapshots met another's hash: status.collisionCount. */
  readonly collisions: number;
}

export interface RevisionHistory<T extends Revisioned> {
  /** Whether the cache shows all that was written for the owner under `key`. */
  reached(key: string): boolean;
  forget(key: string): void;
  /** Finds the revision of the owner's template, or makes it. */
  sync(owner: Cached<T>): Promise<Revisions>;
  /** Removes the oldest beyond the owner's limit; never one of `used`, which are names. */
  trim(owner: Cached<T>, all: readonly Revision[], used: ReadonlySet<string>): Promise<void>;
}

export interface RevisionHistoryOptions<T extends Revisioned> {
  readonly ownerResource: Resource<T>;
  /** The label that carries a revision's hash. */
  readonly hashLabel: string;
}

/** Keeps the ControllerRevisions of one kind. */
export function createRevisionHistory<T extends Revisioned>(
  { client, informers }: ControllerDeps,
  { ownerResource, hashLabel }: RevisionHistoryOptions<T>,
): RevisionHistory<T> {
  const informer = informers.of(controllerRevisions);
  const floor = createRevisionFloor(informer);

  async function make(owner: Cached<T>, revision: number): Promise<{ made: Revision; collisions: number }> {
    for (let collisions = owner.status?.collisionCount ?? 0; ; collisions++) {
      const wanted = revisionFrom(owner, { hashLabel, collisions, revision });
      try {
        const made: Served<ControllerRevision> = await client.create(controllerRevisions, wanted);
        floor.wrote(keyOf(owner), made);
        return { made, collisions };
      } catch (error) {
        if (!isReason(error, 'AlreadyExists')) throw error;
        const { namespace = '', name = '' } = wanted.metadata ?? {};
        const found: Served<ControllerRevision> = await client.get(controllerRevisions, namespace, name);
        const isOurs = isControlledBy(found, owner.metadata.uid) && sameSnapshot(found.data, wanted.data);
        if (isOurs) return { made: found, collisions };
      }
    }
  }

  async function renumber(owner: Cached<T>, { metadata }: Revision, revision: number): Promise<Revision> {
    const patch = { metadata: { resourceVersion: metadata.resourceVersion }, revision };
    const { namespace = '', name } = metadata;
    const written: Served<ControllerRevision> = await client.patch(
      controllerRevisions,
      namespace,
      name,
      'merge',
      patch,
    );
    floor.wrote(keyOf(owner), written);
    return written;
  }

  return {
    reached: floor.reached,
    forget: floor.forget,
    async sync(owner) {
      const selector = selectorFromObject(owner.spec?.selector);
      const claims = planClaims<ControllerRevision>(owner, selector, informer.list(owner.metadata.namespace));
      const known = await applyClaims<ControllerRevision, T>(
        { client, resource: controllerRevisions, ownerResource, owner },
        claims,
      );
      const { current, revision } = planRevision(owner, known);
      if (!current) {
        const { made, collisions } = await make(owner, revision);
        return { update: made, all: [...known, made], collisions };
      }
      const update = current.revision === revision ? current : await renumber(owner, current, revision);
      const all = known.map((one) => (one === current ? update : one));
      return { update, all, collisions: owner.status?.collisionCount ?? 0 };
    },
    async trim(owner, all, used) {
      const gone = planTrim(owner, all, used).map(async ({ metadata: { namespace = '', name, uid } }) => {
        const removed = await whileThere(
          client.delete(controllerRevisions, namespace, name, { preconditions: { uid } }),
        );
        if (removed) floor.wrote(keyOf(owner), removed);
      });
      await Promise.all(gone);
    },
  };
}
