import type { Client } from '@pilothouse/kube-client/client';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { serviceAccounts } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import type { Clock } from '@pilothouse/std/clock';
import type { PodObject } from '../pod-types.ts';

export interface TokenWish {
  /** Undefined: the API's own. */
  readonly audience: string | undefined;
  readonly expirationSeconds: number;
}

export interface PodToken {
  readonly token: string;
  /** When it is to be replaced; milliseconds since the epoch. */
  readonly renewAt: number;
}

/** Tokens of the account that one pod runs as, bound to the pod; each is kept until it should be renewed. */
export type TokenSource = (wish: TokenWish) => Promise<PodToken>;

interface TokenRequest extends KubeObject {
  readonly spec: {
    readonly audiences: readonly string[];
    readonly expirationSeconds: number;
    readonly boundObjectRef: object;
  };
  readonly status?: { readonly token: string; readonly expirationTimestamp: string };
}

/** The subresource takes another kind than its resource holds. */
const { object: _, ...untyped } = serviceAccounts;
const tokenRequests: Resource<TokenRequest> = untyped;

/** As upstream: a token is replaced after four fifths of its life, and after a day. */
const renewedShare = 0.8;
const longest = 24 * 60 * 60 * 1000;

export function createTokenSource(client: Client, clock: Clock, pod: () => PodObject): TokenSource {
  const kept = new Map<string, PodToken>();
  return async (wish) => {
    const key = `${wish.expirationSeconds} ${wish.audience ?? ''}`;
    const known = kept.get(key);
    if (known && known.renewAt > clock.now()) return known;
    const asked = clock.now();
    const { status } = await client.create(tokenRequests, tokenRequest(pod(), wish), { subresource: 'token' });
    if (!status) throw new Error('the API answered a TokenRequest without a token');
    const life = Date.parse(status.expirationTimestamp) - asked;
    const token = { token: status.token, renewAt: asked + Math.min(life * renewedShare, longest) };
    kept.set(key, token);
    return token;
  };
}

function tokenRequest({ metadata, spec }: PodObject, { audience, expirationSeconds }: TokenWish): TokenRequest {
  const { namespace = '', name, uid } = metadata;
  return {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    metadata: { namespace, name: spec?.serviceAccountName ?? 'default' },
    spec: {
      audiences: audience === undefined || audience === '' ? [] : [audience],
      expirationSeconds,
      boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name, uid },
    },
  };
}
