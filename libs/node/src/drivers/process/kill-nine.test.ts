import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProcessDriver } from './process-driver.ts';

const program = join(import.meta.dirname, '../../../../../testing/src/process-driver-program.ts');
let directory: string;
let server: ChildProcess;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilothouse-kill-nine-'));
});
afterEach(() => {
  server.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

async function startServer(): Promise<number> {
  server = spawn(process.execPath, ['--import', 'tsx', program, join(directory, 'pods')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  server.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  await eventually('the containers run', () => said.includes('up'), 30_000);
  if (server.pid === undefined) throw new Error('not started');
  return server.pid;
}

interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
}

function processes(): ProcessInfo[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const [state, parent] = readFileSync(`/proc/${entry}/stat`, 'latin1')
          .replace(/^.*\) /s, '')
          .split(' ');
        return state === 'Z' ? [] : [{ pid: Number(entry), parent: Number(parent) }];
      } catch {
        return [];
      }
    });
}

function descendantsOf(root: number): number[] {
  const all = processes();
  const found = [root];
  for (const pid of found) found.push(...all.filter(({ parent }) => parent === pid).map((info) => info.pid));
  return found.slice(1);
}

test.runIf(process.platform === 'linux')(
  'kill -9 of the server leaves no process behind after 5 seconds',
  async () => {
    const pid = await startServer();
    const containers = await eventually('all processes run', () => {
      const found = descendantsOf(pid);
      return found.length >= 10 && found;
    });
    server.kill('SIGKILL');
    await eventually('every one is gone', () => !processes().some((info) => containers.includes(info.pid)), 5000);

    const next = createProcessDriver({ directory: join(directory, 'pods'), clock: systemClock, logger: silentLogger });
    try {
      expect([...next.podUids()].sort()).toEqual(['escaped', 'family', 'plain', 'stubborn', 'wiped']);
      for (const podUid of next.podUids()) {
        expect(next.records(podUid)[0]?.exit).toMatchObject({ code: 137, lost: true });
      }
    } finally {
      await next.close();
    }
  },
  60_000,
);

test.runIf(process.platform === 'linux')(
  'what a server and its guardian left behind is ended by the next',
  async () => {
    const pid = await startServer();
    const before = descendantsOf(pid);
    // The guardian is the one whose command line says so.
    const guardians = before.filter((child) =>
      readFileSync(`/proc/${child}/cmdline`, 'latin1').includes('pilothouse-guardian'),
    );
    expect(guardians).toHaveLength(1);
    server.kill('SIGSTOP');
    for (const guardian of guardians) process.kill(guardian, 'SIGKILL');
    server.kill('SIGKILL');
    const next = createProcessDriver({ directory: join(directory, 'pods'), clock: systemClock, logger: silentLogger });
    try {
      // All but the one that has wiped its environment: without the guardian nobody knows whose it is.
      await eventually(
        'they are gone',
        () => processes().filter((info) => before.includes(info.pid)).length <= 1,
        5000,
      );
    } finally {
      await next.close();
      for (const left of before) endQuietly(left);
    }
  },
  60_000,
);

function endQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
