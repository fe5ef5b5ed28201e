import { parseField } from './parse-field.ts';
import { ScheduleError } from './schedule-error.ts';

/** The instants at which a schedule is due, as sets of the numbers that each field allows. */
export interface CronSchedule {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly daysOfMonth: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** 0 is Sunday. */
  readonly daysOfWeek: ReadonlySet<number>;
  /** A star in either day field: then both must fit, otherwise either is enough. */
  readonly anyDayOfMonth: boolean;
  readonly anyDayOfWeek: boolean;
}

/** `@every 90s`: due in regular distances from the start, in milliseconds. */
export interface IntervalSchedule {
  readonly every: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const numbered = (names: readonly string[], first: number) =>
  new Map(names.map((name, index) => [name, index + first] as const));

const bounds = {
  minute: { min: 0, max: 59 },
  hour: { min: 0, max: 23 },
  dayOfMonth: { min: 1, max: 31 },
  month: { min: 1, max: 12, names: numbered(months, 1) },
  dayOfWeek: { min: 0, max: 6, names: numbered(days, 0) },
};

const macros: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

const unitMs: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/** A Go duration (`1h30m`) in milliseconds; undefined when it is none. */
function parseDuration(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/.test(text)) return undefined;
  let sum = 0;
  for (const [, amount, unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)) {
    sum += Number(amount) * (unitMs[unit] ?? 0);
  }
  return sum;
}

function parseInterval(text: string): IntervalSchedule {
  const ms = parseDuration(text.slice('@every '.length));
  if (ms === undefined) throw new ScheduleError(`failed to parse duration ${text}: time: invalid duration`);
  return { every: Math.max(1000, Math.floor(ms / 1000) * 1000) };
}

const isStar = (field: string) => field.split(',').some((part) => part.startsWith('*') || part.startsWith('?'));

/** Five fields, or a macro (`@hourly`, `@every 90s`). Throws ScheduleError. Names of months and days may be used. */
export function parseSchedule(text: string): CronSchedule | IntervalSchedule {
  if (text === '') throw new ScheduleError('empty spec string');
  if (text.startsWith('@every ')) return parseInterval(text);
  const spec = text.startsWith('@') ? macros[text] : text;
  if (spec === undefined) throw new ScheduleError(`unrecognized descriptor: ${text}`);
  const fields = spec.split(/\s+/).filter((field) => field !== '');
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = ''] = fields;
  if (fields.length !== 5) {
    throw new ScheduleError(`expected exactly 5 fields, found ${fields.length}: [${fields.join(' ')}]`);
  }
  return {
    minutes: parseField(minute, bounds.minute),
    hours: parseField(hour, bounds.hour),
    daysOfMonth: parseField(dayOfMonth, bounds.dayOfMonth),
    months: parseField(month, bounds.month),
    daysOfWeek: parseField(dayOfWeek, bounds.dayOfWeek),
    anyDayOfMonth: isStar(dayOfMonth),
    anyDayOfWeek: isStar(dayOfWeek),
  };
}
