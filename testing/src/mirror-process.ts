import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ClusterCondition, MirroredKind } from '@pilothouse/kube-client/cluster-condition';

export interface MirrorProcess {
  memory(): Promise<NodeJS.MemoryUsage>;
  condition(): Promise<ClusterCondition>;
  kinds(): Promise<readonly MirroredKind[]>;
  /** As `kill -9` does; resolves when it is gone. */
  kill(): Promise<void>;
}

export interface MirrorProcessOptions {
  readonly server: string;
  readonly databaseUrl: string;
  /** Hexadecimal. */
  readonly sealingKey: string;
  /** How many times as fast as usual its time goes by. */
  readonly factor: number;
}

/** A mirror in a process of its own: see mirror-program. */
export function startMirrorProcess({ server, databaseUrl, sealingKey, factor }: MirrorProcessOptions): MirrorProcess {
  const program = join(import.meta.dirname, 'mirror-program.ts');
  const child = fork(program, [server, databaseUrl, sealingKey, String(factor)], {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    memory: () => ask<NodeJS.MemoryUsage>(child, 'memory'),
    condition: () => ask<ClusterCondition>(child, 'condition'),
    kinds: () => ask<readonly MirroredKind[]>(child, 'kinds'),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** One question at a time. */
async function ask<T>(child: ChildProcess, question: string): Promise<T> {
  child.send(question);
  const [answer] = await once(child, 'message', { signal: AbortSignal.timeout(20_000) });
  return answer as T;
}
