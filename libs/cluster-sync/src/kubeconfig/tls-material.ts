import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { Credentials } from '@pilothouse/kube-client/credentials';
import { StatusError } from '@pilothouse/kube-model/status-error';

type ClientCertificate = NonNullable<Credentials['certificate']>;

const problem = (why: string, cause?: unknown) => new StatusError('BadRequest', why, undefined, { cause });
const day = (date: string) => new Date(date).toISOString().slice(0, 10);

/** PEM of the authority. Throws BadRequest when the data is none. */
export function authorityOf(data: string | undefined): string | undefined {
  if (!data) return undefined;
  const pem = decoded(data, 'certificate-authority-data');
  for (const part of partsOf(pem, 'certificate-authority-data')) readCertificate(part, 'certificate-authority-data');
  return pem;
}

/** PEM of a client certificate and its key. Throws BadRequest when one is missing, broken, of another or out of date. */
export function certificateOf(certificate: string | undefined, key: string | undefined): ClientCertificate | undefined {
  if (!certificate && !key) return undefined;
  if (!certificate) throw problem('client-key-data has no client-certificate-data with it');
  if (!key) throw problem('client-certificate-data has no client-key-data with it');
  const pair = { cert: decoded(certificate, 'client-certificate-data'), key: decoded(key, 'client-key-data') };
  checkPair(pair);
  return pair;
}

/** Throws BadRequest. */
export function checkPair({ cert, key }: ClientCertificate): void {
  const [first = ''] = partsOf(cert, 'client-certificate-data');
  const certificate = readCertificate(first, 'client-certificate-data');
  if (!certificate.checkPrivateKey(readKey(key))) {
    throw problem('client-key-data is not the key of the certificate in client-certificate-data');
  }
  if (Date.parse(certificate.validTo) < Date.now()) {
    throw problem(`The client certificate expired on ${day(certificate.validTo)}: get a new kubeconfig`);
  }
}

function decoded(data: string, field: string): string {
  const compact = data.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.length % 4 !== 0) throw problem(`${field} is not base64`);
  return Buffer.from(compact, 'base64').toString('latin1');
}

function partsOf(pem: string, field: string): string[] {
  const parts = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  if (!parts) throw problem(`${field} holds no certificate in PEM form`);
  return parts;
}

function readCertificate(pem: string, field: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw problem(`${field} holds a certificate that cannot be read`, cause);
  }
}

function readKey(pem: string): KeyObject {
  if (/ENCRYPTED/.test(pem)) throw problem('client-key-data is protected by a passphrase, which is not supported');
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw problem('client-key-data holds no private key in PEM form', cause);
  }
}
