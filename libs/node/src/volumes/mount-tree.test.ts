import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkMounts, mountPoint } from './mount-tree.ts';

test.each([
  ['/etc/a/', '/etc/a'],
  ['b', '/b'],
  ['/../../etc', '/etc'],
  ['//b/./', '/b'],
  ['/', '/'],
])('a volume mounted at %s stands at %s of the root, which no path leaves', (mountPath, at) => {
  expect(mountPoint({ name: 'a', mountPath })).toBe(at);
});

test('files are found through the links, and mounts of before are gone', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'pilothouse-mounts-'));
  const [volume, root] = [join(directory, 'volume'), join(directory, 'root')];
  mkdirSync(volume);
  writeFileSync(join(volume, 'token'), 'secret');
  await linkMounts(root, [{ source: volume, target: '/old' }]);
  await linkMounts(root, [{ source: volume, target: '/var/run/secrets' }]);
  expect(readFileSync(join(root, 'var/run/secrets/token'), 'utf8')).toBe('secret');
  expect([readdirSync(root), readdirSync(volume)]).toEqual([['var'], ['token']]);
  await linkMounts(root, [{ source: volume, target: '/' }]);
  expect(readFileSync(join(root, 'token'), 'utf8')).toBe('secret');
  rmSync(directory, { recursive: true });
});
