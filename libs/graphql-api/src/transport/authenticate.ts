import type { Authenticator } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import { GraphQLError } from 'graphql';
import { unauthenticated } from '../errors/unauthenticated.ts';

export const sessionCookie = 'pilothouse_session';

/** What a request brings to prove who it comes from. */
export interface Credentials {
  /** The Authorization header. */
  readonly authorization: string | undefined;
  readonly cookie: string | undefined;
}

/**
 * Who asks; undefined when nothing, or an old session, was brought along. Throws UNAUTHENTICATED for a token that is not
 * known: whoever sends one wants to be someone.
 */
export async function authenticate(
  authenticator: Authenticator,
  { authorization, cookie }: Credentials,
): Promise<User | undefined> {
  if (authorization !== undefined) {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    const user = token && (await authenticator.bearer(token));
    if (!user) throw unauthenticated();
    return user;
  }
  return cookie ? authenticator.session(cookie) : undefined;
}

/** As `authenticate`, with nobody for a token that is not known. Throws when the answer cannot be had. */
export async function authenticateOrNobody(
  authenticator: Authenticator,
  credentials: Credentials,
): Promise<User | undefined> {
  try {
    return await authenticate(authenticator, credentials);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** The value of one cookie of a Cookie header. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}

/**
 * Whether a page of another origin sends this request. Browsers send cookies along with it, so it is refused; programs
 * send no Origin.
 */
export function isForeign(
  { origin, host }: { readonly origin?: string | undefined; readonly host?: string | undefined },
  allowed: readonly string[],
): boolean {
  if (origin === undefined || allowed.includes(origin)) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
