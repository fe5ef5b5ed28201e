import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeValue, readDescription } from './value-description.ts';

test('a description is read back as it was made', () => {
  const hash = fc.stringMatching(/^[a-z0-9]{1,8}:[\w-]{1,43}$/);
  fc.assert(
    fc.property(fc.nat(), hash, (bytes, keyed) => {
      expect(readDescription(describeValue(bytes, keyed))).toEqual({ bytes, hash: keyed });
    }),
  );
});

test('no value in base64 is taken for one', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(readDescription(Buffer.from(bytes).toString('base64'))).toBeUndefined();
    }),
  );
});
