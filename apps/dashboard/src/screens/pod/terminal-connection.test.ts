import type { Client, Sink } from 'graphql-ws';
import { expect, test } from 'vitest';
import { connectTerminal, type TerminalEnd } from './terminal-connection.ts';

interface Sent {
  readonly query: string;
  readonly variables: unknown;
  readonly sink: Sink;
  stopped: boolean;
}

/** A socket that writes down what is sent; the test plays the server. */
function open() {
  const sent: Sent[] = [];
  const listeners = new Set<() => void>();
  const socket = {
    subscribe(payload: { query: string; variables?: unknown }, sink: Sink) {
      const entry = { query: payload.query, variables: payload.variables, sink, stopped: false };
      sent.push(entry);
      return () => {
        entry.stopped = true;
      };
    },
    on(_: string, listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Pick<Client, 'subscribe' | 'on'>;
  const seen = { started: 0, text: '', ends: [] as TerminalEnd[] };
  const variables = { cluster: 'local', namespace: 'demo', pod: 'web', container: 'main', command: ['/bin/sh'] };
  const connection = connectTerminal(socket, variables, {
    onStarted: () => {
      seen.started += 1;
    },
    onOutput: (bytes) => {
      seen.text += new TextDecoder().decode(bytes);
    },
    onEnded: (end) => seen.ends.push(end),
  });
  const tell = (exec: object) =>
    sent[0]!.sink.next({ data: { exec: { session: null, data: null, exit: null, ...exec } } });
  return { sent, seen, tell, connection, cut: () => [...listeners].map((listener) => listener()) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const keys = (text: string) => new TextEncoder().encode(text);

test('what is typed before the shell is there waits for it', async () => {
  const { sent, tell, connection } = open();
  connection.type(keys('ls\r'));
  await settled();
  expect(sent).toHaveLength(1);
  tell({ session: 'secret' });
  await settled();
  expect(sent[1]?.variables).toEqual({ session: 'secret', data: btoa('ls\r') });
});

test('output and exit arrive as they were told', () => {
  const { seen, tell } = open();
  tell({ session: 'secret' });
  tell({ data: Buffer.from('안녕').toString('base64') });
  tell({ exit: { code: 3, message: null } });
  expect(seen).toEqual({ started: 1, text: '안녕', ends: [{ how: 'exited', code: 3 }] });
});

test('a connection that breaks ends the shell: no other one is begun in its place', async () => {
  const { sent, seen, tell, cut, connection } = open();
  tell({ session: 'secret' });
  cut();
  expect(seen.ends).toEqual([{ how: 'lost' }]);
  expect(sent[0]?.stopped).toBe(true);
  tell({ session: 'another' });
  connection.type(keys('rm'));
  await settled();
  expect([seen.started, sent.length, seen.ends.length]).toEqual([1, 1, 1]);
});

test('a refusal is told with its code, and an end from outside with its reason', () => {
  const refused = open();
  refused.sent[0]!.sink.next({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] } as never);
  expect(refused.seen.ends).toEqual([{ how: 'refused', message: 'no', code: 'FORBIDDEN' }]);
  const stopped = open();
  stopped.tell({ exit: { code: null, message: 'there is no program "bash" in container "main"' } });
  expect(stopped.seen.ends).toEqual([{ how: 'stopped', message: 'there is no program "bash" in container "main"' }]);
});

test('closing it from here is told to the server, not to the page', () => {
  const { sent, seen, connection, tell } = open();
  tell({ session: 'secret' });
  connection.close();
  tell({ exit: { code: 0, message: null } });
  expect(sent[0]?.stopped).toBe(true);
  expect(seen.ends).toEqual([]);
});
