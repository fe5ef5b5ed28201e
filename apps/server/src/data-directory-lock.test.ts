import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { DataDirectoryInUseError, lockDataDirectory } from './data-directory-lock.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-lock-'));
});

describe('lockDataDirectory', () => {
  it('refuses a directory that a living process holds, and says which and what to do', () => {
    lockDataDirectory(directory);
    expect(() => lockDataDirectory(directory)).toThrow(DataDirectoryInUseError);
    expect(() => lockDataDirectory(directory)).toThrow(`kill ${process.pid}`);
  });

  it('is free again once released', () => {
    lockDataDirectory(directory)();
    expect(existsSync(join(directory, 'lock'))).toBe(false);
    lockDataDirectory(directory)();
  });

  it('takes over the lock of a process that is gone', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(join(directory, 'lock'), `${gone} 1`);
    expect(() => lockDataDirectory(directory)).not.toThrow();
  });

  it('takes over the lock of an earlier process whose pid another one has now', () => {
    writeFileSync(join(directory, 'lock'), `${process.pid} 1`);
    expect(() => lockDataDirectory(directory)).not.toThrow();
  });
});
