import { readFile } from 'node:fs/promises';
import { type CredentialSource, fixedCredentials } from '@pilothouse/kube-client/credentials';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ContextSettings } from '../kubeconfig/context-settings.ts';
import { isToken } from '../kubeconfig/token.ts';
import { readExecCredential } from './exec-credential.ts';
import { refreshOidc } from './oidc-token.ts';
import { type Granted, RenewedCredentials } from './renewed-credentials.ts';
import { type ProgramHost, runProgram } from './run-program.ts';

/** How long the content of a token file is taken for what it is, milliseconds. */
const tokenFileAge = 60_000;

/** Where the credentials of a context come from. A program is run, and a file read, only when they are first needed. */
export function credentialSource(settings: ContextSettings, host: ProgramHost): CredentialSource {
  const { credentials, program, tokenFile, oidc } = settings;
  const renewed = (get: () => Promise<Granted>) =>
    new RenewedCredentials(async () => {
      const granted = await get();
      return { ...granted, credentials: { ...credentials, ...granted.credentials } };
    }, host.clock);
  if (program) return renewed(async () => readExecCredential(await runProgram(program, host), program));
  if (tokenFile) return renewed(() => readTokenFile(tokenFile, host));
  if (oidc) return renewed(() => refreshOidc(oidc));
  return fixedCredentials(credentials);
}

async function readTokenFile(file: string, { clock }: ProgramHost): Promise<Granted> {
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new StatusError('ServiceUnavailable', `The tokenFile cannot be read: ${cause.message}`, undefined, { cause });
  });
  const token = text.trim();
  if (isToken(token)) return { credentials: { token }, expiresAt: clock.now() + tokenFileAge };
  throw new StatusError('ServiceUnavailable', `The tokenFile ${file} holds no token`);
}
