/** How the clocks of a zone change, of the server's sentence on it. */
export interface ClockChange {
  readonly direction: 'forward' | 'back';
  /** Milliseconds. */
  readonly by: number;
}

const minute = 60_000;

/** Undefined for a sentence that is not known: then it is shown as it is. */
export function clockChangeOf(sentence: string): ClockChange | undefined {
  const match = / go (forward|back) by (?:(\d+)h)?(?:(\d+)m)? before /.exec(sentence);
  if (!match) return undefined;
  const [, direction, hours = '0', minutes = '0'] = match;
  const by = (Number(hours) * 60 + Number(minutes)) * minute;
  return { direction: direction === 'forward' ? 'forward' : 'back', by };
}
