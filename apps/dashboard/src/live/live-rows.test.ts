import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLiveRows, type LiveChange } from './live-rows.ts';

interface Row {
  readonly id: string;
  readonly value: number;
}

const live = () => createLiveRows<Row>(() => 0);
const change = (type: LiveChange<Row>['type'], id: string, value = 0): LiveChange<Row> => ({
  type,
  object: { id, value },
});
const ids = (rows: ReadonlyMap<string, Row>) => [...rows.keys()].sort();

describe('live rows', () => {
  test('an initial state in parts is shown only when it is complete', () => {
    const rows = live();
    rows.begin();
    expect(rows.apply({ complete: false, changes: [change('INITIAL', 'a')] })).toBe(false);
    expect(ids(rows.rows())).toEqual([]);
    expect(rows.apply({ cursor: 'c1', complete: true, changes: [change('INITIAL', 'b')] })).toBe(true);
    expect(ids(rows.rows())).toEqual(['a', 'b']);
    expect(rows.cursor()).toBe('c1');
  });

  test('after a dropped connection it goes on from the cursor and keeps what it has', () => {
    const rows = live();
    rows.begin();
    rows.apply({ cursor: 'c1', complete: true, changes: [change('INITIAL', 'a'), change('INITIAL', 'b')] });
    rows.begin();
    expect(rows.cursor()).toBe('c1');
    rows.apply({ cursor: 'c2', complete: true, changes: [change('DELETED', 'a')] });
    expect(ids(rows.rows())).toEqual(['b']);
  });

  test('when the cursor has expired, what is not in the new initial state goes, and not before it is complete', () => {
    const rows = live();
    rows.begin();
    rows.apply({ cursor: 'c1', complete: true, changes: [change('INITIAL', 'a'), change('INITIAL', 'b')] });
    rows.expire();
    rows.begin();
    rows.apply({ complete: false, changes: [change('INITIAL', 'b')] });
    expect(ids(rows.rows())).toEqual(['a', 'b']);
    rows.apply({ cursor: 'c9', complete: true, changes: [change('INITIAL', 'c')] });
    expect(ids(rows.rows())).toEqual(['b', 'c']);
  });

  test('a connection lost inside the initial state starts it again, without doubles or leftovers', () => {
    const rows = live();
    rows.begin();
    rows.apply({ complete: false, changes: [change('INITIAL', 'gone')] });
    rows.begin();
    rows.apply({ cursor: 'c1', complete: true, changes: [change('INITIAL', 'a')] });
    expect(ids(rows.rows())).toEqual(['a']);
  });

  test('objects of one uid in two clusters are two rows, and each changes and goes alone', () => {
    const rows = live();
    rows.begin();
    rows.apply({ complete: true, changes: [change('INITIAL', 'prod:u1', 1), change('INITIAL', 'lab:u1', 1)] });
    rows.apply({ complete: true, changes: [change('MODIFIED', 'prod:u1', 2)] });
    expect([...rows.rows().values()].map(({ id, value }) => `${id} ${value}`).sort()).toEqual([
      'lab:u1 1',
      'prod:u1 2',
    ]);
    rows.apply({ complete: true, changes: [change('DELETED', 'lab:u1')] });
    expect(ids(rows.rows())).toEqual(['prod:u1']);
  });

  test('any sequence of changes ends in what a plain map would hold, wherever the connection breaks', () => {
    const step = fc.record({
      type: fc.constantFrom('ADDED' as const, 'MODIFIED' as const, 'DELETED' as const),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.nat(),
      reconnect: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const rows = live();
        const model = new Map<string, number>();
        rows.begin();
        rows.apply({ cursor: '0', complete: true, changes: [] });
        steps.forEach(({ type, id, value, reconnect }, index) => {
          if (reconnect) rows.begin();
          rows.apply({ cursor: String(index), complete: true, changes: [change(type, id, value)] });
          if (type === 'DELETED') model.delete(id);
          else model.set(id, value);
        });
        expect(new Map([...rows.rows()].map(([id, row]) => [id, row.value]))).toEqual(model);
      }),
    );
  });
});
