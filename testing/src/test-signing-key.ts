import { generateKeyPairSync } from 'node:crypto';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Signs the tokens of ServiceAccounts in this run. */
export const testSigningKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
