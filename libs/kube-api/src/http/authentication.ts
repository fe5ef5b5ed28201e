import type { Authenticator } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';

export interface Authentication {
  /** Throws Unauthorized. Answers at once for a token seen a moment ago. */
  authenticate(authorization: string | undefined): User | Promise<User>;
}

/** How long a token is believed without asking again, milliseconds: also how long a revoked one may still work. */
const trust = 5_000;
const mostTrusted = 10_000;

export const unauthorized = () => new StatusError('Unauthorized', 'Unauthorized');

export function createAuthentication(authenticator: Pick<Authenticator, 'bearer'>, clock: Clock): Authentication {
  const trusted = new Map<string, { readonly user: User; readonly until: number }>();

  async function ask(token: string): Promise<User> {
    const user = await authenticator.bearer(token);
    if (!user) throw unauthorized();
    if (trusted.size >= mostTrusted) trusted.clear();
    trusted.set(token, { user, until: clock.now() + trust });
    return user;
  }

  return {
    authenticate(authorization) {
      const token = bearerToken(authorization);
      if (token === undefined) throw unauthorized();
      const known = trusted.get(token);
      if (known && known.until > clock.now()) return known.user;
      trusted.delete(token);
      return ask(token);
    },
  };
}

function bearerToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  const space = authorization.indexOf(' ');
  if (authorization.slice(0, space).toLowerCase() !== 'bearer') return undefined;
  const token = authorization.slice(space + 1).trim();
  return token === '' ? undefined : token;
}
