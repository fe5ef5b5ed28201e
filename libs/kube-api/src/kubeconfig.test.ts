import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeKubeconfig } from './kubeconfig.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kubeconfig-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test('a kubeconfig names server, CA and token, readable by its owner only', async () => {
  const file = join(directory, 'deep', 'kubeconfig');
  const options = { file, server: 'https://127.0.0.1:6443', ca: 'the CA', token: 'secret: "x"', cluster: 'local' };
  writeKubeconfig(options);
  const config = parse(await readFile(file, 'utf8'));
  expect(config.clusters[0].cluster).toEqual({
    server: 'https://127.0.0.1:6443',
    'certificate-authority-data': Buffer.from('the CA').toString('base64'),
  });
  expect([config['current-context'], config.users[0].user.token]).toEqual(['local', 'secret: "x"']);
  expect((await stat(file)).mode & 0o077).toBe(0);
});
