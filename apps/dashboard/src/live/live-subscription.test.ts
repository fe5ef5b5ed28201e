import type { Client, Sink } from 'graphql-ws';
import { gql } from 'urql';
import { describe, expect, test } from 'vitest';
import { subscribeLive } from './live-subscription.ts';

interface Sent {
  /** As it goes over the wire now: read anew at each call. */
  readonly wire: () => { variables: { cursor?: string } };
  readonly sink: Sink;
  stopped: boolean;
}

/** A client that only writes down what is subscribed; the test plays the server. */
function recordingClient() {
  const sent: Sent[] = [];
  const client: Pick<Client, 'subscribe'> = {
    subscribe(payload, sink) {
      const entry: Sent = { wire: () => JSON.parse(JSON.stringify(payload)), sink: sink as Sink, stopped: false };
      sent.push(entry);
      return () => {
        entry.stopped = true;
      };
    },
  };
  return { client, sent };
}

function start() {
  const { client, sent } = recordingClient();
  const state = { cursor: undefined as string | undefined, refused: undefined as string | undefined, data: 0 };
  const stop = subscribeLive(client, {
    document: gql<{ cursor: string }, { cursor?: string | null }>(
      'subscription S($cursor: String) { s(cursor: $cursor) }',
    ),
    variables: {},
    cursor: () => state.cursor,
    onData: ({ cursor }) => {
      state.cursor = cursor;
      state.data += 1;
    },
    onExpired: () => {
      state.cursor = undefined;
    },
    onRefused: (message) => {
      state.refused = message;
    },
  });
  return { sent, state, stop };
}

describe('a live subscription', () => {
  test('is sent again with the cursor of the last message that came', () => {
    const { sent } = start();
    expect(sent[0]!.wire().variables.cursor).toBeUndefined();
    sent[0]!.sink.next({ data: { cursor: 'c7' } });
    expect(sent[0]!.wire().variables.cursor).toBe('c7');
  });

  test.each(['next', 'error'] as const)(
    'begins anew, without a cursor, when it is told by %s that it expired',
    (by) => {
      const { sent } = start();
      sent[0]!.sink.next({ data: { cursor: 'c7' } });
      const errors = [{ message: 'too old', extensions: { code: 'EXPIRED' } }];
      if (by === 'next') sent[0]!.sink.next({ errors } as never);
      else sent[0]!.sink.error(errors);
      expect(sent).toHaveLength(2);
      expect(sent[0]!.stopped).toBe(true);
      expect(sent[1]!.wire().variables.cursor).toBeUndefined();
    },
  );

  test('goes on from its cursor when it was closed for being slow', () => {
    const { sent } = start();
    sent[0]!.sink.next({ data: { cursor: 'c7' } });
    sent[0]!.sink.error([{ message: 'slow', extensions: { code: 'SLOW_CONSUMER' } }]);
    expect(sent[1]!.wire().variables.cursor).toBe('c7');
  });

  test('is not sent again when it is refused, and says why', () => {
    const { sent, state } = start();
    sent[0]!.sink.error([{ message: 'you may not', extensions: { code: 'FORBIDDEN' } }]);
    expect(sent).toHaveLength(1);
    expect(state.refused).toBe('you may not');
  });

  test('tells nothing after it was stopped', () => {
    const { sent, state, stop } = start();
    stop();
    sent[0]!.sink.next({ data: { cursor: 'c8' } });
    sent[0]!.sink.error([{ message: 'late' }]);
    expect(state).toMatchObject({ data: 0, refused: undefined });
    expect(sent[0]!.stopped).toBe(true);
  });
});
