import { describe, expect, test } from 'vitest';
import { statusErrorFrom } from './failure-status.ts';

describe('a failed answer', () => {
  test('that is a Status is that error', () => {
    const details = {
      name: 'one',
      kind: 'pods',
      causes: [{ reason: 'FieldValueInvalid', message: 'no', field: 'spec' }],
    };
    const error = statusErrorFrom(
      { kind: 'Status', reason: 'Invalid', message: 'it is wrong', code: 422, details },
      422,
    );
    expect(error).toMatchObject({ reason: 'Invalid', message: 'it is wrong', code: 422, details });
  });

  test.each([
    ['no object', 'text'],
    ['a list', ['x']],
    ['causes that are none', { causes: 'x', name: 1 }],
    ['causes of a wrong shape', { causes: [null, 'x', { reason: 1, message: 'kept' }] }],
    ['a pause that is none', { retryAfterSeconds: 'soon' }],
  ])('with details that are %s loses only those', (_, details) => {
    const error = statusErrorFrom({ reason: 'Conflict', message: 'again', details }, 409);
    expect(error).toMatchObject({ reason: 'Conflict', message: 'again' });
    for (const cause of error.details?.causes ?? []) expect(cause).toEqual({ message: 'kept' });
    expect(error.details?.name).toBeUndefined();
    expect(error.details?.retryAfterSeconds).toBeUndefined();
  });

  test('without a Status is told by its code', () => {
    expect(statusErrorFrom('<html>', 503)).toMatchObject({
      reason: 'ServiceUnavailable',
      message: 'the server answered 503',
    });
  });
});
