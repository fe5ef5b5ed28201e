import { readFileSync } from 'node:fs';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Address } from './product.ts';

export interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
}

export interface GraphqlAnswer<T> {
  readonly status: number;
  readonly data?: T | null;
  readonly errors?: readonly GraphqlError[];
}

export interface GraphqlClient {
  /** Errors fail the test. */
  query<T>(query: string, variables?: object): Promise<T>;
  attempt<T>(query: string, variables?: object): Promise<GraphqlAnswer<T>>;
  /** Results in order. Ends with the connection: it is not made again behind our back. */
  subscribe<T>(query: string, variables?: object): AsyncGenerator<T>;
  close(): Promise<void>;
}

/** Over HTTP and WebSocket, as the admin unless another token is given; null sends none. */
export function createGraphqlClient(
  address: Address,
  token: string | null = readFileSync(address.tokenFile, 'utf8').trim(),
): GraphqlClient {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const attempt = async <T>(query: string, variables: object = {}): Promise<GraphqlAnswer<T>> => {
    const response = await fetch(address.graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ query, variables }),
    });
    return { ...((await response.json()) as Omit<GraphqlAnswer<T>, 'status'>), status: response.status };
  };
  let socket: Client | undefined;
  const connected = () => {
    socket ??= connect(address, authorization);
    return socket;
  };
  return {
    attempt,
    async query<T>(query: string, variables?: object) {
      const { data, errors } = await attempt<T>(query, variables);
      if (errors || !data) throw new Error(`GraphQL answered ${JSON.stringify(errors)}`);
      return data;
    },
    subscribe: <T>(query: string, variables?: object) => results<T>(connected(), query, variables),
    close: async () => {
      await socket?.dispose();
    },
  };
}

function connect(address: Address, authorization: Record<string, string>): Client {
  class AuthorizedSocket extends WebSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols, { headers: authorization });
    }
  }
  return createClient({
    url: address.graphqlUrl.replace('http', 'ws'),
    webSocketImpl: AuthorizedSocket,
    connectionParams: authorization,
    retryAttempts: 0,
  });
}

async function* results<T>(client: Client, query: string, variables: object = {}): AsyncGenerator<T> {
  for await (const result of client.iterate<T>({ query, variables: { ...variables } })) {
    if (result.errors) throw new Error(`GraphQL answered ${JSON.stringify(result.errors)}`);
    if (result.data) yield result.data;
  }
}
