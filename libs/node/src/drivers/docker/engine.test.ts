import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectEngine, ownUlimits } from './engine.ts';
import { findEngineSocket } from './engine-socket.ts';
import { isMemoryKill } from './memory-kills.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-socket-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const limits = `Limit                     Soft Limit           Hard Limit           Units
Max processes             96364                96364                processes
Max open files            1024                 20000                files
`;

test('Podman gives containers no more than this process may have, nor more processes than the machine can number', () => {
  expect(ownUlimits(limits, '32768\n')).toEqual([
    { Name: 'nofile', Soft: 20_000, Hard: 20_000 },
    { Name: 'nproc', Soft: 32_768, Hard: 32_768 },
  ]);
  expect(ownUlimits(limits.replaceAll('20000', 'unlimited'), '32768\n')).toEqual([
    { Name: 'nproc', Soft: 32_768, Hard: 32_768 },
  ]);
});

test('a socket is named as a path or a URL, and an engine elsewhere is refused in a sentence', () => {
  const at = (given: string) => findEngineSocket({ given, runtimeDirectory: undefined });
  expect(at('/a.sock')).toBe('/a.sock');
  expect(at('unix:///a.sock')).toBe('/a.sock');
  expect(() => at('tcp://10.0.0.1:2375')).toThrow(/engine of this machine.*tcp:\/\/10\.0\.0\.1/);
});

test('a user’s own engine is found where such engines listen', async () => {
  const server = createServer();
  const socket = join(directory, 'docker.sock');
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  const found = findEngineSocket({ given: undefined, runtimeDirectory: directory });
  // One of the machine comes first where there is one.
  expect([socket, '/var/run/docker.sock', '/run/podman/podman.sock']).toContain(found);
  server.close();
});

test('where nobody answers a sentence says so and names the socket', async () => {
  const socket = join(directory, 'none.sock');
  await expect(connectEngine(socket)).rejects.toThrow(`engine at ${socket} does not answer`);
});

test('the kernel’s record of a kill names the container whose memory it was', () => {
  const record =
    'oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=libpod-a1,oom_memcg=/libpod_parent/libpod-a1';
  expect(isMemoryKill(record, 'a1')).toBe(true);
  expect(isMemoryKill(record, 'b2')).toBe(false);
  expect(isMemoryKill(record.replace('CONSTRAINT_MEMCG', 'CONSTRAINT_NONE'), 'a1')).toBe(false);
});
