import https from 'node:https';
import { readKubeconfig } from './kubeconfig.ts';
import type { Address } from './product.ts';

export interface KubeAnswer {
  readonly status: number;
  readonly text: string;
  /** Parsed; throws when the answer is no JSON. */
  json<T = Record<string, unknown>>(): T;
}

export interface KubeRequestOptions {
  readonly body?: string | Buffer | object;
  readonly contentType?: string;
  /** Null sends none; default the kubeconfig's. */
  readonly token?: string | null;
}

export type KubeRequest = (method: string, path: string, options?: KubeRequestOptions) => Promise<KubeAnswer>;

/** Bare requests to the Kubernetes API, also such as kubectl would never send. */
export function createKubeRequest(address: Address, maxSockets = 64): KubeRequest & { close(): void } {
  const { token, ca } = readKubeconfig(address.kubeconfig);
  const agent = new https.Agent({ keepAlive: true, maxSockets, ca });
  const request: KubeRequest = (method, path, options = {}) => {
    const { body, contentType = 'application/json', token: given = token } = options;
    const data = body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    const headers = {
      accept: 'application/json',
      ...(given !== null && { authorization: `Bearer ${given}` }),
      ...(data !== undefined && { 'content-type': contentType, 'content-length': Buffer.byteLength(data) }),
    };
    return new Promise((resolve, reject) => {
      const sent = https.request(new URL(path, address.kubeUrl), { method, agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => resolve(answer(response.statusCode ?? 0, Buffer.concat(parts).toString('utf8'))));
      });
      sent.on('error', reject);
      sent.end(data);
    });
  };
  return Object.assign(request, { close: () => agent.destroy() });
}

function answer(status: number, text: string): KubeAnswer {
  return { status, text, json: <T>() => JSON.parse(text) as T };
}
