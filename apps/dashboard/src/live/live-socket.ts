import { type Client, createClient } from 'graphql-ws';
import type { Freshness } from './freshness.ts';

export interface LiveSocketOptions {
  readonly freshness: Freshness;
  /** Called when the server refuses the connection because nobody is signed in. */
  readonly onSignedOut: () => void;
}

const unauthorized = new Set([4401, 4403]);
const secondsBetweenTries = [0.25, 0.5, 1, 2, 4];

function closeCode(event: unknown): number | undefined {
  return typeof event === 'object' && event !== null && 'code' in event && typeof event.code === 'number'
    ? event.code
    : undefined;
}

/**
 * The one WebSocket of this tab, on the origin the page came from. Tries again for ever; a subscription is sent anew
 * after each reconnect, and its payload read anew, so that a cursor in it is always the latest.
 */
export function createLiveSocket({ freshness, onSignedOut }: LiveSocketOptions): Client {
  const { protocol, host } = window.location;
  return createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: (event) => !unauthorized.has(closeCode(event) ?? 0),
    retryWait: (retries) => waitBeforeTry(retries),
    keepAlive: 10_000,
    on: {
      connected: () => freshness.heard(),
      message: () => freshness.heard(),
      closed: (event) => {
        freshness.lost();
        if (unauthorized.has(closeCode(event) ?? 0)) onSignedOut();
      },
    },
  });
}

function waitBeforeTry(retries: number): Promise<void> {
  const seconds = secondsBetweenTries[Math.min(retries, secondsBetweenTries.length - 1)] ?? 4;
  const spread = 0.75 + Math.random() * 0.5;
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, seconds * spread * 1000);
    window.addEventListener('online', done);
  });
}
