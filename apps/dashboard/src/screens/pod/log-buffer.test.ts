import { expect, test } from 'vitest';
import { appendLines, mostLines } from './log-buffer.ts';

const line = (text: string) => ({ time: null, text });

test('lines keep their numbers when older ones are dropped', () => {
  const full = appendLines(
    [],
    Array.from({ length: mostLines }, (_, index) => line(`l${index}`)),
  );
  const next = appendLines(full, [line('one more')]);
  expect(next).toHaveLength(mostLines);
  expect(next[0]?.number).toBe(1);
  expect(next.at(-1)).toEqual({ number: mostLines, time: null, text: 'one more' });
});

test('terminal colours and line ends are no part of the text', () => {
  expect(appendLines([], [line('\u001b[31mred\u001b[0m\r\n')])[0]?.text).toBe('red');
});
