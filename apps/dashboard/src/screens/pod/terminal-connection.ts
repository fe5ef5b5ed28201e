import { stringifyDocument } from '@urql/core';
import type { Client, FormattedExecutionResult } from 'graphql-ws';
import type { PodExecSubscription, PodExecSubscriptionVariables } from '@/graphql/generated/graphql.ts';
import { ExecInput, PodExec } from '../../graphql/terminal.ts';
import { createTerminalInput, type TerminalInput, type TerminalMessage } from './terminal-input.ts';

/** How a shell ended: by itself, with the connection, or because it was never allowed to begin. */
export type TerminalEnd =
  | { readonly how: 'exited'; readonly code: number }
  | { readonly how: 'stopped'; readonly message: string }
  | { readonly how: 'lost' }
  | { readonly how: 'refused'; readonly message: string; readonly code: string | undefined };

export interface TerminalEvents {
  readonly onStarted: () => void;
  readonly onOutput: (bytes: Uint8Array) => void;
  /** Called once, unless it was closed from here. */
  readonly onEnded: (end: TerminalEnd) => void;
}

export interface TerminalConnection extends TerminalInput {
  close(): void;
}

type Socket = Pick<Client, 'subscribe' | 'on'>;
type Answer = FormattedExecutionResult<PodExecSubscription, unknown>;
type WireError = NonNullable<Answer['errors']>[number];

/** One shell. When the connection breaks it is over: to subscribe again would silently begin another one. */
export function connectTerminal(
  socket: Socket,
  variables: PodExecSubscriptionVariables,
  events: TerminalEvents,
): TerminalConnection {
  let over = false;
  let session: string | undefined;
  const waiting: (() => void)[] = [];
  const input = createTerminalInput(async (message) => {
    if (session === undefined) await new Promise<void>((resolve) => waiting.push(resolve));
    if (session !== undefined && !over) await sendInput(socket, session, message);
  });

  function close(): void {
    over = true;
    stopListening();
    unsubscribe();
    for (const resolve of waiting.splice(0)) resolve();
  }
  function end(how: TerminalEnd): void {
    if (over) return;
    close();
    events.onEnded(how);
  }
  function receive({ data, errors }: Answer): void {
    if (over) return;
    const event = data?.exec;
    if (errors?.length) end(refusalOf(errors));
    if (event?.session) {
      session = event.session;
      events.onStarted();
      for (const resolve of waiting.splice(0)) resolve();
    }
    if (event?.data) events.onOutput(Uint8Array.from(atob(event.data), (character) => character.charCodeAt(0)));
    if (event?.exit) end(endOf(event.exit));
  }

  const stopListening = socket.on('closed', () => end({ how: 'lost' }));
  const unsubscribe = socket.subscribe<PodExecSubscription>(
    { query: stringifyDocument(PodExec), variables },
    {
      next: receive,
      error: (problem) => end(Array.isArray(problem) ? refusalOf(problem) : { how: 'lost' }),
      complete: () => end({ how: 'lost' }),
    },
  );
  return { ...input, close };
}

function endOf({ code, message }: { readonly code: number | null; readonly message: string | null }): TerminalEnd {
  return code === null ? { how: 'stopped', message: message ?? '' } : { how: 'exited', code };
}

function refusalOf(errors: readonly WireError[]): TerminalEnd {
  const code = errors.map(({ extensions }) => extensions?.code).find((each) => typeof each === 'string');
  return { how: 'refused', message: errors.map(({ message }) => message).join(' '), code };
}

/** Resolves when it was answered. A refusal means that the shell has ended, which its own subscription tells. */
function sendInput(socket: Socket, session: string, message: TerminalMessage): Promise<void> {
  return new Promise((resolve) => {
    const variables = { session, ...message };
    socket.subscribe(
      { query: stringifyDocument(ExecInput), variables },
      { next: () => undefined, error: () => resolve(), complete: () => resolve() },
    );
  });
}
