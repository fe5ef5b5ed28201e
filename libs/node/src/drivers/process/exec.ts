import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ExecRequest, Session } from '../driver.ts';
import { type Command, exitOf, launch, StartError } from './launch.ts';
import { startInTerminal } from './terminal.ts';

/** Runs a command with the environment, directory and user of a container. */
export async function startExec(container: Command, request: ExecRequest): Promise<Session> {
  const command = { ...container, argv: request.command };
  try {
    return request.tty ? inTerminal(command) : await withPipes(command, request.stdin);
  } catch (cause) {
    if (!(cause instanceof StartError)) throw cause;
    throw new StatusError('InternalError', `failed to start the command: ${cause.message}`, undefined, { cause });
  }
}

async function withPipes(command: Command, stdin: boolean): Promise<Session> {
  const child = await launch(command, stdin ? 'pipe' : 'ignore', ['pipe', 'pipe']);
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('a child with pipes has no pipes');
  // A command may end without reading all that it was sent.
  child.stdin?.on('error', () => undefined);
  return {
    stdin: child.stdin ?? undefined,
    stdout,
    stderr,
    resize: () => undefined,
    leave() {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    },
    // Not 'close': a process that it left in the background may keep the pipes open for ever.
    exited: exitOf(child).then(({ code }) => code),
  };
}

function inTerminal(command: Command): Session {
  const { stdin, stdout, resize, kill, exited } = startInTerminal(command);
  return { stdin, stdout, stderr: undefined, resize, leave: kill, exited: exited.then(({ code }) => code) };
}
