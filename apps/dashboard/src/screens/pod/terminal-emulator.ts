import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import { onThemeChange, terminalTheme } from './terminal-theme.ts';

export interface Emulator {
  readonly terminal: Terminal;
  dispose(): void;
}

/** A terminal that fills `host`, in the page's colours. Both follow when the page changes. */
export function createEmulator(host: HTMLElement): Emulator {
  const terminal = new Terminal({
    fontFamily: getComputedStyle(host).fontFamily,
    fontSize: 13,
    lineHeight: 1.25,
    cursorBlink: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    scrollback: 5000,
    minimumContrastRatio: 4.5,
    theme: terminalTheme(),
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.open(host);
  const observer = new ResizeObserver(() => {
    // In a hidden tab it has no size, and keeps the one that it had.
    if (host.clientWidth > 0) fit.fit();
  });
  observer.observe(host);
  fit.fit();
  const stopTheme = onThemeChange(() => {
    terminal.options.theme = terminalTheme();
  });
  return {
    terminal,
    dispose() {
      observer.disconnect();
      stopTheme();
      terminal.dispose();
    },
  };
}

/** Ends what a program that was cut off has left on: the mouse, bracketed paste, colours, and the second screen. */
export function restoreModes({ buffer }: Terminal): string {
  // Leaving the second screen puts the cursor back to where it was before: on the first one that would be anywhere.
  const leave = buffer.active.type === 'alternate' ? '\u001b[?1049l' : '';
  return `${leave}\u001b[?1000l\u001b[?1002l\u001b[?1003l\u001b[?1006l\u001b[?2004l\u001b[!p`;
}

/** Something that the page says between what programs say: dim, on a line of its own. */
export function pageLine(text: string): string {
  return `\r\n\u001b[0;2m${text}\u001b[0m\r\n`;
}

/** Keys that are the page's. The browser's own keys for copying and pasting are taken from no program. */
export function handleKeys(terminal: Terminal, onLeave: () => void): void {
  terminal.attachCustomKeyEventHandler((event) => {
    if (!event.ctrlKey || !event.shiftKey || event.altKey || event.metaKey) return true;
    // Left to the browser, which pastes.
    if (event.code === 'KeyV') return false;
    if (event.code !== 'KeyC' && event.code !== 'KeyL') return true;
    event.preventDefault();
    if (event.type !== 'keydown') return false;
    if (event.code === 'KeyL') onLeave();
    else copySelection(terminal);
    return false;
  });
}

export function copySelection(terminal: Terminal): void {
  // The emulator answers the event with what is selected in it.
  terminal.focus();
  document.execCommand('copy');
}
