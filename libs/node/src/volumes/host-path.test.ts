import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { provideHostPath } from './host-path.ts';

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-host-path-'));
  file = join(directory, 'file');
  writeFileSync(file, 'kept');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('what is asked to be created is, and what is there is left alone', async () => {
  const [made, written] = [join(directory, 'a/b'), join(directory, 'new')];
  await provideHostPath('v', { path: made, type: 'DirectoryOrCreate' });
  await provideHostPath('v', { path: written, type: 'FileOrCreate' });
  await provideHostPath('v', { path: file, type: 'FileOrCreate' });
  expect([statSync(made).isDirectory(), statSync(written).size, statSync(file).size]).toEqual([true, 0, 4]);
});

test('without a type nothing is looked at', async () => {
  const path = join(directory, 'nowhere');
  await provideHostPath('v', { path });
  expect(existsSync(path)).toBe(false);
});

test.each([
  ['Directory', 'a directory'],
  ['DirectoryOrCreate', 'a directory'],
  ['Socket', 'a socket file'],
  ['CharDevice', 'a character device'],
  ['BlockDevice', 'a block device'],
])('a file is not a %s, and that is said', async (type, what) => {
  await expect(provideHostPath('v', { path: file, type })).rejects.toThrow(
    `MountVolume.SetUp failed for volume "v" : hostPath type check failed: ${file} is not ${what}`,
  );
});

test('a directory is not a File, whether or not one may be created', async () => {
  for (const type of ['File', 'FileOrCreate']) {
    await expect(provideHostPath('v', { path: directory, type })).rejects.toThrow(`${directory} is not a file`);
  }
});
