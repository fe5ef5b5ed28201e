import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as they stand in a cookie or an Authorization header. */
export function newCredential(prefix: string): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`;
}

/** What is stored of a credential, hexadecimal. It has 256 random bits, so that a fast hash without salt is enough. */
export function credentialHash(credential: string): string {
  return createHash('sha256').update(credential).digest('hex');
}
