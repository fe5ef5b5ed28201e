import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureCertificates } from './certificates.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'certificates-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('certificates', () => {
  test('are signed by their own CA, for every host', async () => {
    const { ca, certificate } = await ensureCertificates({ directory, hosts: ['127.0.0.1', 'localhost'] });
    const server = new X509Certificate(certificate);
    const authority = new X509Certificate(ca);
    expect([server.verify(authority.publicKey), authority.ca, server.ca]).toEqual([true, true, false]);
    expect([server.checkIP('127.0.0.1'), server.checkHost('localhost')]).toEqual(['127.0.0.1', 'localhost']);
  });

  test('are kept, and their keys are for the owner only', async () => {
    const options = { directory, hosts: ['127.0.0.1'] };
    const first = await ensureCertificates(options);
    expect(await ensureCertificates(options)).toEqual(first);
    for (const key of ['ca.key', 'server.key']) expect((await stat(join(directory, key))).mode & 0o077).toBe(0);
  });

  test('for another host are made anew under the same CA', async () => {
    const first = await ensureCertificates({ directory, hosts: ['127.0.0.1'] });
    const second = await ensureCertificates({ directory, hosts: ['127.0.0.1', 'pilothouse.test'] });
    expect(second.ca).toBe(first.ca);
    expect(new X509Certificate(second.certificate).checkHost('pilothouse.test')).toBe('pilothouse.test');
  });

  test('that a lost CA signed are made anew', async () => {
    const options = { directory, hosts: ['127.0.0.1'] };
    const first = await ensureCertificates(options);
    await rm(join(directory, 'ca.crt'));
    const second = await ensureCertificates(options);
    expect(second.certificate).not.toBe(first.certificate);
    expect(new X509Certificate(second.certificate).verify(new X509Certificate(second.ca).publicKey)).toBe(true);
  });

  test('that cannot be read are told in a sentence', async () => {
    await writeFile(join(directory, 'ca.crt'), 'rubbish');
    await expect(ensureCertificates({ directory, hosts: [] })).rejects.toThrow('remove them to have new ones made');
    expect(await readFile(join(directory, 'ca.crt'), 'utf8')).toBe('rubbish');
  });
});
