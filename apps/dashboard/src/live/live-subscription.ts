import { stringifyDocument } from '@urql/core';
import type { Client, FormattedExecutionResult } from 'graphql-ws';
import type { TypedDocumentNode } from 'urql';

export interface LiveSubscription<Data, Variables> {
  readonly document: TypedDocumentNode<Data, Variables & { cursor?: string | null }>;
  readonly variables: Variables;
  /** Read each time the subscription is sent, reconnects included. */
  readonly cursor: () => string | undefined;
  readonly onData: (data: Data) => void;
  /** The cursor is older than what the server keeps; the subscription is sent again right after. */
  readonly onExpired: () => void;
  /** A refusal that trying again would not change. */
  readonly onRefused: (message: string, code: string | undefined) => void;
}

interface WireError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Subscribes until the returned function is called. */
export function subscribeLive<Data, Variables extends Record<string, unknown>>(
  client: Pick<Client, 'subscribe'>,
  options: LiveSubscription<Data, Variables>,
): () => void {
  let stop = () => {};
  let ended = false;
  const start = () => {
    stop = client.subscribe<Data, unknown>(payloadOf(options), {
      next: (result) => receive(result),
      error: (problem) => refuse(errorsOf(problem)),
      complete: () => {},
    });
  };
  const receive = (result: FormattedExecutionResult<Data, unknown>) => {
    if (ended) return;
    if (result.errors?.length) refuse(result.errors);
    else if (result.data) options.onData(result.data);
  };
  const refuse = (errors: readonly WireError[]) => {
    if (ended) return;
    const code = errors.map((error) => error.extensions?.code).find((each) => typeof each === 'string');
    if (code !== 'EXPIRED' && code !== 'SLOW_CONSUMER') {
      options.onRefused(errors.map((error) => error.message).join(' '), code);
      return;
    }
    if (code === 'EXPIRED') options.onExpired();
    stop();
    start();
  };
  start();
  return () => {
    ended = true;
    stop();
  };
}

/** Its variables are a getter: graphql-ws keeps the payload and serialises it at every reconnect. */
function payloadOf<Data, Variables extends Record<string, unknown>>(options: LiveSubscription<Data, Variables>) {
  return {
    query: stringifyDocument(options.document),
    get variables() {
      return { ...options.variables, cursor: options.cursor() };
    },
  };
}

function errorsOf(problem: unknown): readonly WireError[] {
  if (Array.isArray(problem)) return problem.filter(isWireError);
  return [{ message: problem instanceof Error ? problem.message : 'The connection was closed.' }];
}

function isWireError(value: unknown): value is WireError {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}
