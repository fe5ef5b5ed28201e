import { randomBytes } from 'node:crypto';
import type { User } from '@pilothouse/access/user';
import type { ExecSession } from '@pilothouse/kube-client/node-server-client';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { ExecEvent } from '../../../generated/resolver-types.ts';
import type { ExecInput } from './exec-input.ts';
import { createExecRun, type ExecPlan, type ExecRun } from './exec-run.ts';

/** Commands that one user may have running at a time, those that are being started included. */
const mostPerUser = 10;

/** The commands that run by subscriptions of this process, so that inputs find theirs. */
export interface ExecSessions {
  /**
   * Runs what `start` opens, as one of its user's. Throws StatusError `TooManyRequests`, and what `start` throws.
   */
  open(user: User, plan: ExecPlan, start: () => Promise<ExecSession>): Promise<AsyncIterableIterator<ExecEvent>>;
  /** Throws StatusError `NotFound` when the user has no such session, and `BadRequest`. */
  input(user: User, session: string, input: ExecInput): void;
}

interface Entry {
  readonly user: User;
  run: ExecRun | undefined;
}

const isSame = (a: User, b: User) => a.name === b.name && a.uid === b.uid;

export function createExecSessions(clock: Clock): ExecSessions {
  const entries = new Map<string, Entry>();

  function reserve(user: User): { id: string; entry: Entry } {
    const own = [...entries.values()].filter((entry) => isSame(entry.user, user));
    if (own.length >= mostPerUser) {
      const message = `you have ${own.length} commands running in containers, which is the limit: end one of them first`;
      throw new StatusError('TooManyRequests', message);
    }
    const id = randomBytes(32).toString('base64url');
    const entry: Entry = { user, run: undefined };
    entries.set(id, entry);
    return { id, entry };
  }

  return {
    async open(user, plan, start) {
      const { id, entry } = reserve(user);
      const onEnd = () => entries.delete(id);
      try {
        entry.run = createExecRun(await start(), { id, plan, clock, onEnd });
        return entry.run.events;
      } catch (error) {
        onEnd();
        throw error;
      }
    },
    input(user, session, input) {
      const entry = entries.get(session);
      if (!entry?.run || !isSame(entry.user, user)) {
        throw new StatusError('NotFound', 'the command has ended, or there was no such session');
      }
      entry.run.input(input);
    },
  };
}
