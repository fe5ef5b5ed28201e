import type { User } from '@pilothouse/access/user';
import type { KubeObject } from '@pilothouse/kube-model/object';
import type { StoredObject } from '@pilothouse/store/stored-object';
import { type Position, positionCursor, vectorCursor } from './cursor.ts';
import type { ListSource } from './list-source.ts';
import { mergeOrdered } from './merge-ordered.ts';
import { type ObjectView, viewOf } from './object-view.ts';
import type { Page } from './page.ts';

interface PlacedObject {
  readonly stored: StoredObject;
  readonly position: Position;
}

/** What one cluster has to show on a page. */
export interface PagePart<T extends KubeObject> {
  readonly source: ListSource<T>;
  readonly revision: number;
  /** In order, from where the page begins. Taken lazily. */
  readonly rows: Iterable<PlacedObject>;
  /** Rows on all pages. */
  count(): number;
}

interface PageCut {
  readonly user: User;
  readonly first: number;
  readonly after: Position | undefined;
  compare(a: Position, b: Position): number;
}

interface Candidate<T extends KubeObject> extends PlacedObject {
  readonly source: ListSource<T>;
}

function* candidatesOf<T extends KubeObject>({ source, rows }: PagePart<T>): Iterable<Candidate<T>> {
  for (const { stored, position } of rows) yield { stored, position, source };
}

function take<T>(items: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  if (count === 0) return taken;
  for (const item of items) if (taken.push(item) === count) break;
  return taken;
}

/** One page of what several clusters have to show. */
export function mergedPage<T extends KubeObject>(
  parts: readonly PagePart<T>[],
  { user, first, after, compare }: PageCut,
): Page<ObjectView<T>> {
  const merged = mergeOrdered(parts.map(candidatesOf), (a, b) => compare(a.position, b.position));
  const found = take(merged, first + 1);
  const revisions = new Map(parts.map(({ source, revision }) => [source.cluster.name, revision]));
  return {
    rows: found.slice(0, first).map(({ stored, position, source: { cluster, resource } }) => ({
      node: viewOf(cluster, resource, stored),
      cursor: positionCursor(position),
    })),
    hasNext: found.length > first,
    hasPrevious: after !== undefined,
    revision: parts.length === 1 ? (parts[0]?.revision ?? 0) : 0,
    resume: vectorCursor(revisions, user),
    count: () => parts.reduce((sum, part) => sum + part.count(), 0),
  };
}
