import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkMounts, planMounts } from './mount-tree.ts';

const plan = (...mounts: { name: string; mountPath: string; subPath?: string }[]) =>
  planMounts(mounts, (volume) => `/volumes/${volume}`);

test('a volume stands at its mount path below the root, which no path leaves', () => {
  expect(plan({ name: 'a', mountPath: '/etc/a/' }, { name: 'b', mountPath: 'b', subPath: 'x/y' })).toEqual([
    { at: 'etc/a', target: '/volumes/a' },
    { at: 'b', target: '/volumes/b/x/y' },
  ]);
  expect(plan({ name: 'a', mountPath: '/../../etc' }, { name: 'b', mountPath: '//b/./' })).toEqual([
    { at: 'etc', target: '/volumes/a' },
    { at: 'b', target: '/volumes/b' },
  ]);
});

test('files are found through the links, and mounts of before are gone', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'pilothouse-mounts-'));
  const [volume, root] = [join(directory, 'volume'), join(directory, 'root')];
  mkdirSync(volume);
  writeFileSync(join(volume, 'token'), 'secret');
  await linkMounts(root, [{ at: 'old', target: volume }]);
  await linkMounts(root, [{ at: 'var/run/secrets', target: volume }]);
  expect(readFileSync(join(root, 'var/run/secrets/token'), 'utf8')).toBe('secret');
  expect([readdirSync(root), readdirSync(volume)]).toEqual([['var'], ['token']]);
  await linkMounts(root, [{ at: '', target: volume }]);
  expect(readFileSync(join(root, 'token'), 'utf8')).toBe('secret');
  rmSync(directory, { recursive: true });
});
