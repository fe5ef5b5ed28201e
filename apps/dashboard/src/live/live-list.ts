import type { Client } from 'graphql-ws';
import type { TypedDocumentNode } from 'urql';
import { createLiveRows, type LiveMessage, type LiveObject } from './live-rows.ts';
import { subscribeLive } from './live-subscription.ts';
import { createFrameBatch } from './next-frame.ts';

export interface LiveListState<Row> {
  readonly rows: readonly Row[];
  readonly changedAt: ReadonlyMap<string, number>;
  /** False until the first initial state is whole. */
  readonly complete: boolean;
  readonly refused: { readonly message: string; readonly code: string | undefined } | undefined;
}

export interface LiveListOptions<Data, Variables, Row extends LiveObject> {
  readonly document: TypedDocumentNode<Data, Variables & { cursor?: string | null }>;
  readonly variables: Variables;
  readonly read: (data: Data) => LiveMessage<Row>;
}

/** A store for useSyncExternalStore: a live list, told at most once a frame. */
export interface LiveList<Row> {
  state(): LiveListState<Row>;
  subscribe(callback: () => void): () => void;
}

export function createLiveList<Data, Variables extends Record<string, unknown>, Row extends LiveObject>(
  client: Client,
  { document, variables, read }: LiveListOptions<Data, Variables, Row>,
): LiveList<Row> {
  const live = createLiveRows<Row>(() => performance.now());
  const callbacks = new Set<() => void>();
  let refused: LiveListState<Row>['refused'];
  let state: LiveListState<Row> = { rows: [], changedAt: live.changedAt(), complete: false, refused };
  let stop: (() => void) | undefined;
  const batch = createFrameBatch(() => {
    state = { rows: [...live.rows().values()], changedAt: live.changedAt(), complete: live.complete(), refused };
    for (const callback of callbacks) callback();
  });
  const start = () =>
    subscribeLive(client, {
      document,
      variables,
      cursor: () => {
        live.begin();
        return live.cursor();
      },
      onData: (data) => {
        refused = undefined;
        if (live.apply(read(data))) batch.request();
      },
      onExpired: () => live.expire(),
      onRefused: (message, code) => {
        refused = { message, code };
        batch.request();
      },
    });
  return {
    state: () => state,
    subscribe(callback) {
      callbacks.add(callback);
      stop ??= start();
      return () => {
        callbacks.delete(callback);
        if (callbacks.size > 0) return;
        stop?.();
        stop = undefined;
        batch.cancel();
      };
    },
  };
}
