import type { Service } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Logger } from '@pilothouse/std/logger';
import type { BindMessage, PortPlace } from './messages.ts';
import type { ServiceReporter } from './service-events.ts';

type ServiceObject = DeepReadonly<Served<Service>>;

export interface BindReportsOptions {
  find(service: string): ServiceObject | undefined;
  readonly reporter: ServiceReporter;
  readonly serviceCidr: string;
  readonly logger: Logger;
}

/** Turns what the proxy could not bind into events and an annotation, each said once. */
export class BindReports {
  private readonly options: BindReportsOptions;
  private readonly said = new Map<string, Set<string>>();
  /** By Service, what is served elsewhere than declared, by where that is. */
  private readonly elsewhere = new Map<string, Map<string, string>>();

  constructor(options: BindReportsOptions) {
    this.options = options;
  }

  async receive(message: BindMessage): Promise<void> {
    const service = this.options.find(message.service);
    if (!service) return;
    if (message.kind === 'failed') {
      this.say(message.service, service, 'PortNotServed', failureOf(message, this.options.serviceCidr));
      return;
    }
    const served = this.elsewhere.get(message.service) ?? new Map<string, string>();
    this.elsewhere.set(message.service, served);
    if (message.servedAt === message.port) served.delete(placeOf(message));
    else {
      served.set(placeOf(message), `${nameOf(message)}=${message.address}:${message.servedAt}`);
      this.say(message.service, service, 'PortServedElsewhere', fallbackOf(message));
    }
    await this.options.reporter
      .annotate(service, [...served.values()])
      .catch((error: unknown) => this.options.logger.warn({ err: error }, 'a Service could not be annotated'));
  }

  unserved(service: ServiceObject, messages: readonly string[]): void {
    const key = `${service.metadata.namespace}/${service.metadata.name}`;
    for (const message of messages) this.say(key, service, 'PortNotServed', message);
  }

  forget(service: string): void {
    this.said.delete(service);
    this.elsewhere.delete(service);
  }

  private say(key: string, service: ServiceObject, reason: string, message: string): void {
    const said = this.said.get(key) ?? new Set<string>();
    this.said.set(key, said);
    if (said.has(message)) return;
    said.add(message);
    this.options.reporter.warn(service, reason, message);
  }
}

type Listening = Extract<BindMessage, { kind: 'listening' }>;
type Failed = Extract<BindMessage, { kind: 'failed' }>;

const placeOf = ({ address, port, protocol }: PortPlace) => `${address}:${port}/${protocol}`;
const nameOf = ({ port, protocol }: PortPlace) => (protocol === 'TCP' ? `${port}` : `${port}/${protocol}`);

function fallbackOf({ address, port, servedAt }: Listening): string {
  return `Port ${port} may not be bound by an ordinary user, so it is served at ${address}:${servedAt}. As root, "sysctl net.ipv4.ip_unprivileged_port_start=${port}" allows it.`;
}

function failureOf(failed: Failed, serviceCidr: string): string {
  const where = `${failed.address}:${failed.port}`;
  if (failed.code === 'EADDRINUSE') return takenOf(failed, where);
  if (failed.code !== 'EADDRNOTAVAIL') return `${where} could not be bound: ${failed.code}.`;
  if (failed.by === 'external')
    return `${where} of spec.externalIPs is not an address of this machine: nobody is served there. It is tried again and again.`;
  const why = failed.by === 'cluster' ? `: Services have addresses of ${serviceCidr}` : '';
  return `${where} is not an address of this machine${why}. Create the Service again to have a new one.`;
}

function takenOf({ by, port }: Failed, where: string): string {
  if (by === 'external')
    return `${where} of spec.externalIPs is taken by another program or Service: it is not served there.`;
  if (by === 'node')
    return `${where} is taken by another program: node port ${port} is served at the other addresses only.`;
  return `${where} is taken: a process listens on port ${port} of all addresses. Let it listen on its own, in a pod on $POD_IP.`;
}
