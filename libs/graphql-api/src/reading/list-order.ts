import type { StoredObject } from '@pilothouse/store/stored-object';
import type { InputMaybe, ObjectSort, ObjectSortField, State } from '../generated/resolver-types.ts';
import type { Position } from './cursor.ts';

export interface ListOrder {
  /** True when this is the order in which the store keeps objects. */
  readonly natural: boolean;
  compare(a: Position, b: Position): number;
  /** Of the objects of this cluster. */
  positionsIn(cluster: string, stateOf: (stored: StoredObject) => State): (stored: StoredObject) => Position;
}

const severity: Record<State, number> = { FAILING: 0, WARNING: 1, PROGRESSING: 2, UNKNOWN: 3, OFF: 4, HEALTHY: 5 };
const byText = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
/** A cursor of a list of one cluster may not tell it. */
const byCluster = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined ? 0 : byText(a, b);

/** Smallest key first; namespace, name and cluster decide between equals. */
export function comparePositions(a: Position, b: Position): number {
  return byText(a[0], b[0]) || byText(a[1], b[1]) || byText(a[2], b[2]) || byCluster(a[3], b[3]);
}

type SortKey = (stored: StoredObject, stateOf: (stored: StoredObject) => State) => string | number;

const sortKeys: Record<ObjectSortField, SortKey> = {
  NAMESPACE: () => 0,
  NAME: ({ key }) => key.name,
  AGE: ({ createdAt }) => -createdAt,
  STATE: (stored, stateOf) => severity[stateOf(stored)],
};

/** What a list is sorted by. */
export function listOrder(sort: InputMaybe<ObjectSort>): ListOrder {
  const { by = 'NAMESPACE', direction = 'ASC' } = sort ?? {};
  const keyOf = sortKeys[by];
  const sign = direction === 'ASC' ? 1 : -1;
  return {
    natural: by === 'NAMESPACE' && direction === 'ASC',
    compare: (a, b) => sign * comparePositions(a, b),
    positionsIn: (cluster, stateOf) => (stored) => [
      keyOf(stored, stateOf),
      stored.key.namespace,
      stored.key.name,
      cluster,
    ],
  };
}
