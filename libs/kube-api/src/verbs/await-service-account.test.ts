import { StatusError } from '@pilothouse/kube-model/status-error';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { expect, test, vi } from 'vitest';
import { ServiceAccountMissing } from '../resources/pod/service-account.ts';
import { awaitServiceAccount } from './await-service-account.ts';

const missing = (account: string) => new ServiceAccountMissing({ metadata: { name: 'web' } }, 'shop', account);

/** Lets what the clock has woken run. */
async function advance(clock: ManualClock, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    clock.advance(100);
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }
}

test('a Pod that came before the account of its namespace is created when that is there', async () => {
  const clock = new ManualClock();
  const write = vi.fn<() => Promise<string>>(async () => 'created');
  write.mockRejectedValueOnce(missing('default')).mockRejectedValueOnce(missing('default'));
  const outcome = awaitServiceAccount(clock, write);
  await advance(clock, 300);
  expect(await outcome).toBe('created');
  expect(write).toHaveBeenCalledTimes(3);
});

test('an account that does not come in about a second is waited for no longer', async () => {
  const clock = new ManualClock();
  const write = vi.fn<() => Promise<string>>(async () => Promise.reject(missing('default')));
  const outcome = expect(awaitServiceAccount(clock, write)).rejects.toThrow('serviceaccount "default" not found');
  await advance(clock, 1000);
  await outcome;
  expect(write).toHaveBeenCalledTimes(10);
});

test.each([
  ['another account', missing('robot')],
  ['another reason', new StatusError('Forbidden', 'no')],
])('a refusal for want of %s is told at once', async (_, refusal) => {
  const write = vi.fn<() => Promise<string>>(async () => Promise.reject(refusal));
  await expect(awaitServiceAccount(new ManualClock(), write)).rejects.toBe(refusal);
  expect(write).toHaveBeenCalledTimes(1);
});
