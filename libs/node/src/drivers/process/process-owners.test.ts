import { expect, test } from 'vitest';
import { createProcessOwners } from './process-owners.ts';
import { type ProcessEntry, parseStat } from './process-table.ts';

const entry = (pid: number, parent: number, session: number): ProcessEntry => ({
  pid,
  parent,
  session,
  startedAt: pid,
  ownTicks: 0,
  childTicks: 0,
});
const bySession = new Map([[10, 'web']]);
const ownersIn = (owned: ReadonlyMap<number, { readonly owner: string }>) =>
  Object.fromEntries([...owned].map(([pid, { owner }]) => [pid, owner]));

test('a process belongs to a container by its session, its parents or its mark', () => {
  const table = [
    entry(1, 0, 1),
    entry(10, 1, 10),
    entry(11, 10, 10),
    entry(12, 11, 12),
    entry(13, 1, 13),
    entry(14, 1, 14),
  ];
  const owned = createProcessOwners()(table, { bySession, markedBy: (pid) => (pid === 13 ? 'web' : undefined) });
  expect(ownersIn(owned)).toEqual({ 10: 'web', 11: 'web', 12: 'web', 13: 'web' });
});

test('the environment of a stranger is read twice and no more, that of its successor anew', () => {
  const asked: number[] = [];
  const find = createProcessOwners();
  const sources = { bySession, markedBy: (pid: number) => void asked.push(pid) };
  for (let round = 0; round < 4; round++) find([entry(20, 1, 20)], sources);
  expect(asked).toEqual([20, 20]);
  find([{ ...entry(20, 1, 20), startedAt: 99 }], sources);
  expect(asked).toHaveLength(3);
});

test('a process that was forked and has become a container’s since is found at the next look', () => {
  const find = createProcessOwners();
  find([entry(20, 1, 20)], { bySession, markedBy: () => undefined });
  expect(ownersIn(find([entry(20, 1, 20)], { bySession, markedBy: () => 'web' }))).toEqual({ 20: 'web' });
});

test('a program’s name may hold anything', () => {
  const line = '42 (a) b ) (c) S 7 42 41 0 -1 4194304 1 2 3 4 100 20 3 4 20 0 1 0 65875 3133440 361';
  expect(parseStat(line)).toEqual({ pid: 42, parent: 7, session: 41, startedAt: 65_875, ownTicks: 120, childTicks: 7 });
  expect(parseStat('')).toBeUndefined();
});
