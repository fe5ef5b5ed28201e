import type { BindMessage, PortPlace, ProxyPort, ServiceMessage } from './messages.ts';
import { createPortListener, type PortListener } from './port-listener.ts';

export interface ServiceProxyOptions {
  /** Milliseconds until an address that could not be bound is tried again. */
  readonly bindRetry?: number;
}

interface Entry {
  readonly server: PortListener;
  retry: NodeJS.Timeout | undefined;
  port: ProxyPort;
}

const idOf = ({ address, port, protocol }: ProxyPort) => `${address}:${port}/${protocol}`;

/** Serves the ports of all Services; told one Service at a time what is wanted. */
export class ServiceProxy {
  private readonly services = new Map<string, Map<string, Entry>>();
  private readonly tell: (message: BindMessage) => void;

  private readonly bindRetry: number;

  constructor(tell: (message: BindMessage) => void, { bindRetry = 5000 }: ServiceProxyOptions = {}) {
    this.tell = tell;
    this.bindRetry = bindRetry;
  }

  set({ service, ports }: ServiceMessage): void {
    const entries = this.services.get(service) ?? new Map<string, Entry>();
    const wanted = new Map(ports.map((port) => [idOf(port), port]));
    for (const [id, entry] of entries) {
      if (wanted.has(id)) continue;
      this.close(entry);
      entries.delete(id);
    }
    for (const [id, port] of wanted) this.serve(entries, id, port);
    if (entries.size === 0) this.services.delete(service);
    else this.services.set(service, entries);
  }

  close(entry?: Entry): void {
    const all = entry ? [entry] : [...this.services.values()].flatMap((entries) => [...entries.values()]);
    for (const { server, retry } of all) {
      clearTimeout(retry);
      server.close();
    }
  }

  private serve(entries: Map<string, Entry>, id: string, port: ProxyPort): void {
    const known = entries.get(id);
    if (known) {
      known.port = port;
      known.server.update(port);
      return;
    }
    const entry: Entry = { server: createPortListener(port), port, retry: undefined };
    entries.set(id, entry);
    void this.listen(entry);
  }

  private async listen(entry: Entry): Promise<void> {
    const { service, by, protocol, address, port } = entry.port;
    const place: PortPlace = { service, by, protocol, address, port };
    try {
      this.tell({ kind: 'listening', ...place, servedAt: await entry.server.listen() });
    } catch (error) {
      this.tell({ kind: 'failed', ...place, code: (error as NodeJS.ErrnoException).code ?? String(error) });
      entry.retry = setTimeout(() => void this.listen(entry), this.bindRetry);
    }
  }
}
