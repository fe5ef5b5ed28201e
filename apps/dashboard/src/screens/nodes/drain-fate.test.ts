import { describe, expect, test } from 'vitest';
import { type DrainPod, drainView, type Fate, fateOf } from './drain-fate.ts';

const pod = (name: string, more: Partial<DrainPod> = {}): DrainPod => ({
  stays: false,
  leaving: false,
  unmanaged: false,
  losesData: false,
  budget: null,
  budgetAllows: null,
  pod: { id: name, state: 'HEALTHY', statusWord: 'Running', metadata: { name, namespace: 'demo', uid: name } },
  ...more,
});
const nothing = { unmanaged: false, data: false };

describe('the fate of a pod of a node that is drained', () => {
  const table: [string, Partial<DrainPod>, typeof nothing, Fate][] = [
    ['managed: it goes', {}, nothing, 'evicts'],
    ['of a DaemonSet: it stays', { stays: true, losesData: true }, nothing, 'stays'],
    ['that nobody brings back: a word first', { unmanaged: true, losesData: true }, nothing, 'asksForce'],
    [
      'with that word, but with data: another word',
      { unmanaged: true, losesData: true },
      { unmanaged: true, data: false },
      'asksData',
    ],
    ['with both: it goes', { unmanaged: true, losesData: true }, { unmanaged: true, data: true }, 'evicts'],
    ['whose budget is used up: it waits', { budget: 'web', budgetAllows: 0 }, nothing, 'waits'],
    ['whose budget allows it: it goes', { budget: 'web', budgetAllows: 1 }, nothing, 'evicts'],
    ['on its way: it is let be', { leaving: true, unmanaged: true }, nothing, 'leaving'],
  ];
  test.each(table)('%s', (_, more, consent, fate) => {
    expect(fateOf(pod('p', more), consent)).toBe(fate);
  });
});

test('a drain tells how many are left, whom it asks and what has to be decided, the undecided first', () => {
  const pods = [pod('a', { stays: true }), pod('b'), pod('c', { leaving: true }), pod('d', { unmanaged: true })];
  const view = drainView(pods, nothing);
  expect(view.rows.map(({ pod: one }) => one.pod.id)).toEqual(['d', 'b', 'c', 'a']);
  expect([view.left, view.undecided, view.asked.length]).toEqual([3, 1, 1]);
  expect(drainView([pod('a', { stays: true })], nothing).left).toBe(0);
});
