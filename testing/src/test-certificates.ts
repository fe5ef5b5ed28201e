import 'reflect-metadata';
import { createPrivateKey, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** PEM. */
export interface TestPair {
  readonly cert: string;
  readonly key: string;
}

export interface IssueOptions {
  /** Names and addresses that it is for. */
  readonly hosts?: readonly string[];
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

export interface TestAuthority {
  /** PEM. */
  readonly ca: string;
  issue(options?: IssueOptions): Promise<TestPair>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const hour = 60 * 60 * 1000;

/** A certificate authority of the test's own, which certifies whatever it is asked to. */
export async function createTestAuthority(): Promise<TestAuthority> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const authority = await certify({ subject: 'CN=test authority', keys, signer: keys, isAuthority: true });
  return {
    ca: authority.toString('pem'),
    async issue(options = {}) {
      const own = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
      const issuer = authority.subject;
      const certificate = await certify({ ...options, subject: 'CN=test', issuer, keys: own, signer: keys });
      return { cert: certificate.toString('pem'), key: await exportKey(own.privateKey) };
    },
  };
}

/** A certificate that nobody but itself vouches for. */
export async function createSelfSigned(options: IssueOptions): Promise<TestPair> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await certify({ ...options, subject: 'CN=alone', keys, signer: keys });
  return { cert: certificate.toString('pem'), key: await exportKey(keys.privateKey) };
}

interface CertifyOptions extends IssueOptions {
  readonly subject: string;
  /** Default: the subject. */
  readonly issuer?: string;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly signer: webcrypto.CryptoKeyPair;
  readonly isAuthority?: boolean;
}

function certify(options: CertifyOptions): Promise<X509Certificate> {
  const { subject, issuer = subject, keys, signer, hosts = [], isAuthority = false } = options;
  const names = hosts.map((value) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value }));
  return X509CertificateGenerator.create(
    {
      serialNumber: Buffer.from(webcrypto.getRandomValues(new Uint8Array(8))).toString('hex'),
      subject,
      issuer,
      notBefore: options.notBefore ?? new Date(Date.now() - hour),
      notAfter: options.notAfter ?? new Date(Date.now() + hour),
      signingAlgorithm: algorithm,
      publicKey: keys.publicKey,
      signingKey: signer.privateKey,
      extensions: [
        new BasicConstraintsExtension(isAuthority, undefined, true),
        ...(names.length > 0 ? [new SubjectAlternativeNameExtension(names)] : []),
      ],
    },
    webcrypto,
  );
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key));
  return String(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'pem', type: 'pkcs8' }));
}
