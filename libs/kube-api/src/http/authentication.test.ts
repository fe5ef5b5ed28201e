import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { expect, test } from 'vitest';
import { createAuthentication } from './authentication.ts';

const user: User = { name: 'a', groups: [], via: 'token' };

function setUp() {
  const clock = new ManualClock();
  const state = { valid: true, asked: 0 };
  const bearer = async () => {
    state.asked++;
    return state.valid ? user : undefined;
  };
  return { clock, state, authentication: createAuthentication({ bearer }, clock) };
}

test('a token is asked about once in a while, not at each request', async () => {
  const { clock, state, authentication } = setUp();
  for (let i = 0; i < 5; i++) expect(await authentication.authenticate('Bearer t')).toBe(user);
  expect(state.asked).toBe(1);
  clock.advance(60_000);
  await authentication.authenticate('bearer t');
  expect(state.asked).toBe(2);
});

test('a revoked token stops working after a short time', async () => {
  const { clock, state, authentication } = setUp();
  await authentication.authenticate('Bearer t');
  state.valid = false;
  clock.advance(60_000);
  await expect(authentication.authenticate('Bearer t')).rejects.toThrow('Unauthorized');
});

test.each([undefined, '', 'Bearer', 'Bearer ', 'Basic dTpw', 't'])('%j carries no token', (header) => {
  expect(() => setUp().authentication.authenticate(header)).toThrow('Unauthorized');
});

test('what keeps tokens from being looked up is told as it is, and asked again', async () => {
  let down = true;
  const bearer = async () => {
    if (down) throw new StatusError('ServiceUnavailable', 'not now');
    return user;
  };
  const authentication = createAuthentication({ bearer }, new ManualClock());
  await expect(authentication.authenticate('Bearer t')).rejects.toMatchObject({ code: 503, message: 'not now' });
  down = false;
  expect(await authentication.authenticate('Bearer t')).toBe(user);
});
