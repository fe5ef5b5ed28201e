import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pauseProgram } from './pause-program.ts';

test.runIf(process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch))(
  'the program of sandboxes is one that this machine runs, until it is killed',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'pilothouse-pause-'));
    const file = join(directory, 'pause');
    writeFileSync(file, pauseProgram(process.arch));
    chmodSync(file, 0o755);
    const child = spawn(file);
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    rmSync(directory, { recursive: true });
  },
);

test('both architectures are described as their machine’s, and another is refused in a sentence', () => {
  expect(pauseProgram('x64').readUInt16LE(18)).toBe(62);
  expect(pauseProgram('arm64').readUInt16LE(18)).toBe(183);
  expect(pauseProgram('arm64').length).toBeLessThan(200);
  expect(() => pauseProgram('mips')).toThrow('only x64 and arm64');
});
