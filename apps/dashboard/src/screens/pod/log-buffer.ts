export interface LogEntry {
  /** Its place since the log was opened; stays the same while older lines are dropped. */
  readonly number: number;
  /** RFC 3339, as the node wrote it. */
  readonly time: string | null;
  readonly text: string;
}

/** Lines kept in the page; older ones are dropped first. */
export const mostLines = 20_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with one
const terminalCodes = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;

/** The end of a log: appended to, cut at the front, never longer than `mostLines`. */
export function appendLines(
  entries: readonly LogEntry[],
  lines: readonly { readonly time: string | null; readonly text: string }[],
): readonly LogEntry[] {
  const first = (entries.at(-1)?.number ?? -1) + 1;
  const added = lines.map(({ time, text }, index) => ({
    number: first + index,
    time,
    text: text.replace(terminalCodes, '').replace(/\r?\n$/, ''),
  }));
  const all = [...entries, ...added];
  return all.length > mostLines ? all.slice(all.length - mostLines) : all;
}
