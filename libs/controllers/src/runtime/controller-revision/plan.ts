import type { Cached } from '@pilothouse/kube-client/cached';
import type { ControllerRevision } from '@pilothouse/kube-model/kinds';
import { type Revisioned, sameSnapshot, snapshotOf } from './snapshot.ts';

type Revision = Cached<ControllerRevision>;

export interface RevisionPlan {
  /** The newest revision that remembers the owner's template; undefined when one has to be made. */
  readonly current: Revision | undefined;
  /** The number that the current one should have: above all others. */
  readonly revision: number;
}

export const oldestFirst = (revisions: readonly Revision[]): readonly Revision[] =>
  [...revisions].sort((a, b) => a.revision - b.revision || (a.metadata.name < b.metadata.name ? -1 : 1));

/** Which revision the owner's template is, and the number that it gets. */
export function planRevision(owner: Cached<Revisioned>, revisions: readonly Revision[]): RevisionPlan {
  const snapshot = snapshotOf(owner.spec?.template);
  const sorted = oldestFirst(revisions);
  const current = sorted.findLast(({ data }) => sameSnapshot(data, snapshot));
  const others = sorted.filter((revision) => revision !== current);
  const highest = Math.max(0, ...others.map(({ revision }) => revision));
  return { current, revision: current && current.revision > highest ? current.revision : highest + 1 };
}

/** The oldest revisions beyond the owner's limit, none of those in `used` (by name). */
export function planTrim(
  owner: Cached<Revisioned>,
  revisions: readonly Revision[],
  used: ReadonlySet<string>,
): readonly Revision[] {
  const unused = oldestFirst(revisions).filter(({ metadata }) => !used.has(metadata.name));
  return unused.slice(0, Math.max(0, unused.length - (owner.spec?.revisionHistoryLimit ?? 10)));
}
