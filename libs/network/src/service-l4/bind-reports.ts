import type { Service } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Logger } from '@pilothouse/std/logger';
import type { BindMessage } from './messages.ts';
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
  private readonly elsewhere = new Map<string, Map<number, number>>();

  constructor(options: BindReportsOptions) {
    this.options = options;
  }

  async receive(message: BindMessage): Promise<void> {
    const service = this.options.find(message.service);
    if (!service) return;
    if (message.kind === 'failed') {
      this.say(message.service, service, 'PortNotServed', failureOf(service, message, this.options.serviceCidr));
      return;
    }
    const served = this.elsewhere.get(message.service) ?? new Map<number, number>();
    this.elsewhere.set(message.service, served);
    if (message.servedAt === message.port) served.delete(message.port);
    else {
      served.set(message.port, message.servedAt);
      this.say(message.service, service, 'PortServedElsewhere', fallbackOf(service, message));
    }
    await this.options.reporter
      .annotate(service, served)
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

function fallbackOf({ spec }: ServiceObject, { port, servedAt }: Listening): string {
  return `Port ${port} may not be bound by an ordinary user, so it is served at ${spec?.clusterIP}:${servedAt}. As root, "sysctl net.ipv4.ip_unprivileged_port_start=${port}" allows it.`;
}

function failureOf({ spec }: ServiceObject, { port, code }: Failed, serviceCidr: string): string {
  const where = `${spec?.clusterIP}:${port}`;
  if (code === 'EADDRINUSE') {
    return `${where} is taken: a process listens on port ${port} of all addresses. Let it listen on its own, in a pod on $POD_IP.`;
  }
  if (code === 'EADDRNOTAVAIL') {
    return `${where} is not an address of this machine: Services have addresses of ${serviceCidr}. Create the Service again to have a new one.`;
  }
  return `${where} could not be bound: ${code}.`;
}
