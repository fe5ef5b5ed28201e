import 'reflect-metadata';
import { createPrivateKey, webcrypto } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import path from 'node:path';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** What a TLS server needs, PEM; and the CA that its clients are given. */
export interface Certificates {
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

export interface CertificateOptions {
  /** Kept here: ca.crt, ca.key, server.crt, server.key. Keys are readable by the owner only. */
  readonly directory: string;
  /** Names and addresses that clients use. */
  readonly hosts: readonly string[];
}

interface Pair {
  readonly certificate: X509Certificate;
  /** PKCS #8, PEM. */
  readonly key: string;
}

const day = 24 * 60 * 60 * 1000;
const caDays = 3650;
const serverDays = 365;
/** A certificate with less than this left is made anew. */
const renewalDays = 30;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Reads the CA and the server's certificate, or makes what is missing, about to expire or for other hosts. */
export async function ensureCertificates({ directory, hosts }: CertificateOptions): Promise<Certificates> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const kept = await readPair(directory, 'ca');
  const ca = kept && isFresh(kept) ? kept : await createPair(directory, 'ca', undefined, []);
  const keptServer = await readPair(directory, 'server');
  const usable = keptServer && isFresh(keptServer) && isFor(keptServer, hosts) && (await isFrom(keptServer, ca));
  const server = usable ? keptServer : await createPair(directory, 'server', ca, hosts);
  return { ca: ca.certificate.toString('pem'), certificate: server.certificate.toString('pem'), key: server.key };
}

function isFresh({ certificate }: Pair): boolean {
  return certificate.notAfter.getTime() - Date.now() > renewalDays * day;
}

function isFor({ certificate }: Pair, hosts: readonly string[]): boolean {
  const names = certificate.getExtension(SubjectAlternativeNameExtension)?.names.items.map(({ value }) => value) ?? [];
  return hosts.every((host) => names.includes(host));
}

function isFrom({ certificate }: Pair, ca: Pair): Promise<boolean> {
  return certificate.verify({ publicKey: ca.certificate.publicKey, signatureOnly: true }, webcrypto);
}

async function readPair(directory: string, name: string): Promise<Pair | undefined> {
  try {
    const certificate = new X509Certificate(await readFile(path.join(directory, `${name}.crt`), 'utf8'));
    return { certificate, key: await readFile(path.join(directory, `${name}.key`), 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`${directory}/${name}.crt and .key cannot be read: remove them to have new ones made`, {
      cause: error,
    });
  }
}

async function createPair(
  directory: string,
  name: 'ca' | 'server',
  issuer: Pair | undefined,
  hosts: readonly string[],
): Promise<Pair> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const signingKey = issuer ? await importKey(issuer.key) : keys.privateKey;
  const subject = name === 'ca' ? 'CN=pilothouse-ca' : 'CN=pilothouse-kube-api';
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber: Buffer.from(webcrypto.getRandomValues(new Uint8Array(16))).toString('hex'),
      subject,
      issuer: issuer?.certificate.subject ?? subject,
      // Clocks differ a little.
      notBefore: new Date(Date.now() - 60 * 60 * 1000),
      notAfter: new Date(Date.now() + (issuer ? serverDays : caDays) * day),
      signingAlgorithm: algorithm,
      publicKey: keys.publicKey,
      signingKey,
      extensions: [
        ...(issuer ? serverExtensions(hosts) : caExtensions()),
        await SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
        await AuthorityKeyIdentifierExtension.create(issuer?.certificate.publicKey ?? keys.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  const pair = { certificate, key: await exportKey(keys.privateKey) };
  await writeFile(path.join(directory, `${name}.key`), pair.key, { mode: 0o600 });
  await writeFile(path.join(directory, `${name}.crt`), certificate.toString('pem'));
  return pair;
}

function caExtensions() {
  return [
    new BasicConstraintsExtension(true, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign | KeyUsageFlags.digitalSignature, true),
  ];
}

function serverExtensions(hosts: readonly string[]) {
  const names = hosts.map((value) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value }));
  return [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    new SubjectAlternativeNameExtension(names),
  ];
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key));
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    .export({ format: 'pem', type: 'pkcs8' })
    .toString();
}

function importKey(pem: string): Promise<webcrypto.CryptoKey> {
  const der = createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' });
  return webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
}
