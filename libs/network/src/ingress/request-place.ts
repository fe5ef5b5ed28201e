import type { IncomingMessage } from 'node:http';

export interface RequestPlace {
  /** In lower case, without a port. */
  readonly host: string;
  /** Without a query, `.` and `..` resolved. */
  readonly path: string;
}

const absoluteForm = /^https?:\/\/([^/?#]*)(.*)$/i;

/** What a request asks for; undefined when its target is none. `target`: as in the request line. */
export function requestPlace(target: string, hostHeader: string | undefined): RequestPlace | undefined {
  const absolute = absoluteForm.test(target);
  const path = target.startsWith('/') ? target : '/';
  const text = absolute ? target : `http://${hostHeader || 'localhost'}${path}`;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = !absolute && !hostHeader ? '' : url.hostname.replace(/\.$/, '');
  return { host, path: url.pathname };
}

/** As an endpoint is asked: a path, with the host of a target that named one. RFC 9112, 3.2.2. */
export function toOriginForm(request: Pick<IncomingMessage, 'url' | 'headers'>): void {
  const [, host = '', rest = ''] = absoluteForm.exec(request.url ?? '') ?? [];
  if (host === '') return;
  request.headers.host = host;
  request.url = rest.startsWith('/') ? rest : `/${rest}`;
}
