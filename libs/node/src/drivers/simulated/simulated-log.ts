import type { ContainerLog } from '../../logs/container-log.ts';
import { type LogLine, logTime } from '../../logs/log-line.ts';
import type { ContainerRecord } from '../driver.ts';

/** A simulated container says that it started, and how it ended. */
export function simulatedLog({ container, startedAt, exit }: ContainerRecord): ContainerLog {
  const line = (at: number, text: string): LogLine => ({
    time: logTime(at, 0),
    stream: 'stdout',
    complete: true,
    text: Buffer.from(text),
  });
  const lines = [
    line(startedAt, `simulated container ${container} started`),
    ...(exit ? [line(exit.finishedAt, `simulated container ${container} ended with exit code ${exit.code}`)] : []),
  ];
  async function* read({ tail }: { readonly tail?: number | undefined } = {}) {
    yield* tail === undefined ? lines : lines.slice(Math.max(0, lines.length - tail));
  }
  return { read, follow: read };
}
