/** The five fields of a schedule, in their order. */
export const scheduleParts = ['minute', 'hour', 'dayOfMonth', 'month', 'dayOfWeek'] as const;
export type SchedulePart = (typeof scheduleParts)[number];

/** The server's words on a schedule, which are upstream's, as a key of the messages with what goes into it. */
export type ScheduleFault =
  | { readonly key: 'fieldCount'; readonly found: number }
  | {
      readonly key: 'tooLarge' | 'tooSmall';
      readonly part: SchedulePart | undefined;
      readonly value: number;
      readonly bound: number;
    }
  | { readonly key: 'backwards' | 'noStep' | 'notRead'; readonly part: SchedulePart | undefined; readonly text: string }
  | { readonly key: 'macro' | 'interval' | 'zone'; readonly text: string }
  | { readonly key: 'other'; readonly text: string };

/** The field of the schedule that an expression stands in, where only one can be meant. */
function partOf(schedule: string, expression: string): SchedulePart | undefined {
  const fields = schedule.trim().split(/\s+/);
  const found = scheduleParts.filter((_, index) => fields[index]?.split(',').includes(expression));
  return found.length === 1 ? found[0] : undefined;
}

/** Why a schedule cannot be, for whoever does not know upstream's parser. */
export function scheduleFault(error: string, schedule: string): ScheduleFault {
  const count = /^expected exactly 5 fields, found (\d+)/.exec(error);
  if (count) return { key: 'fieldCount', found: Number(count[1]) };
  const bound = /^(?:end|beginning) of range \((\d+)\) (above maximum|below minimum) \((\d+)\): (.*)$/.exec(error);
  if (bound) {
    const [, value, side, limit, expression = ''] = bound;
    const key = side === 'above maximum' ? 'tooLarge' : 'tooSmall';
    return { key, part: partOf(schedule, expression), value: Number(value), bound: Number(limit) };
  }
  const zone = /^unknown time zone (.*)$/.exec(error);
  if (zone) return { key: 'zone', text: zone[1] ?? '' };
  const macro = /^unrecognized descriptor: (.*)$/.exec(error);
  if (macro) return { key: 'macro', text: macro[1] ?? '' };
  const interval = /^failed to parse duration (.*?): time:/.exec(error);
  if (interval) return { key: 'interval', text: interval[1] ?? '' };
  return expressionFault(error, schedule) ?? { key: 'other', text: error };
}

function expressionFault(error: string, schedule: string): ScheduleFault | undefined {
  const number = /^failed to parse int from (.*?): strconv/.exec(error)?.[1];
  const text = number ?? error.slice(error.lastIndexOf(': ') + 2);
  const part = partOf(schedule, text);
  if (error.startsWith('beginning of range')) return { key: 'backwards', part, text };
  if (error.startsWith('step of range')) return { key: 'noStep', part, text };
  const unread = ['failed to parse int from', 'too many hyphens', 'too many slashes', 'negative number'];
  return unread.some((start) => error.startsWith(start)) ? { key: 'notRead', part, text } : undefined;
}
