import { silentLogger } from '@pilothouse/std/logger';
import { describe, expect, it } from 'vitest';
import { Shutdown } from './shutdown.ts';

describe('Shutdown', () => {
  it('stops what was started last first, each once however often it is asked', async () => {
    const stopped: string[] = [];
    const shutdown = new Shutdown(silentLogger, 1000);
    for (const name of ['postgres', 'store', 'api']) shutdown.add(name, () => void stopped.push(name));
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(stopped).toEqual(['api', 'store', 'postgres']);
  });

  it('goes on past a part that throws and past one that hangs', async () => {
    const stopped: string[] = [];
    const shutdown = new Shutdown(silentLogger, 10);
    shutdown.add('postgres', () => void stopped.push('postgres'));
    shutdown.add('hangs', () => new Promise<void>(() => undefined));
    shutdown.add('throws', () => {
      throw new Error('no');
    });
    await shutdown.run();
    expect(stopped).toEqual(['postgres']);
  });
});
