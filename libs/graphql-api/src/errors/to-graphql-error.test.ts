import { conflict, StatusError } from '@pilothouse/kube-model/status-error';
import { silentLogger } from '@pilothouse/std/logger';
import { SlowConsumerError } from '@pilothouse/store/slow-consumer-error';
import { GraphQLError } from 'graphql';
import { describe, expect, test, vi } from 'vitest';
import { toGraphqlError } from './to-graphql-error.ts';

const pods = { group: '', resource: 'pods' };
/** As graphql wraps what a resolver throws. */
const thrown = (originalError: Error) => new GraphQLError(originalError.message, { path: ['pod'], originalError });

function tell(error: unknown) {
  const log = vi.fn();
  const told = toGraphqlError(error, { ...silentLogger, error: log });
  return { message: told.message, path: told.path, ...told.extensions, logged: log.mock.calls.length > 0 };
}

describe('what clients are told of a failure', () => {
  test('an expected failure keeps its words, its code and where it happened', () => {
    expect(tell(thrown(conflict(pods, 'web', 'it was changed')))).toMatchObject({
      message: 'Operation cannot be fulfilled on pods "web": it was changed',
      code: 'CONFLICT',
      path: ['pod'],
      logged: false,
    });
    const causes = [{ field: 'spec.replicas', message: 'must be positive' }];
    expect(tell(new StatusError('Invalid', 'invalid', { causes }))).toMatchObject({ code: 'INVALID', causes });
  });

  test('a reader that was too slow is told to resume', () => {
    expect(tell(thrown(new SlowConsumerError(7)))).toMatchObject({ code: 'SLOW_CONSUMER', logged: false });
  });

  test('a value in the place of a text is not repeated: it may be a kubeconfig', () => {
    const message = 'String cannot represent a non string value: {users: [{token: "in-clear"}]}';
    for (const code of [undefined, 'GRAPHQL_VALIDATION_FAILED']) {
      const told = tell(new GraphQLError(message, { extensions: code ? { code } : {} }));
      expect(told).toMatchObject({ message: 'String cannot represent a non string value', logged: false });
    }
  });

  test('a bug goes to the log, and its innards nowhere else', () => {
    expect(tell(thrown(new TypeError('x is undefined in /secret/path')))).toMatchObject({
      message: 'the server failed; its log says why',
      code: 'INTERNAL_SERVER_ERROR',
      logged: true,
    });
  });

  test('an answer that breaks the schema is a bug, a request that does is not', () => {
    const path = ['pod', 'name'];
    expect(tell(new GraphQLError('Cannot return null', { path }))).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(tell(new GraphQLError('Variable "$n" is missing'))).toMatchObject({ code: 'BAD_REQUEST', logged: false });
  });
});
