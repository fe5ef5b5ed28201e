const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

/** Whole `unit`s and, unless it is zero, the rest in `rest`s: `2d4h`. */
function two(seconds: number, [unit, letter]: [number, string], [rest, restLetter]: [number, string]): string {
  const whole = Math.floor(seconds / unit);
  const remaining = Math.floor((seconds % unit) / rest);
  return remaining === 0 ? `${whole}${letter}` : `${whole}${letter}${remaining}${restLetter}`;
}

/** A duration as kubectl says it: `45s`, `3m20s`, `5h`, `2d4h`. Clocks may differ by a second. */
export function humanDuration(ms: number): string {
  const seconds = Math.trunc(ms / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds <= 0) return '0s';
  if (seconds < 2 * minute) return `${seconds}s`;
  if (seconds < 10 * minute) return two(seconds, [minute, 'm'], [1, 's']);
  if (seconds < 3 * hour) return `${Math.floor(seconds / minute)}m`;
  if (seconds < 8 * hour) return two(seconds, [hour, 'h'], [minute, 'm']);
  if (seconds < 2 * day) return `${Math.floor(seconds / hour)}h`;
  if (seconds < 8 * day) return two(seconds, [day, 'd'], [hour, 'h']);
  if (seconds < 2 * year) return `${Math.floor(seconds / day)}d`;
  if (seconds < 8 * year) return two(seconds, [year, 'y'], [day, 'd']);
  return `${Math.floor(seconds / year)}y`;
}

/** How long ago an RFC 3339 instant was, as kubectl says it. `now` in milliseconds since the epoch. */
export function humanAge(instant: string | undefined | null, now: number): string {
  return instant ? humanDuration(now - Date.parse(instant)) : '<unknown>';
}
