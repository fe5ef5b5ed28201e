import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSharedDirectory } from './shared-directory.ts';

const isRoot = process.getuid?.() === 0;
let gate: string;
beforeEach(() => {
  gate = join(mkdtempSync(join(tmpdir(), 'pilothouse-shared-')), 'scratch');
});
afterEach(() => rmSync(join(gate, '..'), { recursive: true, force: true }));

const who = () => {
  const { uid, gid, mode } = statSync(gate);
  return [uid, gid, (mode & 0o777).toString(8)];
};

test.runIf(isRoot)('its containers may write there, and nobody outside their group may enter', async () => {
  const directory = await makeSharedDirectory(gate, 'scratch', [
    { uid: 1, gid: 77 },
    { uid: 2, gid: 77 },
  ]);
  expect([who(), statSync(directory).mode & 0o777]).toEqual([[0, 77, '710'], 0o777]);
});

test('users without a group in common are told how to get one', async () => {
  const users = [
    { uid: 1, gid: 1 },
    { uid: 2, gid: 2 },
  ];
  await expect(makeSharedDirectory(gate, 'scratch', users)).rejects.toThrow('Set runAsGroup in the pod');
});
