import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a secret of this installation, or makes it on the first run. Only the owner may read the file. */
export function secretFile(directory: string, name: string, make: () => string): string {
  const file = join(directory, name);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const value = make();
  writeFileSync(file, `${value}\n`, { mode: 0o600, flag: 'wx' });
  return value;
}

export function randomPassword(): string {
  return randomBytes(12).toString('base64url');
}

export interface SealingKey {
  readonly id: string;
  readonly key: Buffer;
}

export interface ConfiguredKeys {
  readonly secretKey: string | undefined;
  readonly formerSecretKeys: readonly string[];
}

/** A key is named by its own hash, so that a sealed text tells which key it needs. */
function named(hex: string): SealingKey {
  const key = Buffer.from(hex, 'hex');
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), key };
}

/** The key that seals secrets at rest, and those that still open what was sealed before a rotation. */
export function sealingKeys(
  directory: string,
  configured: ConfiguredKeys,
): { current: SealingKey; others: SealingKey[] } {
  const current = configured.secretKey ?? secretFile(directory, 'secret-key', () => randomBytes(32).toString('hex'));
  return { current: named(current), others: configured.formerSecretKeys.map(named) };
}

export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Signs the tokens of ServiceAccounts; whoever has it can act as any of them. PKCS #8, PEM. */
export function randomSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
}

/** Names this installation in leases. */
export function randomIdentity(): string {
  return `pilothouse-${randomBytes(4).toString('hex')}`;
}
