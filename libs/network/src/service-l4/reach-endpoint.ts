import type { Socket } from 'node:net';
import type { BalancedPort, Balancer } from './balancer.ts';
import type { Endpoint } from './messages.ts';
import { connectTo } from './relay.ts';

/** While every endpoint refuses, milliseconds between rounds, and how long to go on: endpoints may be about to change. */
const roundPause = 100;
const patience = 3000;

export interface Connecting {
  /** As it is at the moment: endpoints come and go while this waits. */
  port(): BalancedPort;
  readonly balancer: Balancer;
  /** Address of the client. */
  readonly client: string;
  /** Whether nobody waits any more. */
  gone(): boolean;
}

/** A connection to one of the endpoints; undefined when none took it. Nothing has been sent on it. */
export async function reachEndpoint({ port, balancer, client, gone }: Connecting): Promise<Socket | undefined> {
  const deadline = Date.now() + patience;
  const tried = new Set<Endpoint>();
  while (!gone() && Date.now() < deadline && port().endpoints.length > 0) {
    const endpoint = balancer.pick(port(), client, tried, Date.now());
    if (endpoint) {
      const socket = await connectTo(endpoint).catch(() => undefined);
      if (socket) return socket;
      tried.add(endpoint);
    } else {
      tried.clear();
      await new Promise((resolve) => setTimeout(resolve, roundPause));
    }
  }
  return undefined;
}
