import type { Endpoint, ProxyPort } from './messages.ts';

interface Affinity {
  readonly address: string;
  readonly port: number;
  readonly until: number;
}

/** What a balancer must know of a port. */
export type BalancedPort = Pick<ProxyPort, 'endpoints' | 'affinitySeconds'>;

/** Past this many remembered clients the oldest are forgotten first. */
const maxAffinities = 10_000;

/** Spreads the connections of one port over its endpoints, in turn. */
export class Balancer {
  private turn = 0;
  private readonly affinities = new Map<string, Affinity>();

  /** An endpoint that is not in `tried`; undefined when none is left. `now` in milliseconds. */
  pick(port: BalancedPort, client: string, tried: ReadonlySet<Endpoint>, now: number): Endpoint | undefined {
    const open = port.endpoints.filter((endpoint) => !tried.has(endpoint));
    const chosen = this.remembered(port, client, open, now) ?? open[this.turn++ % Math.max(open.length, 1)];
    if (chosen && port.affinitySeconds !== undefined) this.remember(client, chosen, now + port.affinitySeconds * 1000);
    return chosen;
  }

  private remembered(port: BalancedPort, client: string, open: readonly Endpoint[], now: number): Endpoint | undefined {
    if (port.affinitySeconds === undefined) return undefined;
    const known = this.affinities.get(client);
    if (!known || known.until < now) return undefined;
    return open.find((endpoint) => endpoint.address === known.address && endpoint.port === known.port);
  }

  private remember(client: string, { address, port }: Endpoint, until: number): void {
    this.affinities.delete(client);
    this.affinities.set(client, { address, port, until });
    if (this.affinities.size <= maxAffinities) return;
    for (const oldest of this.affinities.keys()) {
      this.affinities.delete(oldest);
      break;
    }
  }
}
