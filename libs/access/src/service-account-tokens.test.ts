import { generateKeyPairSync } from 'node:crypto';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { decodeProtectedHeader } from 'jose';
import { expect, test } from 'vitest';
import { createServiceAccountTokens, type TokenGrant } from './service-account-tokens.ts';

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

const key = newKey();
const open = (clock = new ManualClock(), signingKey = key) => createServiceAccountTokens({ signingKey, clock });
const grant: TokenGrant = {
  namespace: 'shop',
  account: { name: 'web', uid: 'u1' },
  pod: { name: 'web-1', uid: 'u2' },
  node: { name: 'n1' },
  audiences: ['a', 'b'],
  expirationSeconds: 600,
};

test('a token says what was granted, and which key has signed it, over a restart', async () => {
  const token = await open().sign(grant);
  const { id, ...verified } = (await open().verify(token)) ?? { id: '' };
  expect(id).not.toBe('');
  const { expirationSeconds: _, ...said } = grant;
  expect(verified).toEqual(said);
  expect(open().isOurs(token)).toBe(true);
  const { kid } = decodeProtectedHeader(token);
  expect(kid).toBe(decodeProtectedHeader(await open().sign(grant)).kid);
  expect(kid).not.toBe(decodeProtectedHeader(await open(new ManualClock(), newKey()).sign(grant)).kid);
});

test('a token is good until it expires, give or take the minute by which clocks differ', async () => {
  const clock = new ManualClock();
  const tokens = open(clock);
  const token = await tokens.sign(grant);
  clock.advance(659_000);
  expect(await tokens.verify(token)).toBeDefined();
  clock.advance(2_000);
  expect(await tokens.verify(token)).toBeUndefined();
});

test('the token of another key stands for nobody, though it names this issuer', async () => {
  const token = await open(new ManualClock(), newKey()).sign(grant);
  expect([open().isOurs(token), await open().verify(token)]).toEqual([true, undefined]);
});

test.each(['', 'pht_abc', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.'])('%j is no token of ours', async (token) => {
  expect([open().isOurs(token), await open().verify(token)]).toEqual([false, undefined]);
});
