import { createServer, type Server } from 'node:http';
import type { Logger } from '@pilothouse/std/logger';

/** What balancers outside ask a node: whether it has endpoints of its own for a Service. */
export interface HealthCheck {
  readonly namespace: string;
  readonly name: string;
  readonly port: number;
  /** Ready endpoints on each node, by the node's address. */
  readonly local: ReadonlyMap<string, number>;
}

interface Listening {
  readonly server: Server;
  check: HealthCheck;
}

/** Answers at `healthCheckNodePort` of every node as upstream's proxy does: 200 with local endpoints, 503 without. */
export class HealthCheckPorts {
  private readonly logger: Logger;
  /** By Service, then by address and port. */
  private readonly listening = new Map<string, Map<string, Listening>>();

  constructor(logger: Logger) {
    this.logger = logger;
  }

  /** `check` is undefined when the Service has none, or is gone. */
  set(service: string, check: HealthCheck | undefined): void {
    const open = this.listening.get(service) ?? new Map<string, Listening>();
    const wanted = new Map([...(check?.local.keys() ?? [])].map((address) => [`${address}:${check?.port}`, address]));
    for (const [place, { server }] of open) {
      if (wanted.has(place)) continue;
      server.close();
      open.delete(place);
    }
    if (check) for (const [place, address] of wanted) this.serve(open, place, { check, address });
    if (open.size > 0) this.listening.set(service, open);
    else this.listening.delete(service);
  }

  close(): void {
    for (const service of [...this.listening.keys()]) this.set(service, undefined);
  }

  private serve(
    open: Map<string, Listening>,
    place: string,
    { check, address }: { check: HealthCheck; address: string },
  ): void {
    const known = open.get(place);
    if (known) {
      known.check = check;
      return;
    }
    const server = createServer((_, response) => {
      const { namespace, name, local } = entry.check;
      const localEndpoints = local.get(address) ?? 0;
      response.writeHead(localEndpoints > 0 ? 200 : 503, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify({ service: { namespace, name }, localEndpoints, serviceProxyHealthy: true }));
    });
    const entry: Listening = { server, check };
    open.set(place, entry);
    server.on('error', (error) => this.logger.warn({ err: error, place }, 'a health check port could not be bound'));
    server.listen(check.port, address).unref();
  }
}
