import { isIP } from 'node:net';
import { connect, type DetailedPeerCertificate, type PeerCertificate } from 'node:tls';
import { StatusError } from '@pilothouse/kube-model/status-error';

/** A server as far as a failure to reach it has to know it. */
export interface Destination {
  /** `https://10.0.0.1:6443` */
  readonly origin: string;
  /** Whether an authority of its own was configured. */
  readonly ownAuthority: boolean;
  /** Name that is asked for and that the certificate must have, where that is not the host's. */
  readonly tlsServerName?: string | undefined;
  /** Proxy in between, without what it is signed in with. */
  readonly proxy?: string | undefined;
}

/** Our own limit was reached. */
export class NoAnswerError extends Error {}

/** Why a server cannot be spoken to, in the words of who operates it. */
export async function connectionFailure(cause: unknown, destination: Destination): Promise<StatusError> {
  if (cause instanceof StatusError) return cause;
  const { origin, proxy } = destination;
  const way = proxy === undefined ? '' : ` through the proxy ${proxy}`;
  const why = await reasonOf(cause, destination);
  const message = why.startsWith('the certificate') ? why : `${origin} cannot be reached${way}: ${why}`;
  return new StatusError('ServiceUnavailable', message, undefined, { cause });
}

async function reasonOf(cause: unknown, destination: Destination): Promise<string> {
  const { code, message } = failureOf(cause);
  const certificate = `the certificate of ${destination.origin}`;
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return `${certificate} ${validity(code, await peerCertificate(destination))}`;
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return `${certificate} ${otherNames(cause, destination)}`;
  if (distrusted.has(code)) return `${certificate} ${distrust(destination, code)}`;
  return words[code] ?? wordsOfTls(code, destination) ?? `${message || code || 'the connection failed'}`;
}

interface Failure {
  readonly code: string;
  readonly message: string;
}

function failureOf(cause: unknown): Failure {
  // When every address of a name was tried, each has its own failure.
  const error = cause instanceof AggregateError && cause.errors.length > 0 ? cause.errors[0] : cause;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NoAnswerError) return { code: 'no-answer', message };
  const code: unknown = Reflect.get(Object(error), 'code');
  if (code === 'EPROTO') return { code: sslCode(message), message };
  return { code: typeof code === 'string' ? code : '', message };
}

/** Some failures have what OpenSSL complains of in their message only: `…:error:0A00010B:SSL routines::wrong version number:…` */
function sslCode(message: string): string {
  const reason = /error:[0-9A-F]+:[^:]*:[^:]*:([^:]+)/i.exec(message)?.[1] ?? 'EPROTO';
  return `ERR_SSL_${reason.toUpperCase().replace(/\W+/g, '_')}`;
}

const broken = 'the connection was closed before an answer came';
const noRoute = 'there is no way to this address from here';
const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'its name cannot be looked up at the moment',
  EHOSTUNREACH: noRoute,
  ENETUNREACH: noRoute,
  EADDRNOTAVAIL: noRoute,
  ETIMEDOUT: 'it did not answer in time',
  'no-answer': 'it did not answer in time',
};

const distrusted: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'INVALID_CA',
  'INVALID_PURPOSE',
]);

function distrust({ ownAuthority }: Destination, code: string): string {
  const self = code === 'DEPTH_ZERO_SELF_SIGNED_CERT' ? ' (it has signed itself)' : '';
  return ownAuthority
    ? `is not signed by the certificate authority in the kubeconfig${self}`
    : `is not signed by an authority that this machine trusts${self}, and the kubeconfig has no certificate-authority-data`;
}

function validity(code: string, certificate: PeerCertificate | undefined): string {
  if (code === 'CERT_NOT_YET_VALID') {
    return certificate ? `is not valid before ${day(certificate.valid_from)}` : 'is not valid yet';
  }
  return certificate ? `expired on ${day(certificate.valid_to)}` : 'or of its authority has expired';
}

const day = (text: string) => new Date(text).toISOString().slice(0, 10);

function otherNames(cause: unknown, { origin, tlsServerName }: Destination): string {
  const certificate: Partial<DetailedPeerCertificate> = Reflect.get(Object(cause), 'cert') ?? {};
  const names = certificate.subjectaltname?.replace(/(DNS|IP Address):/g, '') ?? certificate.subject?.CN ?? 'none';
  const asked = tlsServerName ?? new URL(origin).hostname;
  return `is for other names (${names}), not for ${asked}; tls-server-name in the kubeconfig can tell which is meant`;
}

function wordsOfTls(code: string, { origin }: Destination): string | undefined {
  const plain = origin.startsWith('http:');
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|UNKNOWN_PROTOCOL/.test(code)) {
    return 'it does not speak TLS there; should the address begin with http://?';
  }
  if (
    /ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED|NO_CERTIFICATE)/.test(code)
  ) {
    return 'it does not accept the client certificate (expired, or of another cluster?)';
  }
  if (code.startsWith('ERR_SSL')) return `TLS failed (${code})`;
  if (code.startsWith('HPE_')) {
    return plain ? 'it does not answer in HTTP; should the address begin with https://?' : 'it does not answer in HTTP';
  }
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') {
    return plain ? `${broken}; should the address begin with https://?` : broken;
  }
  return undefined;
}

/** Milliseconds. */
const lookLimit = 5_000;

/** Who has verified a certificate in vain has thrown it away: it is fetched once more to be looked at, nothing is sent. */
function peerCertificate({ origin, tlsServerName, proxy }: Destination): Promise<PeerCertificate | undefined> {
  if (proxy !== undefined) return Promise.resolve(undefined);
  const { hostname, port } = new URL(origin);
  const host = hostname.replace(/^\[|\]$/g, '');
  const servername = tlsServerName ?? (isIP(host) === 0 ? host : undefined);
  const target = { host, port: Number(port || 443), rejectUnauthorized: false, ...(servername && { servername }) };
  return new Promise((resolve) => {
    const done = (certificate: PeerCertificate | undefined) => {
      socket.destroy();
      resolve(certificate);
    };
    const socket = connect(target, () => done(outOfDate(socket.getPeerCertificate(true))));
    socket.setTimeout(lookLimit, () => done(undefined));
    socket.once('error', () => done(undefined));
  });
}

/** The server's certificate unless that is in date: then one of its authorities is meant, and no day is told. */
function outOfDate(certificate: PeerCertificate): PeerCertificate | undefined {
  const now = Date.now();
  const inDate = Date.parse(certificate.valid_from) <= now && now <= Date.parse(certificate.valid_to);
  return inDate ? undefined : certificate;
}
