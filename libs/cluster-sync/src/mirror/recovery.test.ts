import { StatusError } from '@pilothouse/kube-model/status-error';
import { describe, expect, test } from 'vitest';
import { recoveryFrom } from './recovery.ts';

const minute = 60_000;
const times = (count: number, make: () => number) => Array.from({ length: count }, make);

describe('after a failure', () => {
  test('the pauses grow, differ, and stay below a minute', () => {
    const pause = (failures: number) => recoveryFrom(new Error('cut'), failures).delay;
    for (const failures of [0, 1, 5, 20, 1000]) {
      const pauses = times(50, () => pause(failures));
      expect(Math.max(...pauses)).toBeLessThanOrEqual(Math.min(minute, 500 * 2 ** failures));
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(Math.min(minute, 500 * 2 ** failures) / 2);
      expect(new Set(pauses).size).toBeGreaterThan(1);
    }
  });

  test('a version that is too old needs a list: at once, but not again and again', () => {
    const expired = new StatusError('Expired', 'too old resource version');
    expect(recoveryFrom(expired, 0)).toMatchObject({ relist: true, delay: 0 });
    expect(recoveryFrom(expired, 3).delay).toBeGreaterThan(1_000);
    expect(recoveryFrom(new StatusError('InternalError', 'no'), 0).relist).toBe(false);
  });

  test('a cluster that was restored to an earlier state is listed: where we were is yet to come there', () => {
    const causes = [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }];
    const future = new StatusError('Timeout', 'Too large resource version: 9, current: 5', { causes });
    expect(recoveryFrom(future, 0)).toMatchObject({ relist: true });
    expect(recoveryFrom(new StatusError('Timeout', 'slow'), 0).relist).toBe(false);
  });

  test('a server that asks to be left alone is, for as long as it says and a little more, each of us another while', () => {
    const busy = new StatusError('TooManyRequests', 'slow down', { retryAfterSeconds: 7 });
    const pauses = times(50, () => recoveryFrom(busy, 0).delay);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(7_000);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(8_750);
    expect(new Set(pauses).size).toBeGreaterThan(1);
  });

  test('what may not be listed is told so, and asked for again ever more seldom: at last after minutes', () => {
    const denied = new StatusError('Forbidden', 'secrets is forbidden');
    const recovery = recoveryFrom(denied, 0);
    expect(recovery).toMatchObject({ state: 'forbidden', sentence: 'secrets is forbidden', relist: false });
    expect(recovery.delay).toBeLessThanOrEqual(10_000);
    expect(recoveryFrom(denied, 20).delay).toBeGreaterThan(2 * minute);
  });

  test('what a server asks us to wait has an end', () => {
    const busy = new StatusError('TooManyRequests', 'busy', { retryAfterSeconds: 1e9 });
    expect(recoveryFrom(busy, 0).delay).toBeLessThanOrEqual(6.25 * minute);
  });

  test('a kind that is not found is looked for; a connection that broke makes the cluster suspect', () => {
    expect(recoveryFrom(new StatusError('NotFound', 'no'), 0)).toMatchObject({ rediscover: true, suspect: false });
    expect(recoveryFrom(new StatusError('ServiceUnavailable', 'no'), 0)).toMatchObject({ suspect: true });
    expect(recoveryFrom(new Error('reset'), 0)).toMatchObject({ suspect: true, rediscover: false });
  });
});
