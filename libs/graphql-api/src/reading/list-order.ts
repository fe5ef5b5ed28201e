import type { StoredObject } from '@pilothouse/store/stored-object';
import type { InputMaybe, ObjectSort, State } from '../generated/resolver-types.ts';
import type { Position } from './cursor.ts';

export interface ListOrder {
  /** True when this is the order in which the store keeps objects. */
  readonly natural: boolean;
  position(stored: StoredObject): Position;
  compare(a: Position, b: Position): number;
}

const severity: Record<State, number> = { FAILING: 0, WARNING: 1, PROGRESSING: 2, UNKNOWN: 3, OFF: 4, HEALTHY: 5 };
const byText = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

type SortKey = (stored: StoredObject) => string | number;

/** What a list is sorted by; namespace and name decide between equals. */
export function listOrder(sort: InputMaybe<ObjectSort>, stateOf: (stored: StoredObject) => State): ListOrder {
  const { by = 'NAMESPACE', direction = 'ASC' } = sort ?? {};
  const keys: Record<typeof by, SortKey> = {
    NAMESPACE: () => 0,
    NAME: ({ key }) => key.name,
    AGE: ({ createdAt }) => -createdAt,
    STATE: (stored) => severity[stateOf(stored)],
  };
  const keyOf = keys[by];
  const sign = direction === 'ASC' ? 1 : -1;
  return {
    natural: by === 'NAMESPACE' && direction === 'ASC',
    position: (stored) => [keyOf(stored), stored.key.namespace, stored.key.name],
    compare: (a, b) => sign * (byText(a[0], b[0]) || byText(a[1], b[1]) || byText(a[2], b[2])),
  };
}
