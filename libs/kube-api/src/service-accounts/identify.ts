import type { Authenticator } from '@pilothouse/access/authorizer';
import type { ServiceAccountTokens } from '@pilothouse/access/service-account-tokens';
import type { User } from '@pilothouse/access/user';
import type { Clock } from '@pilothouse/std/clock';
import type { ClusterStore } from '@pilothouse/store/store';
import { serviceAccountUser } from './service-account-user.ts';
import { standsForLiving } from './stands-for-living.ts';

export interface Identified {
  readonly user: User;
  /** Those of the audiences asked about that the token is meant for. */
  readonly audiences: readonly string[];
}

/** Who a bearer token stands for at any of `audiences`; undefined is nobody. */
export type Identify = (token: string, audiences: readonly string[]) => Promise<Identified | undefined>;

export interface IdentifyDeps {
  /** Knows the tokens that are not of service accounts. */
  readonly authenticator: Pick<Authenticator, 'bearer'>;
  readonly tokens: ServiceAccountTokens;
  readonly store: Pick<ClusterStore, 'get'>;
  readonly clock: Clock;
}

export function createIdentify({ authenticator, tokens, store, clock }: IdentifyDeps): Identify {
  async function identifyAccount(token: string, asked: readonly string[]): Promise<Identified | undefined> {
    const verified = await tokens.verify(token);
    if (!verified || !standsForLiving(verified, store, clock.now())) return undefined;
    const audiences = asked.filter((audience) => verified.audiences.includes(audience));
    return audiences.length === 0 ? undefined : { user: serviceAccountUser(verified), audiences };
  }

  return async (token, asked) => {
    if (tokens.isOurs(token)) return identifyAccount(token, asked);
    // An account's token names no audience: it is meant for this API.
    const audiences = asked.filter((audience) => audience === tokens.issuer);
    const user = audiences.length === 0 ? undefined : await authenticator.bearer(token);
    return user && { user, audiences };
  };
}
