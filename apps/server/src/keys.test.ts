import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomSigningKey, sealingKeys, secretFile } from './keys.ts';

const directory = () => mkdtempSync(join(tmpdir(), 'pilothouse-keys-'));
const unset = { secretKey: undefined, formerSecretKeys: [] };

test('a secret is made once, kept over restarts, and readable by its owner only', () => {
  const place = directory();
  const made = secretFile(place, 'token', () => 'first');
  expect([made, secretFile(place, 'token', () => 'second')]).toEqual(['first', 'first']);
  expect(statSync(join(place, 'token')).mode & 0o777).toBe(0o600);
});

test('the sealing key of an installation stays the same, and differs from every other installation', () => {
  const place = directory();
  const { current } = sealingKeys(place, unset);
  expect(current.key).toHaveLength(32);
  expect(sealingKeys(place, unset).current).toEqual(current);
  expect(sealingKeys(directory(), unset).current.id).not.toBe(current.id);
});

test('after a rotation the former key still opens, under the name that it had', () => {
  const [former, secretKey] = ['a'.repeat(64), 'b'.repeat(64)];
  const before = sealingKeys(directory(), { secretKey: former, formerSecretKeys: [] });
  const after = sealingKeys(directory(), { secretKey, formerSecretKeys: [former] });
  expect(after.others).toEqual([before.current]);
  expect(after.current.id).not.toBe(before.current.id);
});

test('the key that signs the tokens of service accounts survives a restart, line breaks and all', () => {
  const place = directory();
  const made = secretFile(place, 'service-account-key', randomSigningKey);
  expect(secretFile(place, 'service-account-key', randomSigningKey)).toBe(made);
  expect(createPrivateKey(made).asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
});
