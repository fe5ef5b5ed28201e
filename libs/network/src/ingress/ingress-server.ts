import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { namesOf } from './find-backend.ts';
import { IngressRouter } from './ingress-router.ts';
import type { IngressAnswer, IngressMessage, Listeners, SiteCertificate } from './messages.ts';
import { serveRequests } from './serve-requests.ts';

type KeyPair = Omit<SiteCertificate, 'host'>;

/** Serves HTTP and HTTPS; told by messages what. */
export class IngressServer {
  private readonly router = new IngressRouter();
  private readonly tell: (answer: IngressAnswer) => void;
  private contexts: ReadonlyMap<string, SecureContext> = new Map();
  private fallback: KeyPair | undefined;
  private plain: Server | undefined;
  private secure: TlsServer | undefined;

  constructor(tell: (answer: IngressAnswer) => void) {
    this.tell = tell;
  }

  async receive(message: IngressMessage): Promise<void> {
    switch (message.kind) {
      case 'listen':
        return this.listen(message.on, message.fallback);
      case 'routes':
        return this.router.setRoutes(message.routes);
      case 'certificates':
        return this.setCertificates(message.certificates);
      case 'backend':
        return this.router.setBackend(message.backend);
      case 'forget':
        return this.router.forget(message.backend);
    }
  }

  close(): void {
    for (const server of [this.plain, this.secure]) {
      server?.close();
      server?.closeAllConnections();
    }
  }

  private async listen(on: Listeners, fallback: KeyPair): Promise<void> {
    this.fallback = fallback;
    this.plain = createServer();
    this.secure = createTlsServer({
      ...pairOptions(fallback),
      SNICallback: (name, done) => done(null, this.contextOf(name.toLowerCase())),
    });
    const ports = { http: 0, https: 0 };
    for (const [listener, server] of [
      ['http', this.plain],
      ['https', this.secure],
    ] as const) {
      serveRequests(server, this.router);
      try {
        ports[listener] = await listenOn(server, on.host, on[listener]);
      } catch (error) {
        this.close();
        return this.tell({ kind: 'failed', listener, code: (error as NodeJS.ErrnoException).code ?? String(error) });
      }
    }
    this.tell({ kind: 'listening', ...ports });
  }

  /** Connections that are open keep the certificate that they began with. */
  private setCertificates(certificates: readonly SiteCertificate[]): void {
    this.contexts = new Map(certificates.map((one) => [one.host, createSecureContext(pairOptions(one))]));
    const unnamed = certificates.find(({ host }) => host === '') ?? this.fallback;
    if (unnamed) this.secure?.setSecureContext(pairOptions(unnamed));
  }

  /** Undefined is the one of connections that name no host. */
  private contextOf(name: string): SecureContext | undefined {
    return namesOf(name).flatMap((one) => this.contexts.get(one) ?? [])[0];
  }
}

const pairOptions = ({ certificate, key }: KeyPair) => ({ cert: certificate, key });

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, backlog: 4096 }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
