import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import type { Ingress, Secret } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { SiteCertificate } from './messages.ts';
import { oldestFirst } from './plan-routes.ts';

type IngressObject = DeepReadonly<Ingress>;
type SecretObject = DeepReadonly<Secret>;
type Tls = NonNullable<NonNullable<IngressObject['spec']>['tls']>[number];

export interface CertificateProblem {
  readonly ingress: IngressObject;
  /** A sentence. */
  readonly message: string;
}

export interface CertificatePlan {
  readonly certificates: readonly SiteCertificate[];
  readonly problems: readonly CertificateProblem[];
}

/** Which name is served with which Secret. Where two Ingresses give one name a Secret, the older one counts. */
export function planCertificates(
  ingresses: Iterable<IngressObject>,
  find: (namespace: string, name: string) => SecretObject | undefined,
): CertificatePlan {
  const certificates = new Map<string, SiteCertificate>();
  const problems: CertificateProblem[] = [];
  for (const ingress of oldestFirst(ingresses)) {
    for (const tls of ingress.spec?.tls ?? []) {
      if (!tls.secretName) continue;
      const pair = keyPairOf(tls.secretName, find(ingress.metadata?.namespace ?? '', tls.secretName));
      if (typeof pair === 'string') problems.push({ ingress, message: pair });
      else
        for (const host of hostsOf(tls, ingress))
          if (!certificates.has(host)) certificates.set(host, { host, ...pair });
    }
  }
  return { certificates: [...certificates.values()], problems };
}

/** Those of the rules where it names none. */
function hostsOf({ hosts }: Tls, { spec }: IngressObject): readonly string[] {
  const named = hosts?.length ? hosts : (spec?.rules ?? []).map(({ host }) => host ?? '');
  return (named.length > 0 ? named : ['']).map((host) => host.toLowerCase());
}

type KeyPair = Omit<SiteCertificate, 'host'>;

const read = new WeakMap<SecretObject, KeyPair | string>();

/** A Secret that does not change is read once: it costs a signature's worth of work. A string says what is wrong. */
function keyPairOf(name: string, secret: SecretObject | undefined): KeyPair | string {
  if (!secret) return `Secret ${name} of spec.tls does not exist.`;
  const known = read.get(secret) ?? readKeyPair(name, secret);
  read.set(secret, known);
  return known;
}

function readKeyPair(name: string, { data }: SecretObject): KeyPair | string {
  const pem = (key: string) => Buffer.from(data?.[key] ?? '', 'base64').toString();
  const missing = ['tls.crt', 'tls.key'].filter((key) => pem(key) === '');
  if (missing.length > 0) return `Secret ${name} of spec.tls has no ${missing.join(' and ')}.`;
  const pair = { certificate: pem('tls.crt'), key: pem('tls.key') };
  try {
    const fits = new X509Certificate(pair.certificate).checkPrivateKey(createPrivateKey(pair.key));
    if (!fits) return `The key in Secret ${name} of spec.tls is not that of its certificate.`;
    // TLS refuses more than PEM does: keys that are too short.
    createSecureContext({ cert: pair.certificate, key: pair.key });
    return pair;
  } catch {
    // What OpenSSL says of it says nothing to whom this is told, and must not quote a key.
    return `The certificate or the key in Secret ${name} of spec.tls cannot be used.`;
  }
}
