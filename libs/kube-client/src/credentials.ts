import { isReason } from '@pilothouse/kube-model/status-error';

/** What a request proves its sender with. */
export interface Credentials {
  /** Bearer token. */
  readonly token?: string | undefined;
  /** PEM of a client certificate and its key. */
  readonly certificate?: { readonly cert: string; readonly key: string } | undefined;
  readonly basic?: { readonly username: string; readonly password: string } | undefined;
}

/** Asked before each request; keeps what it has found. Both methods throw StatusError with a sentence for the operator. */
export interface CredentialSource {
  current(): Promise<Credentials>;
  /** After a server has refused `refused`: what to try in its place; undefined when there is nothing else. */
  renew(refused: Credentials): Promise<Credentials | undefined>;
}

export function fixedCredentials(credentials: Credentials): CredentialSource {
  return { current: async () => credentials, renew: async () => undefined };
}

/** Asks with what there is, and once more with renewed credentials when it throws Unauthorized. */
export async function withCredentials<T>(
  source: CredentialSource,
  ask: (credentials: Credentials) => Promise<T>,
): Promise<T> {
  const credentials = await source.current();
  try {
    return await ask(credentials);
  } catch (error) {
    if (!isReason(error, 'Unauthorized')) throw error;
    const renewed = await source.renew(credentials);
    if (!renewed) throw error;
    return ask(renewed);
  }
}
