'use client';
import '@xterm/xterm/css/xterm.css';
import type { Terminal } from '@xterm/xterm';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useLive } from '@/live/live-context.tsx';
import { testIds } from '@/test-ids.ts';
import { connectTerminal, type TerminalEnd } from './terminal-connection.ts';
import { copySelection, createEmulator, handleKeys, pageLine, restoreModes } from './terminal-emulator.ts';
import { createTerminalOutput } from './terminal-output.ts';

/** One shell to be begun; a new object begins a new one. */
export interface Shell {
  readonly cluster: string;
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly command: readonly string[];
  readonly first: boolean;
}

export interface TerminalControls {
  copy(): void;
  paste(text: string): void;
  /** As if it were typed. */
  press(keys: string): void;
}

interface TerminalViewProps {
  /** Undefined ends the one that runs. */
  readonly shell: Shell | undefined;
  readonly screenReader: boolean;
  readonly onControls: (controls: TerminalControls) => void;
  readonly onStarted: () => void;
  readonly onEnded: (end: TerminalEnd) => void;
  /** The keyboard is to leave the terminal. */
  readonly onLeave: () => void;
}

const encoder = new TextEncoder();

/** xterm, and the shell that it shows. */
export function TerminalView(props: TerminalViewProps) {
  const { shell, screenReader } = props;
  const t = useTranslations('terminal');
  const { socket } = useLive();
  const host = useRef<HTMLDivElement>(null);
  const [terminal, setTerminal] = useState<Terminal>();
  const latest = useRef({ ...props, t });
  latest.current = { ...props, t };

  useEffect(() => {
    if (!host.current) return;
    const emulator = createEmulator(host.current);
    handleKeys(emulator.terminal, () => latest.current.onLeave());
    latest.current.onControls(controlsOf(emulator.terminal));
    setTerminal(emulator.terminal);
    return () => emulator.dispose();
  }, []);

  useEffect(() => {
    if (!terminal) return;
    terminal.options.screenReaderMode = screenReader;
    terminal.textarea?.setAttribute('aria-label', latest.current.t('input'));
  }, [terminal, screenReader]);

  useEffect(() => {
    if (!terminal || !shell) return;
    const { first, command, ...target } = shell;
    if (!first) terminal.write(restoreModes(terminal) + pageLine(latest.current.t('another', target)));
    const output = createTerminalOutput({
      draw: (bytes, done) => terminal.write(bytes, done),
      gap: (bytes) => pageLine(latest.current.t('gap', { kilobytes: Math.ceil(bytes / 1000) })),
    });
    const size = { columns: terminal.cols, rows: terminal.rows };
    const connection = connectTerminal(
      socket,
      { ...target, command: [...command], ...size },
      {
        onStarted: () => latest.current.onStarted(),
        onOutput: output.write,
        onEnded: (end) => latest.current.onEnded(end),
      },
    );
    const listeners = [
      terminal.onData((text) => connection.type(encoder.encode(text))),
      terminal.onBinary((text) => connection.type(Uint8Array.from(text, (character) => character.charCodeAt(0)))),
      terminal.onResize(({ cols, rows }) => connection.resize({ columns: cols, rows })),
    ];
    terminal.focus();
    return () => {
      for (const listener of listeners) listener.dispose();
      connection.close();
    };
  }, [terminal, shell, socket]);

  return <div ref={host} data-testid={testIds.terminalScreen} className="h-full min-h-0 overflow-hidden font-mono" />;
}

function controlsOf(terminal: Terminal): TerminalControls {
  return {
    copy: () => copySelection(terminal),
    paste(text) {
      terminal.focus();
      terminal.paste(text);
    },
    press(keys) {
      terminal.focus();
      terminal.input(keys);
    },
  };
}
