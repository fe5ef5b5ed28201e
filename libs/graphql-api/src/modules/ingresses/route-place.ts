import type { Ingress } from '@pilothouse/kube-model/kinds';
import type { IngressRoute } from '@pilothouse/kube-model/kinds/ingress/routes';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

export interface RoutePlace {
  readonly url: string | undefined;
  /** For a shell. */
  readonly command: string | undefined;
}

interface Scheme {
  readonly name: 'http' | 'https';
  /** The port that needs no mention. */
  readonly usual: number;
}

const http: Scheme = { name: 'http', usual: 80 };
const https: Scheme = { name: 'https', usual: 443 };

/** Where a route is opened, by the address that the Ingress has been given. */
export function routePlace(
  { host, path }: Pick<IngressRoute, 'host' | 'path'>,
  ingress: DeepReadonly<Ingress>,
): RoutePlace {
  const [at] = ingress.status?.loadBalancer?.ingress ?? [];
  const address = at?.ip ?? at?.hostname;
  if (at === undefined || address === undefined || host.startsWith('*')) return { url: undefined, command: undefined };
  const secure = isSecure(host, ingress);
  const scheme = secure ? https : http;
  // Ports are told where they are not the usual ones: first that of HTTP, then that of HTTPS.
  const port = at.ports?.[secure ? 1 : 0]?.port ?? scheme.usual;
  const authority = `${host || address}${port === scheme.usual ? '' : `:${port}`}`;
  const url = `${scheme.name}://${authority}${path || '/'}`;
  return { url, command: commandOf({ url, host, port, address }, secure) };
}

interface Target {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly address: string;
}

function commandOf({ url, host, port, address }: Target, secure: boolean): string {
  const insecure = secure ? ['--insecure'] : [];
  // An address that is a name itself cannot be given to --resolve.
  const way = host === '' ? [] : ['--connect-to', `${host}:${port}:${address}:${port}`];
  return ['curl', ...insecure, ...way, quoted(url)].join(' ');
}

/** For a shell: a path may hold what it would read as something else. */
const quoted = (text: string) => (/^[\w:/.-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

function isSecure(host: string, { spec }: DeepReadonly<Ingress>): boolean {
  const wild = `*${host.slice(host.indexOf('.'))}`;
  return (spec?.tls ?? []).some(({ hosts }) => !hosts?.length || hosts.includes(host) || hosts.includes(wild));
}
