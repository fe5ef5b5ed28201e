import { type ChildProcess, spawn } from 'node:child_process';
import { eventually } from '@pilothouse/testing/eventually';
import { expect, test } from 'vitest';
import { createMarkKiller, markName, markOfProcess } from './marked-processes.ts';

test.runIf(process.platform === 'linux')(
  'processes are killed by their mark, whoever chooses them before or while others are looked for',
  async () => {
    const killMarked = createMarkKiller();
    const start = async (mark: string) => {
      const child = spawn('sleep', ['1000'], { env: { ...process.env, [markName]: mark }, detached: true });
      await eventually('it carries its mark', () => markOfProcess(child.pid ?? 0) === mark);
      return child;
    };
    const [a, b, c, other] = await Promise.all(['test/a', 'test/b', 'test/c', 'test/other'].map(start));
    const ended = (child: ChildProcess | undefined) => child?.signalCode === 'SIGKILL';
    const looking = [killMarked((mark) => mark === 'test/a'), killMarked((mark) => mark === 'test/b')];
    await Promise.resolve();
    await Promise.all([...looking, killMarked((mark) => mark === 'test/c')]);
    await eventually('the chosen ones have ended', () => [a, b, c].every(ended));
    expect(ended(other)).toBe(false);
    other?.kill('SIGKILL');
  },
);
