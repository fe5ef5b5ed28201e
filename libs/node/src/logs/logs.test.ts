import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { eventually } from '@pilothouse/testing/eventually';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LineSplitter, maxLinePart } from './line-splitter.ts';
import { LogFile } from './log-file.ts';
import { type LogLine, logHeader, logTime, parseLogLine } from './log-line.ts';
import { type LogQuery, renderLog } from './render.ts';

let directory: string;
let clock: ManualClock;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-logs-'));
  clock = new ManualClock(Date.UTC(2026, 0, 2, 3, 4, 5));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const open = (maxBytes?: number) =>
  new LogFile({ path: join(directory, 'log'), clock, ...(maxBytes !== undefined && { maxBytes }) });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}`);
const written = async (lines: readonly string[], maxBytes?: number) => {
  const log = open(maxBytes);
  await log.capture('stdout', Readable.from([Buffer.from(lines.map((line) => `${line}\n`).join(''))]));
  return log;
};
const texts = async (lines: AsyncIterable<LogLine>) => {
  const found: string[] = [];
  for await (const line of lines) found.push(line.text.toString());
  return found;
};

describe('lines', () => {
  test('any text, cut into any chunks, comes out as its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), fc.array(fc.nat(60)), (words, cuts) => {
        const text = Buffer.from(words.join('\n'));
        const seen: string[] = [];
        let line = '';
        const splitter = new LineSplitter((part, complete) => {
          line += part.toString('latin1');
          if (complete) seen.push(line);
          if (complete) line = '';
        });
        let at = 0;
        for (const cut of cuts) {
          splitter.push(text.subarray(at, at + cut));
          at += cut;
        }
        splitter.push(text.subarray(at));
        splitter.end();
        const wanted = text.toString('latin1').split('\n');
        if (wanted.at(-1) === '') wanted.pop();
        expect(seen).toEqual(wanted);
      }),
    );
  });

  test('a line longer than a part is kept in parts', () => {
    const parts: [number, boolean][] = [];
    const splitter = new LineSplitter((part, complete) => parts.push([part.length, complete]));
    splitter.push(Buffer.alloc(maxLinePart * 2 + 5, 'x'));
    splitter.push(Buffer.from('\n'));
    expect(parts).toEqual([
      [maxLinePart, false],
      [maxLinePart, false],
      [5, true],
    ]);
  });

  test('what is written of a line is read again, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.boolean(), fc.nat(), (bytes, complete, sequence) => {
        const time = logTime(clock.now(), sequence);
        const line = Buffer.concat([Buffer.from(logHeader(time, 'stderr', complete)), bytes]);
        expect(parseLogLine(line)).toEqual({ time, stream: 'stderr', complete, text: Buffer.from(bytes) });
      }),
    );
  });

  test('no bytes make the parser throw', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void parseLogLine(Buffer.from(bytes))));
  });

  test('times of one millisecond stay in order', () => {
    const times = [0, 1, 9, 10, 999_999].map((sequence) => logTime(clock.now(), sequence));
    expect([...times].sort()).toEqual(times);
    expect(times[1]).toBe('2026-01-02T03:04:05.000000001Z');
  });
});

describe('files', () => {
  test('the last lines are found from the end, however many blocks away', async () => {
    const log = await written(numbers(20_000));
    for (const tail of [0, 1, 2, 1999, 19_999, 20_000, 30_000]) {
      expect(await texts(log.read({ tail }))).toEqual(tail === 0 ? [] : numbers(20_000).slice(-tail));
    }
  });

  test('a log is bounded, and its last lines are there across the rotation', async () => {
    const log = open(2000);
    for (const line of numbers(200)) await log.capture('stdout', Readable.from([Buffer.from(`${line}\n`)]));
    expect(statSync(join(directory, 'log')).size).toBeLessThanOrEqual(2000);
    expect(statSync(join(directory, 'log.1')).size).toBeLessThanOrEqual(2000);
    const kept = await texts(log.read());
    expect(kept).toEqual(numbers(200).slice(-kept.length));
    expect(await texts(log.read({ tail: 50 }))).toEqual(numbers(200).slice(-50));
  });

  test('a follower sees every line once, rotations included, and ends with the container', async () => {
    const log = open(1500);
    const source = new PassThrough();
    const captured = log.capture('stdout', source);
    const seen: string[] = [];
    const following = (async () => {
      for await (const line of log.follow({ signal: new AbortController().signal })) seen.push(line.text.toString());
    })();
    for (const line of numbers(100)) {
      source.write(`${line}\n`);
      await eventually('it is seen', () => seen.at(-1) === line);
    }
    source.end();
    await captured;
    await following;
    expect(seen).toEqual(numbers(100));
  });

  test('a follower that asks for the tail begins there', async () => {
    const log = open();
    const source = new PassThrough();
    const captured = log.capture('stdout', source);
    source.write(
      numbers(10)
        .map((line) => `${line}\n`)
        .join(''),
    );
    await eventually('they are written', async () => (await texts(log.read())).length === 10);
    const seen: string[] = [];
    const following = (async () => {
      for await (const line of log.follow({ tail: 2, signal: new AbortController().signal }))
        seen.push(line.text.toString());
    })();
    await eventually('the tail is seen', () => seen.length === 2);
    source.end('more\n');
    await captured;
    await following;
    expect(seen).toEqual(['line 8', 'line 9', 'more']);
  });

  test('a follower leaves when it is told to', async () => {
    const log = open();
    const source = new PassThrough();
    const captured = log.capture('stdout', source);
    const gone = new AbortController();
    const following = texts(log.follow({ signal: gone.signal }));
    gone.abort();
    expect(await following).toEqual([]);
    source.end();
    await captured;
  });

  test('a line that a crash cut off is left out', async () => {
    await written(['whole']);
    const { appendFileSync } = await import('node:fs');
    appendFileSync(join(directory, 'log'), '2026-01-02T03:04:05.000000000Z stdout F half');
    expect(await texts(open().read())).toEqual(['whole']);
  });

  test('no file is an empty log', async () => {
    expect(await texts(open().read({ tail: 5 }))).toEqual([]);
  });
});

describe('rendering', () => {
  const query = (fields: Partial<LogQuery>): LogQuery => ({
    follow: false,
    tailLines: undefined,
    since: undefined,
    timestamps: false,
    limitBytes: undefined,
    ...fields,
  });
  const render = async (log: LogFile, fields: Partial<LogQuery>) => {
    const chunks: Buffer[] = [];
    for await (const chunk of renderLog(log, query(fields), new AbortController().signal)) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };

  test('timestamps stand before each line, once for a line in parts', async () => {
    const long = 'x'.repeat(maxLinePart + 1);
    const log = await written(['one', long]);
    const lines = (await render(log, { timestamps: true })).split('\n');
    expect(lines[0]).toBe('2026-01-02T03:04:05.000000000Z one');
    expect(lines[1]).toBe(`2026-01-02T03:04:05.000000001Z ${long}`);
  });

  test('lines before `since` are left out', async () => {
    const log = await written(['old']);
    clock.advance(5000);
    await log.capture('stdout', Readable.from([Buffer.from('new\n')]));
    expect(await render(log, { since: logTime(clock.now() - 1000, 0) })).toBe('new\n');
  });

  test('limitBytes cuts exactly', async () => {
    const log = await written(['one', 'two', 'three']);
    expect(await render(log, { limitBytes: 6 })).toBe('one\ntw');
    expect(await render(log, { limitBytes: 0 })).toBe('');
    expect(await render(log, { limitBytes: 1000 })).toBe('one\ntwo\nthree\n');
  });
});
