import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { systemClock } from '@pilothouse/std/clock';
import type { PostgresAccount } from './postgres-account.ts';

/**
 * Runs Postgres for as long as somebody holds the other end of standard input. When it closes, also because the
 * server was killed, Postgres is asked to shut down (INT: disconnect all, checkpoint), after 1.5 seconds told to
 * (QUIT: the log has everything, the next start replays it), after 2 made to: the whole product has 5. The text
 * travels in the program, not as a file, because the server is bundled. "read" is a builtin: no process beside the
 * shell's own. What is made to go takes its children with it: one that hangs would keep the next Postgres away.
 */
const script = `
exec 3<&0 </dev/null
"$@" 3<&- &
pid=$!
(
  while read -r line <&3; do :; done
  kill -INT $pid
  tries=0
  while kill -0 $pid && [ $tries -lt 20 ]; do
    tries=$((tries + 1))
    [ $tries -eq 15 ] && kill -QUIT $pid
    sleep 0.1
  done
  kill -KILL $pid $(cat /proc/$pid/task/$pid/children)
) 2>/dev/null &
keeper=$!
exec 3<&-
trap '' INT TERM HUP
wait $pid
code=$?
kill $keeper 2>/dev/null
exit $code
`;

/** Recognises a supervisor in a process list. */
export const supervisorName = 'pilothouse-postgres';

export interface SupervisedProcess {
  /** Resolves with the exit code when Postgres has gone, also when it could not even be started. Never rejects. */
  readonly exited: Promise<number>;
  /** Resolves when Postgres has gone, after 4 seconds at the latest. */
  stop(): Promise<void>;
}

/** A shell that is held up itself is ended too; its keeper then ends Postgres. Milliseconds. */
const patience = 3_500;

export interface SuperviseOptions {
  readonly command: readonly string[];
  readonly account: PostgresAccount;
  readonly env: NodeJS.ProcessEnv;
  /** What Postgres writes is appended to this file. */
  readonly log: string;
}

export function supervise({ command, account, env, log }: SuperviseOptions): SupervisedProcess {
  const [program = 'sh', ...args] = [...account.prefix, 'sh', '-c', script, supervisorName, ...command];
  const output = openSync(log, 'a', 0o600);
  const child = spawn(program, args, {
    ...account.identity,
    env,
    // The account may not be allowed to enter ours.
    cwd: '/',
    // A session of its own: Ctrl-C in the terminal is for the server, which stops Postgres last.
    detached: true,
    stdio: ['pipe', output, output],
  });
  closeSync(output);
  const exited = exitOf(child);
  child.unref();
  return {
    exited,
    async stop() {
      child.ref();
      child.stdin?.destroy();
      const cancel = systemClock.after(patience, () => child.kill('SIGKILL'));
      await exited;
      cancel();
    },
  };
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => {
      child.stdin?.destroy();
      resolve(code ?? 1);
    });
    // Postgres went first: its exit is told, the broken pipe is not another error.
    child.stdin?.on('error', () => undefined);
  });
}
