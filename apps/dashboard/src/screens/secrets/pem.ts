import { fromBase64 } from '../../lib/base64.ts';

/** What is wrong with text that should be PEM; a key of the messages under `secretForm.faults`. */
export type PemFault =
  | 'notPem'
  | 'broken'
  | 'keyForCertificate'
  | 'certificateForKey'
  | 'notCertificate'
  | 'notKey'
  | 'encryptedKey'
  | 'severalKeys';

interface PemBlock {
  readonly label: string;
  readonly headers: string;
  readonly whole: boolean;
}

const begin = /-----BEGIN ([A-Z0-9 ]+)-----/g;

/** Whether these bytes are one DER sequence and nothing behind it (X.690, 8.1.3). */
function isDerSequence(bytes: Uint8Array): boolean {
  const [tag, first = 0] = bytes;
  if (tag !== 0x30) return false;
  if (first < 0x80) return bytes.length === 2 + first;
  const octets = first - 0x80;
  const length = bytes.slice(2, 2 + octets).reduce((sum, byte) => sum * 256 + byte, 0);
  return octets > 0 && bytes.length === 2 + octets + length;
}

/** The blocks of a PEM text (RFC 7468); headers are those of the older RFC 1421. */
function readBlocks(text: string): readonly PemBlock[] {
  return [...text.matchAll(begin)].map(({ 0: { length }, 1: label = '', index }) => {
    const rest = text.slice(index + length);
    const end = rest.indexOf(`-----END ${label}-----`);
    const lines = rest.slice(0, Math.max(end, 0)).trim().split(/\r?\n/);
    const headers = lines.filter((line) => line.includes(':')).join('\n');
    const body = lines.filter((line) => !line.includes(':')).join('');
    const bytes = fromBase64(body.replace(/\s/g, ''));
    return { label, headers, whole: end >= 0 && bytes !== undefined && bytes.length > 0 && holds(label, bytes) };
  });
}

/** OpenSSH's own format is no DER; that it is base64 has to do. */
function holds(label: string, bytes: Uint8Array): boolean {
  return !/^(CERTIFICATE|(RSA |EC |DSA )?PRIVATE KEY)$/.test(label) || isDerSequence(bytes);
}

const isKey = ({ label }: PemBlock) => label.endsWith('PRIVATE KEY');
const isCertificate = ({ label }: PemBlock) => label === 'CERTIFICATE';

/** A certificate, or a chain of them. */
export function certificateFault(text: string): PemFault | undefined {
  const blocks = readBlocks(text);
  if (blocks.length === 0) return 'notPem';
  if (blocks.some(isKey)) return 'keyForCertificate';
  if (!blocks.every(isCertificate)) return 'notCertificate';
  return blocks.every(({ whole }) => whole) ? undefined : 'broken';
}

/** One private key, without a pass phrase that a server could not type. */
export function privateKeyFault(text: string): PemFault | undefined {
  const blocks = readBlocks(text);
  if (blocks.length === 0) return 'notPem';
  if (blocks.some(isCertificate)) return 'certificateForKey';
  const keys = blocks.filter(isKey);
  const [key] = keys;
  if (!key) return 'notKey';
  if (keys.length > 1) return 'severalKeys';
  if (key.label === 'ENCRYPTED PRIVATE KEY' || /ENCRYPTED/.test(key.headers)) return 'encryptedKey';
  return key.whole ? undefined : 'broken';
}
