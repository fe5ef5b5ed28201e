import type { OutgoingHttpHeaders } from 'node:http';
import type { Credentials } from './credentials.ts';

/** In whose name a request is made, by those who may act for others. */
export interface Impersonation {
  readonly name: string;
  readonly groups: readonly string[];
  readonly uid?: string | undefined;
  readonly extra?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** `Authorization` and the `Impersonate-…` headers. */
export function identityHeaders(credentials: Credentials, impersonate: Impersonation | undefined): OutgoingHttpHeaders {
  return { ...authorization(credentials), ...(impersonate && impersonationHeaders(impersonate)) };
}

function authorization({ token, basic }: Credentials): OutgoingHttpHeaders {
  if (token) return { Authorization: `Bearer ${token}` };
  if (!basic) return {};
  return { Authorization: `Basic ${Buffer.from(`${basic.username}:${basic.password}`).toString('base64')}` };
}

function impersonationHeaders({ name, groups, uid, extra = {} }: Impersonation): OutgoingHttpHeaders {
  const extras = Object.entries(extra).map(([key, values]): [string, string[]] => {
    return [`Impersonate-Extra-${encodeURIComponent(key)}`, values.map(asHeader)];
  });
  return {
    'Impersonate-User': asHeader(name),
    // Node.js sends a list as a header that is repeated.
    ...(groups.length > 0 && { 'Impersonate-Group': groups.map(asHeader) }),
    ...(uid !== undefined && { 'Impersonate-Uid': asHeader(uid) }),
    ...Object.fromEntries(extras),
  };
}

/** Node.js writes a header byte for character, a Kubernetes API reads UTF-8. */
function asHeader(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
