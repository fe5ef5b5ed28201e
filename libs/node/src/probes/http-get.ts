import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { dialError } from './dial-error.ts';
import type { ProbeResult } from './probe-result.ts';

export interface HttpGet {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** Healthy: an answer from 200 to 399 within the time. Certificates are not looked at, as documented. */
export function probeHttp(target: HttpGet, timeoutMs: number): Promise<ProbeResult> {
  const { scheme, host, port, path } = target;
  const url = `${scheme}://${host}:${port}${path.startsWith('/') ? '' : '/'}${path}`;
  return new Promise((resolve) => {
    const end = (healthy: boolean, output: string) => {
      clearTimeout(timer);
      outgoing.destroy();
      resolve({ healthy, output });
    };
    const late = () =>
      end(false, `Get "${url}": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`);
    const timer = setTimeout(late, timeoutMs);
    const outgoing = open(url, target);
    outgoing.once('response', ({ statusCode = 0 }: IncomingMessage) => {
      const healthy = statusCode >= 200 && statusCode < 400;
      end(healthy, healthy ? 'ok' : `HTTP probe failed with statuscode: ${statusCode}`);
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      end(false, `Get "${url}": ${dialError(error, `${host}:${port}`)}`);
    });
    outgoing.end();
  });
}

function open(url: string, { scheme, headers }: HttpGet): ClientRequest {
  const options = {
    agent: false as const,
    headers: {
      'user-agent': 'kube-probe/1.36',
      accept: '*/*',
      connection: 'close',
      ...Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value])),
    },
  };
  if (scheme === 'http') return requestHttp(url, options);
  return requestHttps(url, { ...options, rejectUnauthorized: false });
}
