import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSealer } from './aes-sealer.ts';

const first = { id: 'k1', key: randomBytes(32) };
const second = { id: 'k2', key: randomBytes(32) };
const sealer = createSealer({ current: first });

test('opens what it sealed, any text in any place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (clear, context) => {
      expect(sealer.open(sealer.seal(clear, context), context)).toBe(clear);
    }),
  );
});

test('the same value sealed twice looks different', () => {
  expect(sealer.seal('x', 'c')).not.toBe(sealer.seal('x', 'c'));
});

test('refuses a text that was moved to another place', () => {
  expect(() => sealer.open(sealer.seal('x', 'a'), 'b')).toThrow('altered');
});

test('refuses a text with any byte changed', () => {
  const sealed = sealer.seal('secret', 'c');
  const body = sealed.lastIndexOf(':') + 1;
  const bytes = Buffer.from(sealed.slice(body), 'base64url');
  for (let i = 0; i < bytes.length; i++) {
    const changed = Buffer.from(bytes);
    changed[i]! ^= 1;
    expect(() => sealer.open(sealed.slice(0, body) + changed.toString('base64url'), 'c')).toThrow();
  }
});

test('refuses a text that was cut short', () => {
  expect(() => sealer.open('v1:k1:AAAA', 'c')).toThrow('cut short');
  expect(() => sealer.open('plain', 'c')).toThrow('not a sealed text');
});

test('after a rotation opens the old and seals with the new', () => {
  const rotated = createSealer({ current: second, others: [first] });
  expect(rotated.open(sealer.seal('x', 'c'), 'c')).toBe('x');
  expect(rotated.seal('x', 'c')).toMatch(/^v1:k2:/);
});

test('says which key is missing', () => {
  expect(() => createSealer({ current: second }).open(sealer.seal('x', 'c'), 'c')).toThrow('"k1"');
});

test('fingerprints show equality under one key and nothing across keys', () => {
  expect(sealer.fingerprint('x')).toBe(createSealer({ current: first }).fingerprint('x'));
  expect(sealer.fingerprint('x')).not.toBe(sealer.fingerprint('y'));
  expect(createSealer({ current: second }).fingerprint('x').split(':')[1]).not.toBe(
    sealer.fingerprint('x').split(':')[1],
  );
});

test('refuses keys of a wrong length or with ids that would break the format', () => {
  expect(() => createSealer({ current: { id: 'k', key: randomBytes(16) } })).toThrow('16 bytes');
  expect(() => createSealer({ current: { id: 'a:b', key: randomBytes(32) } })).toThrow('key id');
});
