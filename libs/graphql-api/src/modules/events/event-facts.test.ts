import { describe, expect, test } from 'vitest';
import { refineBy } from './event-facts.ts';

const second = Date.parse('2026-03-01T10:00:05Z');
const named = (at: number) => `web.${(BigInt(at) * 1_000_000n).toString(16)}`;

describe('what happened within one second is told apart by the names of events', () => {
  test('of the same second', () => expect(refineBy(named(second + 250), second)).toBe(second + 250));

  test('not of one that was seen again later', () =>
    expect(refineBy(named(second + 250), second + 3000)).toBe(second + 3000));

  test('nor of one that tells fractions itself', () =>
    expect(refineBy(named(second + 250), second + 100)).toBe(second + 100));

  test.each(['web', 'web.1', 'web.zzzzzzzzzzzzzzzz', 'a.0123456789abcdef'])('nor by the name %s', (name) =>
    expect(refineBy(name, second)).toBe(second),
  );
});
