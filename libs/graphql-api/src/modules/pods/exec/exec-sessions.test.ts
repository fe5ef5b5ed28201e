import type { User } from '@pilothouse/access/user';
import type { ExecSession } from '@pilothouse/kube-client/node-server-client';
import { ManualClock } from '@pilothouse/std/manual-clock';
import { expect, test } from 'vitest';
import type { ExecEvent } from '../../../generated/resolver-types.ts';
import { createExecSessions } from './exec-sessions.ts';

const user = (name: string): User => ({ name, groups: [], via: 'session' });
const ann = user('ann');
const plan = { tty: false, stdin: true, size: undefined, say: (error: string) => `said: ${error}` };
const input = { data: undefined, endStdin: false, size: undefined };
const minutes = 60_000;

/** The far end of a command, in memory: what it is told, and what it may write. */
function farEnd() {
  const told: string[] = [];
  const session: ExecSession = {
    onStdout: () => undefined,
    onStderr: () => undefined,
    onEnd: () => undefined,
    write: (chunk) => told.push(`write ${chunk}`),
    endStdin: () => told.push('end'),
    resize: (columns, rows) => told.push(`size ${columns}x${rows}`),
    pause: () => told.push('pause'),
    resume: () => told.push('resume'),
    close: () => told.push('close'),
  };
  return { told, session };
}

async function open(sessions = createExecSessions(new ManualClock()), by = ann, wanted = plan) {
  const far = farEnd();
  const events = await sessions.open(by, wanted, async () => far.session);
  const id = (await events.next()).value?.session ?? '';
  return { ...far, sessions, events, id };
}

const text = (event: ExecEvent) => Buffer.from(event.data ?? '', 'base64').toString();

test('one user has ten commands at a time; one that ends or cannot be started makes room', async () => {
  const sessions = createExecSessions(new ManualClock());
  const all = await Promise.all(Array.from({ length: 10 }, () => open(sessions)));
  await expect(open(sessions)).rejects.toThrow('you have 10 commands running in containers');
  await open(sessions, user('bob'));
  all[0]?.session.onEnd({ exitCode: 0, error: undefined });
  await expect(sessions.open(ann, plan, () => Promise.reject(new Error('no node')))).rejects.toThrow('no node');
  await all[1]?.events.return?.();
  await open(sessions);
  await open(sessions);
  await expect(open(sessions)).rejects.toMatchObject({ reason: 'TooManyRequests' });
});

test('sessions have names that cannot be guessed, and are closed to everyone else and after their end', async () => {
  const { sessions, id, told, session, events } = await open();
  const other = await open(sessions);
  expect(id).toMatch(/^[\w-]{43}$/);
  expect(other.id).not.toBe(id);
  expect(() => sessions.input(user('bob'), id, { ...input, data: Buffer.from('x') })).toThrow(/no such session/);
  expect(() => sessions.input({ ...ann, uid: 'later' }, id, input)).toThrow(/no such session/);
  sessions.input(ann, id, { data: Buffer.from('x'), endStdin: true, size: undefined });
  expect(told).toEqual(['write x', 'end']);
  session.onEnd({ exitCode: 3, error: undefined });
  expect(() => sessions.input(ann, id, input)).toThrow(/has ended/);
  expect((await events.next()).value).toEqual({ exit: { code: 3, message: null } });
  expect(await events.next()).toEqual({ value: undefined, done: true });
});

test('a command is told only what it was started for', async () => {
  const { sessions, id } = await open(undefined, ann, { ...plan, stdin: false });
  expect(() => sessions.input(ann, id, { ...input, size: { columns: 80, rows: 24 } })).toThrow(/no terminal/);
  expect(() => sessions.input(ann, id, { ...input, data: Buffer.from('x') })).toThrow(/without `stdin`/);
  expect(() => sessions.input(ann, id, { ...input, endStdin: true })).toThrow(/without `stdin`/);
});

test('what is written keeps its order and its stream, and small pieces travel together', async () => {
  const { session, events } = await open();
  session.onStdout(Buffer.from('a'));
  session.onStdout(Buffer.from('b'));
  session.onStderr(Buffer.from('c'));
  session.onStdout(Buffer.from('d'));
  session.onEnd({ exitCode: undefined, error: 'lost' });
  const seen: ExecEvent[] = [];
  for await (const event of events) seen.push(event);
  expect(seen.map((event) => (event.exit ? event.exit : `${event.stream} ${text(event)}`))).toEqual([
    'STDOUT ab',
    'STDERR c',
    'STDOUT d',
    { code: null, message: 'said: lost' },
  ]);
});

test('a command that writes faster than it is read is held back until the reader has caught up', async () => {
  const { session, events, told } = await open();
  const chunk = Buffer.alloc(64 * 1024, 'x');
  for (let written = 0; written < 6; written += 1) session.onStdout(chunk);
  expect(told).toEqual(['pause']);
  for (let read = 0; read < 5; read += 1) expect(text((await events.next()).value)).toHaveLength(chunk.length);
  expect(told).toEqual(['pause']);
  await events.next();
  expect(told).toEqual(['pause', 'resume']);
});

test('a command that cannot be held back is ended before it fills the memory, and told so after what was kept', async () => {
  const { session, events, told } = await open();
  for (let written = 0; written < 10; written += 1) session.onStdout(Buffer.alloc(1024 * 1024));
  expect(told).toEqual(['pause', 'close']);
  let bytes = 0;
  let exit: ExecEvent['exit'];
  for await (const event of events) {
    bytes += Buffer.from(event.data ?? '', 'base64').length;
    exit = event.exit;
  }
  expect(bytes).toBe(9 * 1024 * 1024);
  expect(exit?.message).toMatch(/more than could be passed on/);
});

test('a command that nobody uses for half an hour is ended; use of either kind keeps it', async () => {
  const clock = new ManualClock();
  const { sessions, session, events, told, id } = await open(createExecSessions(clock));
  clock.advance(29 * minutes);
  sessions.input(ann, id, input);
  clock.advance(29 * minutes);
  session.onStdout(Buffer.from('still here'));
  clock.advance(29 * minutes);
  expect(told).toEqual([]);
  clock.advance(1 * minutes);
  expect(told).toEqual(['close']);
  await events.next();
  expect((await events.next()).value).toEqual({ exit: { message: expect.stringMatching(/half an hour/) } });
});

test('ending the subscription ends the command, also while its next output is awaited', async () => {
  const { events, told } = await open();
  const waiting = events.next();
  await events.return?.();
  expect(await waiting).toEqual({ value: undefined, done: true });
  expect(told).toEqual(['close']);
});
