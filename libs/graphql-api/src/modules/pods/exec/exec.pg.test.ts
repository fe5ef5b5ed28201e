import { readdirSync, readFileSync } from 'node:fs';
import type { Role } from '@pilothouse/access/roles';
import { nodes, pods } from '@pilothouse/kube-model/registry';
import { eventually } from '@pilothouse/testing/eventually';
import { type ProcessNode, startProcessNode } from '@pilothouse/testing/process-node';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import type { Client as SocketClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { WebSocket } from 'ws';

interface ExecEvent {
  readonly session: string | null;
  readonly stream: 'STDOUT' | 'STDERR' | null;
  readonly data: string | null;
  readonly exit: { readonly code: number | null; readonly message: string | null } | null;
}

let graphql: TestGraphql;
let node: ProcessNode;
const sockets: SocketClient[] = [];

beforeAll(async () => {
  graphql = await createTestGraphql();
  node = await startProcessNode({ client: graphql.client, nodeToken: 'node-token', range: '127.254.1' });
  await node.run('web', ['/bin/sh', '-c', 'exec sleep 1000']);
});
afterAll(async () => {
  await Promise.all(sockets.map((socket) => socket.dispose()));
  await node.stop();
  await graphql.close();
});

const query = `subscription ($pod: String!, $container: String, $command: [String!]!, $tty: Boolean! = false,
  $stdin: Boolean! = false, $columns: Int, $rows: Int) {
  exec(cluster: "test", namespace: "default", pod: $pod, container: $container, command: $command, tty: $tty,
    stdin: $stdin, columns: $columns, rows: $rows) { session stream data exit { code message } } }`;

const inputMutation = `mutation ($session: ID!, $data: String, $endStdin: Boolean! = false, $columns: Int, $rows: Int) {
  execInput(session: $session, data: $data, endStdin: $endStdin, columns: $columns, rows: $rows) }`;

const sh = (script: string) => ['/bin/sh', '-c', script];

function socketOf(role: Role): SocketClient {
  const socket = graphql.socket(role);
  sockets.push(socket);
  return socket;
}

/** Starts a command; answers once it has a session. */
async function run(command: readonly string[], variables: object = {}, role: Role = 'edit') {
  const socket = socketOf(role);
  let connection: WebSocket | undefined;
  socket.on('opened', (opened) => {
    connection = opened as WebSocket;
  });
  const answers = socket.iterate<{ exec: ExecEvent }>({ query, variables: { pod: 'web', command, ...variables } });
  const next = async (): Promise<ExecEvent | undefined> => {
    const { value } = await answers.next();
    if (value?.errors) throw value.errors[0];
    return value?.data?.exec;
  };
  const session = (await next())?.session ?? '';
  const output = { STDOUT: '', STDERR: '' };
  const read = async () => {
    const event = await next();
    if (event?.stream) output[event.stream] += Buffer.from(event.data ?? '', 'base64').toString('latin1');
    return event;
  };
  return {
    session,
    output,
    /** Until the output has `text`. */
    async shows(text: string) {
      while (!output.STDOUT.includes(text)) if (!(await read())) throw new Error(`it ended: ${output.STDOUT}`);
    },
    /** Until the end, with the exit. */
    async ends() {
      for (;;) {
        const event = await read();
        if (!event || event.exit) return event?.exit;
      }
    },
    async input(told: object) {
      for await (const { data, errors } of socket.iterate({
        query: inputMutation,
        variables: { session, ...told },
      })) {
        expect(errors).toBeUndefined();
        expect(data).toEqual({ execInput: true });
      }
    },
    connection: () => connection!,
    leave: () => answers.return?.(),
  };
}

const type = (text: string) => ({ data: Buffer.from(text).toString('base64') });
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => 'it ran',
    (error: { message: string; extensions: { code: string } }) => [error.extensions.code, error.message],
  );

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/** Processes whose command line has this in it. */
const processes = (what: string) =>
  readdirSync('/proc').filter((pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').includes(what));
const runs = (what: string) => processes(what).length > 0;

/** Bytes that such a process has written so far; NaN when there is none. */
const written = (what: string) => Number(/wchar: (\d+)/.exec(read(`/proc/${processes(what)[0]}/io`))?.[1]);

describe('a command in a container', () => {
  test('its two streams arrive apart and whole, and then its exit code', async () => {
    const { ends, output } = await run(sh('printf "caf\\303\\251\\377"; echo problem >&2; exit 7'));
    expect(await ends()).toEqual({ code: 7, message: null });
    expect(Buffer.from(output.STDOUT, 'latin1')).toEqual(Buffer.from([...Buffer.from('café'), 0xff]));
    expect(output.STDERR).toBe('problem\n');
  });

  test('what it is sent arrives in order, up to the end of its input', async () => {
    const { input, ends, output } = await run(['cat'], { stdin: true });
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index}\n`);
    await Promise.all(lines.map((line) => input(type(line))));
    await input({ endStdin: true });
    expect(await ends()).toEqual({ code: 0, message: null });
    expect(output.STDOUT).toBe(lines.join(''));
  });

  test('stands still while nobody reads what it writes, and then all of it arrives', async () => {
    const { ends, output, connection } = await run(sh('exec head -c 64000000 /dev/zero'));
    connection().pause();
    await eventually('it has begun', () => written('head -c 64000000') > 1_000_000);
    let last = 0;
    let same = 0;
    await eventually('it stands still', () => {
      const now = written('head -c 64000000');
      same = now === last ? same + 1 : 0;
      last = now;
      return same === 30;
    });
    expect(last).toBeLessThan(60_000_000);
    connection().resume();
    expect(await ends()).toEqual({ code: 0, message: null });
    expect(output.STDOUT.length).toBe(64_000_000);
  }, 60_000);

  test('a terminal has the size that it is given, at first and later', async () => {
    const size = { columns: 101, rows: 31 };
    const { input, shows, ends } = await run(['/bin/sh'], { tty: true, stdin: true, ...size });
    await input(type('stty size; tty\n'));
    await shows('31 101');
    await shows('/dev/pts/');
    await input({ columns: 77, rows: 22 });
    await input(type('stty size\n'));
    await shows('22 77');
    await input(type('exit 5\n'));
    expect(await ends()).toEqual({ code: 5, message: null });
  });

  test('ends with its subscription', async () => {
    const { leave } = await run(sh('exec sleep 87651'));
    await eventually('it runs', () => runs('sleep 87651'));
    await leave();
    await eventually('it has ended', () => !runs('sleep 87651'));
  });

  test('ends with its connection', async () => {
    await run(sh('exec sleep 87652'));
    await eventually('it runs', () => runs('sleep 87652'));
    sockets.at(-1)?.terminate();
    await eventually('it has ended', () => !runs('sleep 87652'));
  });

  test('is in the audit, with who ran it and what', async () => {
    const { ends } = await run(['echo', 'well', 'known']);
    await ends();
    const { data } = await graphql.ask<{ audit: readonly object[] }>(
      'cluster-admin',
      '{ audit(cluster: "test", namespace: "default", name: "web", first: 1) { user action resource detail } }',
    );
    expect(data.audit).toEqual([
      {
        user: 'edit',
        action: 'pod.exec',
        resource: 'pods',
        detail: { container: 'main', command: 'echo well known' },
      },
    ]);
  });
});

describe('a command that cannot be run', () => {
  test('is refused to those who may only look, and leaves no trace', async () => {
    const before = await graphql.prisma.audit.count();
    expect(await codeOf(run(['true'], {}, 'view'))).toEqual(['FORBIDDEN', expect.stringMatching(/pods\/exec/)]);
    expect(await graphql.prisma.audit.count()).toBe(before);
  });

  test('is told in a sentence that names what is missing', async () => {
    expect(await codeOf(run(['true'], { pod: 'nobody' }))).toEqual(['NOT_FOUND', 'pods "nobody" not found']);
    expect(await codeOf(run(['true'], { container: 'side' }))).toEqual([
      'BAD_REQUEST',
      'pod web has no container "side"; it has main',
    ]);
    expect(await codeOf(run([]))).toEqual(['BAD_REQUEST', 'a command has at least one word']);
    const { ends } = await run(['no-such-program']);
    expect(await ends()).toEqual({
      code: null,
      message: 'there is no program "no-such-program" in container "main"',
    });
  });

  test('because the container has ended, or its node is gone, says so', async () => {
    const spec = { nodeName: 'real', restartPolicy: 'Never' };
    const create = (name: string, nodeName: string, command: string[]) =>
      graphql.client.create(pods, {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { namespace: 'default', name },
        spec: { ...spec, nodeName, containers: [{ name: 'main', image: 'none', command }] },
      });
    await create('done', 'real', ['sh', '-c', 'exit 4']);
    await eventually('it has ended', async () => {
      const { status } = await graphql.client.get(pods, 'default', 'done');
      return status?.phase === 'Failed';
    });
    expect(await codeOf(run(['true'], { pod: 'done' }))).toEqual([
      'BAD_REQUEST',
      'container "main" of pod done does not run: it has ended with exit code 4',
    ]);

    await graphql.client.create(nodes, { apiVersion: 'v1', kind: 'Node', metadata: { name: 'lost' } });
    const left = await create('left', 'lost', ['sleep', '1']);
    const state = { running: { startedAt: '2026-01-01T00:00:00Z' } };
    const containerStatuses = [{ name: 'main', image: 'none', imageID: '', ready: true, restartCount: 0, state }];
    await graphql.client.update(
      pods,
      { ...structuredClone(left), status: { phase: 'Running', containerStatuses } },
      { subresource: 'status' },
    );
    await graphql.client.delete(nodes, '', 'lost');
    // A cluster that is not ours says so in its own words.
    const answer =
      inject('clusterOrigin') === 'remote'
        ? ['NOT_FOUND', 'nodes "lost" not found']
        : ['UNAVAILABLE', 'nothing can be run in pod left: its node lost is gone'];
    expect(await codeOf(run(['true'], { pod: 'left' }))).toEqual(answer);
  });
});

describe('a session', () => {
  test('takes no input from another user, nor from nobody, nor after its end', async () => {
    const { session, input, ends } = await run(['cat'], { stdin: true });
    const attempt = async (role: Role | undefined) =>
      (await graphql.ask(role, inputMutation, { session, ...type('evil\n') })).errors?.[0]?.extensions.code;
    expect(await attempt('cluster-admin')).toBe('NOT_FOUND');
    expect(await attempt(undefined)).toBe('UNAUTHENTICATED');
    await input({ endStdin: true });
    expect(await ends()).toEqual({ code: 0, message: null });
    expect(await attempt('edit')).toBe('NOT_FOUND');
  });

  test('is its user’s also over HTTP', async () => {
    const { session, ends, output } = await run(['cat'], { stdin: true });
    await graphql.ask('edit', inputMutation, { session, ...type('over HTTP'), endStdin: true });
    expect(await ends()).toEqual({ code: 0, message: null });
    expect(output.STDOUT).toBe('over HTTP');
  });
});
