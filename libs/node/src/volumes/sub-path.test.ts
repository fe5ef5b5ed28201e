import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlannedFile } from './planned-file.ts';
import { freezeSubPath, makeConfinedSubPath, makeSubPath } from './sub-path.ts';
import { writeVolume } from './write-volume.ts';

let directory: string;
let volume: string;
let frozen: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-sub-path-'));
  volume = join(directory, 'volume');
  frozen = join(directory, 'frozen/main/0');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const file = (path: string, content: string): PlannedFile => ({ path, content: Buffer.from(content), mode: 0o440 });

test('a file of a volume stays as it was when another content takes its place', async () => {
  await writeVolume(volume, [file('colour', 'blue')], undefined);
  await freezeSubPath(join(volume, 'colour'), frozen);
  await writeVolume(volume, [file('colour', 'green')], undefined);
  expect([readFileSync(frozen, 'utf8'), statSync(frozen).mode & 0o777]).toEqual(['blue', 0o440]);
  await freezeSubPath(join(volume, 'colour'), frozen);
  expect(readFileSync(frozen, 'utf8')).toBe('green');
});

test('a directory of a volume stays with all that it held', async () => {
  await writeVolume(volume, [file('deep/a', '1'), file('deep/er/b', '2')], undefined);
  await freezeSubPath(join(volume, 'deep'), frozen);
  await writeVolume(volume, [], undefined);
  expect(readFileSync(join(frozen, 'er/b'), 'utf8')).toBe('2');
  expect(readdirSync(frozen).sort()).toEqual(['a', 'er']);
});

test('what the volume does not have is an empty directory', async () => {
  await freezeSubPath(join(volume, 'nothing'), frozen);
  expect(readdirSync(frozen)).toEqual([]);
});

test('a path to write to is made once, and what is there stays', async () => {
  mkdirSync(volume);
  await makeSubPath(join(volume, 'a/b'), undefined);
  mkdirSync(join(volume, 'a/b/c'));
  await makeSubPath(join(volume, 'a/b'), undefined);
  expect(readdirSync(join(volume, 'a/b'))).toEqual(['c']);
});

test('within walls a path is made in the volume, and a link that leads out of it is refused', async () => {
  const volume = mkdtempSync(join(tmpdir(), 'pilothouse-confined-'));
  expect(await makeConfinedSubPath(volume, 'a/./b')).toBe(join(realpathSync(volume), 'a/b'));
  writeFileSync(join(volume, 'file'), '');
  expect(await makeConfinedSubPath(volume, 'file')).toBe(join(realpathSync(volume), 'file'));
  symlinkSync('a', join(volume, 'inside'));
  expect(await makeConfinedSubPath(volume, 'inside/b')).toBe(join(realpathSync(volume), 'a/b'));
  symlinkSync('/etc', join(volume, 'outside'));
  await expect(makeConfinedSubPath(volume, 'outside')).rejects.toThrow('leads out of the volume');
  await expect(makeConfinedSubPath(volume, 'outside/made')).rejects.toThrow('leads out of the volume');
  rmSync(volume, { recursive: true });
});
