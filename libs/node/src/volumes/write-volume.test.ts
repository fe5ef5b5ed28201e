import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlannedFile } from './planned-file.ts';
import { writeVolume } from './write-volume.ts';

let directory: string;

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'pilothouse-volume-')), 'v');
});
afterEach(() => rmSync(join(directory, '..'), { recursive: true, force: true }));

const file = (path: string, content: string, mode = 0o644): PlannedFile => ({
  path,
  content: Buffer.from(content),
  mode,
});
const write = (...files: PlannedFile[]) => writeVolume(directory, files, undefined);
const read = (path: string) => readFileSync(join(directory, path), 'utf8');
const visible = () => readdirSync(directory).filter((name) => !name.startsWith('..'));
const hidden = () => readdirSync(directory).filter((name) => name.startsWith('..'));

test('files are there with content and mode, however deep and whatever the umask', async () => {
  const before = process.umask(0o077);
  await write(file('token', 'secret', 0o640), file('deep/er/ca.crt', 'PEM')).finally(() => process.umask(before));
  expect([read('token'), read('deep/er/ca.crt')]).toEqual(['secret', 'PEM']);
  expect(statSync(join(directory, 'token')).mode & 0o777).toBe(0o640);
  expect(visible().sort()).toEqual(['deep', 'token']);
});

test('new content comes all at once: what was opened by one link is of one time', async () => {
  await write(file('a', '1'), file('b', '1'));
  const first = readlinkSync(join(directory, '..data'));
  await write(file('a', '2'), file('c', '2'));
  expect([read('a'), read('c')]).toEqual(['2', '2']);
  expect(visible()).toEqual(['a', 'c']);
  const second = readlinkSync(join(directory, '..data'));
  expect(second).not.toBe(first);
  expect(hidden().sort()).toEqual([second, '..data'].sort());
});

test('what is there already is not touched', async () => {
  await write(file('a', '1'));
  const { ino } = statSync(join(directory, 'a'));
  await write(file('a', '1'));
  expect(statSync(join(directory, 'a')).ino).toBe(ino);
  await write(file('a', '1', 0o600));
  expect(statSync(join(directory, 'a')).mode & 0o777).toBe(0o600);
});

test('an empty volume is a directory', async () => {
  await write(file('a', '1'));
  await write();
  expect(visible()).toEqual([]);
});

test.runIf(process.getuid?.() === 0)('files belong to the user that is named', async () => {
  await writeVolume(directory, [file('a', '1', 0o600)], { uid: 40_001, gid: 7 });
  expect(statSync(join(directory, 'a'))).toMatchObject({ uid: 40_001, gid: 7 });
});

test.each(['', '/etc/passwd', '../x', 'a/../../x', '..data'])('no file is written at %j', async (path) => {
  await expect(write(file(path, 'x'))).rejects.toThrow('cannot be called');
});
