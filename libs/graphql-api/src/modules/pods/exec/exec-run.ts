import type { ExecSession } from '@pilothouse/kube-client/node-server-client';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { ExecEvent, ExecExit } from '../../../generated/resolver-types.ts';
import type { ExecInput, TerminalSize } from './exec-input.ts';
import { createExecOutput } from './exec-output.ts';
import { watchIdle } from './idle-watch.ts';

/** Milliseconds without input or output after which a command is ended: half an hour. */
const idleLimit = 30 * 60_000;
const idle = 'nothing was typed or written for half an hour, so the command was ended';
const overflow = 'the command wrote more than could be passed on, so it was ended';

export interface ExecPlan {
  readonly tty: boolean;
  readonly stdin: boolean;
  readonly size: TerminalSize | undefined;
  /** Why there is no exit code, in words. */
  say(error: string): string;
}

/** One command that runs, between its subscription and its container. */
export interface ExecRun {
  /** Ending it ends the command. */
  readonly events: AsyncIterableIterator<ExecEvent>;
  /** Throws StatusError `BadRequest` for what this command cannot be told. */
  input(input: ExecInput): void;
}

export interface ExecRunOptions {
  readonly id: string;
  readonly plan: ExecPlan;
  readonly clock: Clock;
  readonly onEnd: () => void;
}

/** To be called as soon as the session is there: nothing of it may be missed. */
export function createExecRun(session: ExecSession, { id, plan, clock, onEnd }: ExecRunOptions): ExecRun {
  let running = true;
  const output = createExecOutput({
    pause: () => session.pause(),
    resume: () => session.resume(),
    onOverflow: () => finish({ message: overflow }),
  });
  const watch = watchIdle(clock, idleLimit, () => finish({ message: idle }));

  function finish(exit: ExecExit): void {
    if (!running) return;
    running = false;
    watch.stop();
    output.end(exit);
    session.close();
    onEnd();
  }

  session.onStdout = (chunk) => {
    watch.touch();
    output.write('STDOUT', chunk);
  };
  session.onStderr = (chunk) => {
    watch.touch();
    output.write('STDERR', chunk);
  };
  session.onEnd = ({ exitCode, error }) => {
    finish({ code: exitCode ?? null, message: error === undefined ? null : plan.say(error) });
  };
  if (plan.size) session.resize(plan.size.columns, plan.size.rows);

  return {
    events: eventsOf(id, output.next, () => {
      finish({});
      output.discard();
    }),
    input(input) {
      watch.touch();
      tell(session, plan, input);
    },
  };
}

function tell(session: ExecSession, { tty, stdin }: ExecPlan, { data, endStdin, size }: ExecInput): void {
  if (size && !tty) throw new StatusError('BadRequest', 'this command has no terminal, and so no size');
  if ((data || endStdin) && !stdin) throw new StatusError('BadRequest', 'this command was started without `stdin`');
  if (size) session.resize(size.columns, size.rows);
  if (data && data.length > 0) session.write(data);
  if (endStdin) session.endStdin();
}

function eventsOf(
  id: string,
  next: () => Promise<ExecEvent | undefined>,
  stop: () => void,
): AsyncIterableIterator<ExecEvent> {
  let begun = false;
  const end = async (): Promise<IteratorResult<ExecEvent>> => {
    stop();
    return { value: undefined, done: true };
  };
  return {
    async next() {
      if (begun) {
        const value = await next();
        return value ? { value, done: false } : { value: undefined, done: true };
      }
      begun = true;
      return { value: { session: id }, done: false };
    },
    return: end,
    async throw(error) {
      stop();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
