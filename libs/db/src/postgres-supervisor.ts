import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { PostgresAccount } from './postgres-account.ts';

/**
 * Runs Postgres for as long as somebody holds the other end of standard input. When it closes, also because the
 * server was killed, Postgres is asked to shut down (INT: disconnect all, checkpoint), after 3 seconds told to
 * (QUIT: the log has everything, the next start replays it), after 4 made to. The text travels in the program, not
 * as a file, because the server is bundled. "read" is a builtin: no process beside the shell's own.
 */
const script = `
exec 3<&0 </dev/null
"$@" 3<&- &
pid=$!
(
  while read -r line <&3; do :; done
  kill -INT $pid
  tries=0
  while kill -0 $pid && [ $tries -lt 40 ]; do
    tries=$((tries + 1))
    [ $tries -eq 30 ] && kill -QUIT $pid
    sleep 0.1
  done
  kill -KILL $pid
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
  /** Resolves with the exit code when Postgres has gone. */
  readonly exited: Promise<number>;
  stop(): Promise<void>;
}

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
      await exited;
    },
  };
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      child.stdin?.destroy();
      resolve(code ?? 1);
    });
    // Postgres went first: its exit is told, the broken pipe is not another error.
    child.stdin?.on('error', () => undefined);
  });
}
