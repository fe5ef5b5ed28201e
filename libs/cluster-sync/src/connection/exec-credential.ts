import { StatusError } from '@pilothouse/kube-model/status-error';
import { z } from 'zod';
import type { CredentialProgram } from '../kubeconfig/program.ts';
import { checkPair } from '../kubeconfig/tls-material.ts';
import { isToken } from '../kubeconfig/token.ts';
import type { Granted } from './renewed-credentials.ts';

const shape = z.object({
  apiVersion: z.string(),
  kind: z.literal('ExecCredential'),
  status: z.object({
    token: z.string().nullish(),
    clientCertificateData: z.string().nullish(),
    clientKeyData: z.string().nullish(),
    expirationTimestamp: z.string().nullish(),
  }),
});

/** What a program has printed. Throws ServiceUnavailable with what is wrong; never with what was printed, a secret. */
export function readExecCredential(text: string, { command, apiVersion }: CredentialProgram): Granted {
  const problem = (why: string) => new StatusError('ServiceUnavailable', `The program ${command} ${why}`);
  const parsed = shape.safeParse(json(text));
  if (!parsed.success) throw problem('printed something that is not an ExecCredential in JSON with a status');
  const { status } = parsed.data;
  if (parsed.data.apiVersion !== apiVersion) {
    throw problem(`answered in apiVersion ${parsed.data.apiVersion}, but the kubeconfig says ${apiVersion}`);
  }
  const { token, clientCertificateData: cert, clientKeyData: key } = status;
  if (!token && !cert && !key) throw problem('gave neither a token nor a certificate');
  if (token && !isToken(token)) throw problem('gave a token that has characters that no token has');
  if (Boolean(cert) !== Boolean(key)) throw problem('gave one of certificate and key without the other');
  const certificate = cert && key ? checked({ cert, key }, problem) : undefined;
  return { credentials: { ...(token && { token }), ...(certificate && { certificate }) }, ...expiry(status, problem) };
}

function checked<T extends { readonly cert: string; readonly key: string }>(
  pair: T,
  problem: (why: string) => Error,
): T {
  try {
    checkPair(pair);
  } catch (error) {
    throw problem(`gave a certificate that cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
  return pair;
}

function expiry(
  { expirationTimestamp }: { readonly expirationTimestamp?: string | null | undefined },
  problem: (why: string) => Error,
): Pick<Granted, 'expiresAt'> {
  if (!expirationTimestamp) return { expiresAt: undefined };
  const expiresAt = Date.parse(expirationTimestamp);
  if (Number.isNaN(expiresAt)) throw problem('gave an expirationTimestamp that is no instant');
  return { expiresAt };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
