import { expect, test } from 'vitest';
import { cpuGains, type OwnedProcess } from './cpu-gains.ts';

function look(...processes: Partial<OwnedProcess>[]): ReadonlyMap<number, OwnedProcess> {
  const common = { parent: 1, session: 10, startedAt: 5, ownTicks: 0, childTicks: 0, owner: 'web' };
  return new Map(processes.map((one) => [one.pid ?? 10, { pid: 10, ...common, ...one }]));
}

test('what is first seen counts with all that it has used', () => {
  expect(cpuGains(look(), look({ ownTicks: 7, childTicks: 2 })).get('web')).toBe(9);
});

test('what is seen again counts with what it has used since', () => {
  expect(cpuGains(look({ ownTicks: 7 }), look({ ownTicks: 10 })).get('web')).toBe(3);
});

test('the time of a child that was waited for counts once', () => {
  const before = look({ ownTicks: 1 }, { pid: 11, parent: 10, ownTicks: 100 });
  expect(cpuGains(before, look({ ownTicks: 2, childTicks: 130 })).get('web')).toBe(31);
});

test('so does that of grandchildren whose parents have ended too', () => {
  const before = look({}, { pid: 11, parent: 10, ownTicks: 5 }, { pid: 12, parent: 11, ownTicks: 50 });
  expect(cpuGains(before, look({ childTicks: 60 })).get('web')).toBe(5);
});

test('a process that ended unwaited for takes nothing from the others', () => {
  const before = look({ ownTicks: 1 }, { pid: 11, parent: 10, ownTicks: 100 });
  expect(cpuGains(before, look({ ownTicks: 4 })).get('web')).toBe(3);
});

test('one that lost its parent goes on as it was', () => {
  const before = look({ ownTicks: 1 }, { pid: 11, parent: 12, ownTicks: 100 }, { pid: 12, parent: 10 });
  expect(cpuGains(before, look({ ownTicks: 1 }, { pid: 11, parent: 1, ownTicks: 103 })).get('web')).toBe(3);
});

test('a pid that was given to another process is another process', () => {
  expect(cpuGains(look({ ownTicks: 100 }), look({ ownTicks: 4, startedAt: 9 })).get('web')).toBe(4);
});

test('containers are counted apart', () => {
  const now = look({ ownTicks: 4 }, { pid: 20, ownTicks: 6, owner: 'db' });
  expect([...cpuGains(look(), now)]).toEqual([
    ['web', 4],
    ['db', 6],
  ]);
});
