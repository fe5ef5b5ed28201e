import { StatusError } from '@pilothouse/kube-model/status-error';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContinue, writeContinue } from './continue-token.ts';

const part = fc.string({ minLength: 1, unit: fc.constantFrom(...'abc-.:09é') });
const continuation = fc.record({
  revision: fc.option(fc.integer({ min: 1 }), { nil: undefined }),
  namespace: fc.oneof(fc.constant(''), part),
  name: part,
});

test('a continue token comes back as it was written', () => {
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

describe('a token that was tampered with is refused in words that say why', () => {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each([
    ['*', /it is not encoded/],
    [Buffer.from('{').toString('base64url'), /it does not hold JSON/],
    [encoded([]), /it does not hold an object/],
    [encoded({}), /server does not recognize this encoded version/],
    [encoded({ v: 'meta.k8s.io/v2', rv: 1, start: 'a\0' }), /encoded version meta.k8s.io\/v2$/],
    [encoded({ v: 'meta.k8s.io/v1', start: 'a\0' }), /incorrect encoded start resourceVersion/],
    [encoded({ v: 'meta.k8s.io/v1', rv: 0, start: 'a\0' }), /incorrect encoded start resourceVersion/],
    [encoded({ v: 'meta.k8s.io/v1', rv: -2, start: 'a\0' }), /incorrect encoded start resourceVersion/],
    [encoded({ v: 'meta.k8s.io/v1', rv: 1.5, start: 'a\0' }), /incorrect encoded start resourceVersion/],
    [encoded({ v: 'meta.k8s.io/v1', rv: 1 }), /encoded start key empty/],
    [encoded({ v: 'meta.k8s.io/v1', rv: 1, start: 'a' }), /continue key is not valid: "a"$/],
    [encoded({ v: 'meta.k8s.io/v1', rv: 1, start: '../b/a\0' }), /continue key is not valid: "..\/b\/a/],
  ])('%s', (token, why) => {
    expect(() => readContinue(token)).toThrow(why);
    expect(() => readContinue(token)).toThrow(/^invalid continue token: continue key is not valid: /);
  });
});
