import { StatusError } from '@pilothouse/kube-model/status-error';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContinue, writeContinue } from './continue-token.ts';

test('a continue token comes back as it was written', () => {
  const continuation = fc.record({ revision: fc.nat(), namespace: fc.string(), name: fc.string() });
  fc.assert(
    fc.property(continuation, (value) => {
      expect(readContinue(writeContinue(value))).toEqual(value);
    }),
  );
});

test('any other text is refused as a bad request', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readContinue(text)).toThrow(StatusError);
    }),
  );
});
