import type { Writable } from 'node:stream';
import type { ContainerSpec } from '../driver.ts';
import { type Command, type Exit, exitOf, launch } from './launch.ts';
import { openOutputPipes } from './output-pipe.ts';
import { startInTerminal } from './terminal.ts';

/** The process that a container is. */
export interface MainProcess {
  readonly pid: number | undefined;
  readonly stdin: Writable | undefined;
  readonly stdout: AsyncIterable<Buffer>;
  /** None where a terminal carries both. */
  readonly stderr: AsyncIterable<Buffer> | undefined;
  resize(columns: number, rows: number): void;
  readonly exited: Promise<Exit>;
}

/** `directory`: of the run, for its pipes. Throws StartError. */
export async function startMainProcess(
  command: Command,
  { tty, stdin }: Pick<ContainerSpec, 'tty' | 'stdin'>,
  directory: string,
): Promise<MainProcess> {
  if (tty) return { ...startInTerminal(command), stderr: undefined };
  const pipes = await openOutputPipes(directory, 2, command.identity);
  try {
    const outputs = pipes.map((pipe) => pipe.writeEnd);
    const child = await launch(command, stdin === 'none' ? 'ignore' : 'pipe', outputs);
    // It may end without reading all that it was sent.
    child.stdin?.on('error', () => undefined);
    const [out, err] = pipes;
    if (!out || !err) throw new Error('there are two pipes');
    const { pid } = child;
    return {
      pid,
      stdin: child.stdin ?? undefined,
      stdout: out.source,
      stderr: err.source,
      resize: () => undefined,
      exited: exitOf(child),
    };
  } finally {
    for (const pipe of pipes) pipe.closeWriteEnd();
  }
}
