import { once } from 'node:events';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Address } from './product.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks by TLS; `ca`: the only certificate that is trusted. */
export interface Secure {
  readonly ca?: string;
}

export type IngressClient = (host: string, path?: string, secure?: Secure) => Promise<Answer>;

/** Asks the Ingress of a product for a host, each time by a connection of its own. */
export function createIngressClient({
  ingressUrl,
  ingressTlsPort,
}: Pick<Address, 'ingressUrl' | 'ingressTlsPort'>): IngressClient {
  const { port } = new URL(ingressUrl);
  return async (host, path = '/', secure) => {
    const options = { host: '127.0.0.1', path, headers: { host }, agent: false };
    const sent = secure
      ? secureRequest({ ...options, ...secure, port: ingressTlsPort, servername: host })
      : plainRequest({ ...options, port });
    const [response] = await once(sent.end(), 'response');
    let text = '';
    for await (const chunk of response) text += chunk;
    return { status: response.statusCode, text };
  };
}
