import type { ITheme } from '@xterm/xterm';

/** The sixteen colours of a terminal and the page's tokens that they are, from black to bright white. */
const tokens = {
  foreground: '--ink',
  background: '--canvas',
  cursor: '--accent',
  cursorAccent: '--canvas',
  selectionBackground: '--accent-soft',
  black: '--line-strong',
  red: '--failing-ink',
  green: '--healthy-ink',
  yellow: '--warning-ink',
  blue: '--progress-ink',
  magenta: '--accent',
  cyan: '--progress',
  white: '--ink-2',
  brightBlack: '--ink-3',
  brightRed: '--failing',
  brightGreen: '--healthy',
  brightYellow: '--warning',
  brightBlue: '--progress',
  brightMagenta: '--accent-hover',
  brightCyan: '--progress',
  brightWhite: '--ink',
} as const satisfies ITheme;

/** As the page looks now; to be asked again when its theme changes. */
export function terminalTheme(): ITheme {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => [name, style.getPropertyValue(token).trim()]),
  );
}

/** Calls back when the page turns dark or light, until the returned function is called. */
export function onThemeChange(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
  return () => observer.disconnect();
}
