import { expect, test } from 'vitest';
import { createTerminalInput, type TerminalMessage } from './terminal-input.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = ({ data = '' }: TerminalMessage) => Buffer.from(data, 'base64').toString();

/** A server that answers when it is told to. */
function slowServer() {
  const messages: TerminalMessage[] = [];
  const answers: (() => void)[] = [];
  const input = createTerminalInput((message) => {
    messages.push(message);
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { messages, input, answer };
}

test('nothing is sent before the last message was answered, and what was typed meanwhile goes together', async () => {
  const { messages, input, answer } = slowServer();
  for (const key of 'ls -l') input.type(bytes(key));
  expect(messages.map(textOf)).toEqual(['l']);
  await answer();
  expect(messages.map(textOf)).toEqual(['l', 's -l']);
  await answer();
  input.type(bytes('\r'));
  expect(messages.map(textOf)).toEqual(['l', 's -l', '\r']);
});

test('a long paste is cut into pieces that the server takes, bytes and order kept', async () => {
  const { messages, input, answer } = slowServer();
  const pasted = '가나다'.repeat(20_000);
  input.type(bytes(pasted));
  while (messages.length < 3) await answer();
  const parts = messages.map(({ data = '' }) => Buffer.from(data, 'base64'));
  expect(parts.map(({ length }) => length)).toEqual([65_536, 65_536, 180_000 - 2 * 65_536]);
  expect(Buffer.concat(parts).toString()).toBe(pasted);
});

test('of several sizes the last is told, with what was typed before it', async () => {
  const { messages, input, answer } = slowServer();
  input.resize({ columns: 80, rows: 24 });
  input.resize({ columns: 90, rows: 24 });
  input.type(bytes('x'));
  input.resize({ columns: 100, rows: 30 });
  expect(messages).toEqual([{ columns: 80, rows: 24 }]);
  await answer();
  expect(messages[1]).toEqual({ data: btoa('x'), columns: 100, rows: 30 });
});
