import { createHash, createPrivateKey, createPublicKey, randomUUID } from 'node:crypto';
import type { Clock } from '@pilothouse/std/clock';
import { decodeJwt, type JWTPayload, jwtVerify, SignJWT } from 'jose';

/** An object that a token stands or falls with; a node that is gone may have been known by name only. */
export interface BoundObject {
  readonly name: string;
  readonly uid?: string;
}

/** Whom a token stands for, and the objects without which it ends. */
export interface TokenSubject {
  readonly namespace: string;
  readonly account: BoundObject;
  readonly pod?: BoundObject;
  readonly secret?: BoundObject;
  readonly node?: BoundObject;
}

export interface TokenGrant extends TokenSubject {
  readonly audiences: readonly string[];
  readonly expirationSeconds: number;
  /** Seconds after which the token should have been replaced, where it is good for longer than was asked for. */
  readonly warnAfterSeconds?: number | undefined;
}

/** What a token says that this cluster signed and that has not expired. */
export interface VerifiedToken extends TokenSubject {
  /** `jti`: names this token in audits. */
  readonly id: string;
  readonly audiences: readonly string[];
}

/** Tokens of ServiceAccounts: JSON Web Tokens with upstream's claims. */
export interface ServiceAccountTokens {
  readonly issuer: string;
  sign(grant: TokenGrant): Promise<string>;
  /** Whether it names this cluster as its issuer; nothing is verified. */
  isOurs(token: string): boolean;
  /** Undefined for a token that is forged, malformed, expired or not valid yet. */
  verify(token: string): Promise<VerifiedToken | undefined>;
}

export interface ServiceAccountTokensOptions {
  /** P-256, PKCS #8, PEM. */
  readonly signingKey: string;
  readonly clock: Clock;
}

/** Upstream's default; also the audience of tokens that are meant for the API. */
export const defaultIssuer = 'https://kubernetes.default.svc.cluster.local';

const algorithm = 'ES256';
/** Clocks differ a little: upstream's leeway, in seconds. */
const leeway = 60;
const prefix = 'system:serviceaccount';

export function serviceAccountUserName(namespace: string, name: string): string {
  return `${prefix}:${namespace}:${name}`;
}

export function createServiceAccountTokens({ signingKey, clock }: ServiceAccountTokensOptions): ServiceAccountTokens {
  const issuer = defaultIssuer;
  const privateKey = createPrivateKey(signingKey);
  const publicKey = createPublicKey(privateKey);
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const kid = createHash('sha256').update(der).digest('base64url');
  return {
    issuer,
    sign(grant) {
      const now = Math.floor(clock.now() / 1000);
      return new SignJWT({ 'kubernetes.io': privateClaims(grant, now) })
        .setProtectedHeader({ alg: algorithm, kid })
        .setIssuer(issuer)
        .setSubject(serviceAccountUserName(grant.namespace, grant.account.name))
        .setAudience([...grant.audiences])
        .setIssuedAt(now)
        .setNotBefore(now)
        .setExpirationTime(now + grant.expirationSeconds)
        .setJti(randomUUID())
        .sign(privateKey);
    },
    isOurs(token) {
      try {
        return decodeJwt(token).iss === issuer;
      } catch {
        return false; // Not a JSON Web Token.
      }
    },
    async verify(token) {
      const currentDate = new Date(clock.now());
      const options = { issuer, algorithms: [algorithm], clockTolerance: leeway, currentDate };
      try {
        return toVerified((await jwtVerify(token, publicKey, options)).payload);
      } catch {
        return undefined; // Whatever is wrong with it, nobody stands behind it.
      }
    },
  };
}

function privateClaims({ namespace, account, pod, secret, node, warnAfterSeconds }: TokenGrant, now: number): object {
  return {
    namespace,
    ...(node && { node }),
    ...(pod && { pod }),
    ...(secret && { secret }),
    serviceaccount: account,
    ...(warnAfterSeconds !== undefined && { warnafter: now + warnAfterSeconds }),
  };
}

type Claims = Readonly<Record<string, unknown>>;

/** Undefined unless the claims agree with each other. */
function toVerified(payload: JWTPayload): VerifiedToken | undefined {
  const { sub, jti = '', aud = [], exp } = payload;
  const claims = record(payload['kubernetes.io']);
  const account = boundObject(claims?.serviceaccount);
  const namespace = claims?.namespace;
  if (!claims || !account || typeof namespace !== 'string' || exp === undefined) return undefined;
  if (sub !== serviceAccountUserName(namespace, account.name)) return undefined;
  const [pod, secret, node] = [boundObject(claims.pod), boundObject(claims.secret), boundObject(claims.node)];
  return {
    id: jti,
    audiences: typeof aud === 'string' ? [aud] : aud,
    namespace,
    account,
    ...(pod && { pod }),
    ...(secret && { secret }),
    ...(node && { node }),
  };
}

function record(value: unknown): Claims | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function boundObject(value: unknown): BoundObject | undefined {
  const { name, uid } = record(value) ?? {};
  if (typeof name !== 'string') return undefined;
  return { name, ...(typeof uid === 'string' && { uid }) };
}
