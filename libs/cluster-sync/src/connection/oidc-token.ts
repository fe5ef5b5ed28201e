import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Granted } from './renewed-credentials.ts';

type OidcSettings = Readonly<Record<string, string>>;

/**
 * The id token of the auth-provider `oidc`, renewed at the issuer when it is out of date. client-node does that. It is
 * loaded only where it is needed, since it takes 80 MB, and asked only once a token, since it forgets when one expires.
 * Throws Unauthorized.
 */
export async function refreshOidc(settings: OidcSettings): Promise<Granted> {
  const { KubeConfig } = await import('kubernetes-client');
  const config = new KubeConfig();
  config.loadFromClusterAndUser(
    { name: 'cluster', server: 'https://cluster', skipTLSVerify: false },
    { name: 'user', authProvider: { name: 'oidc', config: { ...settings } } },
  );
  const options: { headers: Record<string, string> } = { headers: {} };
  try {
    await config.applyToHTTPSOptions(options);
  } catch (cause) {
    throw signInAgain(settings, cause instanceof Error ? cause.message : String(cause), cause);
  }
  const [, token] = /^Bearer (.+)$/.exec(options.headers.Authorization ?? '') ?? [];
  if (!token) throw signInAgain(settings, 'the id-token is out of date and there is no refresh-token');
  return { credentials: { token }, expiresAt: expiryOf(token) };
}

function signInAgain(settings: OidcSettings, why: string, cause?: unknown): StatusError {
  const issuer = settings['idp-issuer-url'] ?? 'the issuer';
  const message = `The sign-in at ${issuer} cannot be renewed: ${why}. Sign in with kubectl and add the kubeconfig again`;
  return new StatusError('Unauthorized', message, undefined, { cause });
}

/** Of a JSON web token, milliseconds since the epoch. */
function expiryOf(token: string): number | undefined {
  try {
    const { exp }: { exp?: unknown } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof exp === 'number' ? exp * 1000 : undefined;
  } catch {
    // Whether it is a token at all the cluster will say.
    return undefined;
  }
}
