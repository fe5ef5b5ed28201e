import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LogFile } from '../logs/log-file.ts';
import { terminationMessage } from './termination-message.ts';

let directory: string;
let file: string;
let log: LogFile;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-last-words-'));
  file = join(directory, 'message');
  log = new LogFile({ path: join(directory, 'log'), clock: new ManualClock() });
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const message = (code: number, fallbackToLogs = false) => terminationMessage({ file, fallbackToLogs }, code, log);
const says = (text: string) => log.capture('stdout', Readable.from([Buffer.from(text)]));

test('the file counts, whatever the code, and of a long one its end', async () => {
  writeFileSync(file, 'all is well');
  expect(await message(0)).toBe('all is well');
  writeFileSync(file, `cut off${'x'.repeat(4096)}`);
  expect(await message(1, true)).toBe('x'.repeat(4096));
});

test('the end of the log stands in for an empty file where that is asked for and the container failed', async () => {
  writeFileSync(file, '');
  await says('one\ntwo\n');
  expect(await message(1, true)).toBe('one\ntwo\n');
  expect(await message(0, true)).toBeUndefined();
  expect(await message(1)).toBeUndefined();
});

test('of a long log the last 80 lines and 2048 bytes are taken', async () => {
  await says(Array.from({ length: 200 }, (_, index) => `line ${index}\n`).join(''));
  expect((await message(1, true))?.split('\n')[0]).toBe('line 120');
  await says(`${'y'.repeat(5000)}\n`);
  expect(await message(1, true)).toBe(`${'y'.repeat(2047)}\n`);
});

test('a link that a container put in its place leads nowhere', async () => {
  symlinkSync('/etc/passwd', file);
  expect(await message(0)).toBeUndefined();
});
