import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { certificateFault, privateKeyFault } from './pem.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pkcs8 = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const sec1 = pair.privateKey.export({ type: 'sec1', format: 'pem' }).toString();
const cipher = { cipher: 'aes-256-cbc', passphrase: 'x' };
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
/** A DER sequence is all that is looked for. */
const certificate = publicKey.replaceAll('PUBLIC KEY', 'CERTIFICATE');

test.each([
  ['a certificate', certificate, undefined],
  ['a chain, with what openssl writes above it', `subject=CN = web\n${certificate}\r\n${certificate}`, undefined],
  ['a certificate with Windows line ends', certificate.replaceAll('\n', '\r\n'), undefined],
  ['what is no PEM', 'MIIB', 'notPem'],
  ['a private key', pkcs8, 'keyForCertificate'],
  ['a certificate with its key', `${certificate}${pkcs8}`, 'keyForCertificate'],
  ['a public key', publicKey, 'notCertificate'],
  ['a certificate without its end', certificate.replace(/-----END.*/, ''), 'broken'],
  ['a certificate that lost a line', certificate.replace(/\n.*\n/, '\n'), 'broken'],
  ['a certificate of other characters', certificate.replace('MF', '한글'), 'broken'],
  ['an empty certificate', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', 'broken'],
])('as a certificate %s is judged', (_, text, fault) => {
  expect(certificateFault(text)).toBe(fault);
});

test.each([
  ['PKCS #8', pkcs8, undefined],
  ['SEC 1', sec1, undefined],
  ['SEC 1 with its parameters', `-----BEGIN EC PARAMETERS-----\nBggq\n-----END EC PARAMETERS-----\n${sec1}`, undefined],
  ['PKCS #1', rsa.export({ type: 'pkcs1', format: 'pem' }).toString(), undefined],
  ['a key under a pass phrase', rsa.export({ type: 'pkcs8', format: 'pem', ...cipher }).toString(), 'encryptedKey'],
  ['the older kind of it', rsa.export({ type: 'pkcs1', format: 'pem', ...cipher }).toString(), 'encryptedKey'],
  ['a certificate', certificate, 'certificateForKey'],
  ['a public key', publicKey, 'notKey'],
  ['two keys', `${pkcs8}${sec1}`, 'severalKeys'],
  ['half a key', pkcs8.slice(0, 60), 'broken'],
  ['nothing', '', 'notPem'],
])('as a private key %s is judged', (_, text, fault) => {
  expect(privateKeyFault(text)).toBe(fault);
});
