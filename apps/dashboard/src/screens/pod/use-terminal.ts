'use client';
import { useCallback, useState } from 'react';
import type { TerminalEnd } from './terminal-connection.ts';
import type { Shell } from './terminal-view.tsx';

type ShellTarget = Omit<Shell, 'first'>;

export type TerminalPhase =
  | { readonly name: 'idle' }
  | { readonly name: 'connecting' }
  | { readonly name: 'running' }
  | { readonly name: 'ended'; readonly end: TerminalEnd | { readonly how: 'closed' } };

export interface TerminalState {
  readonly phase: TerminalPhase;
  /** Whether one runs, or is about to. */
  readonly busy: boolean;
  readonly shell: Shell | undefined;
  begin(target: ShellTarget): void;
  close(): void;
  onStarted(): void;
  onEnded(end: TerminalEnd): void;
}

/** The shells of one terminal, one after the other. */
export function useTerminal(): TerminalState {
  const [phase, setPhase] = useState<TerminalPhase>({ name: 'idle' });
  const [shell, setShell] = useState<Shell>();
  const busy = phase.name === 'connecting' || phase.name === 'running';
  return {
    phase,
    busy,
    shell,
    begin(target) {
      setShell({ ...target, first: phase.name === 'idle' });
      setPhase({ name: 'connecting' });
    },
    close() {
      setShell(undefined);
      setPhase({ name: 'ended', end: { how: 'closed' } });
    },
    onStarted: useCallback(() => setPhase({ name: 'running' }), []),
    onEnded: useCallback((end) => setPhase({ name: 'ended', end }), []),
  };
}
