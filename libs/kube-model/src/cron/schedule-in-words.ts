import { humanDuration } from '../human-duration.ts';
import { type CronSchedule, type IntervalSchedule, parseSchedule } from './parse-schedule.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const all = { minutes: 60, hours: 24, daysOfMonth: 31, months: 12, daysOfWeek: 7 } as const;
type Field = keyof typeof all;

const sorted = (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b);
const two = (number: number) => String(number).padStart(2, '0');
const isFull = (schedule: CronSchedule, field: Field) => schedule[field].size >= all[field];

/** `a`, `a and b`, `a, b and c`. */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The distance between numbers that cover a field from 0 on: 15 of 0, 15, 30, 45. */
function stepOf(numbers: readonly number[], length: number): number | undefined {
  const [first, second] = numbers;
  if (first !== 0 || second === undefined) return undefined;
  const fits =
    numbers.length === Math.ceil(length / second) && numbers.every((number, index) => number === index * second);
  return fits ? second : undefined;
}

/** `Monday to Friday` where three or more follow each other, a list otherwise. */
function spanned(numbers: readonly number[], nameOf: (number: number) => string): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const inRow = numbers.length > 2 && last - first === numbers.length - 1;
  return inRow ? `${nameOf(first)} to ${nameOf(last)}` : listed(numbers.map(nameOf));
}

function minutesInWords(schedule: CronSchedule): string {
  const minutes = sorted(schedule.minutes);
  if (isFull(schedule, 'minutes')) return 'every minute';
  const step = stepOf(minutes, 60);
  if (step) return `every ${step} minutes`;
  if (minutes.length === 1 && minutes[0] === 0) return 'on the hour';
  return `at minute ${spanned(minutes, String)}`;
}

/** Times of a day are listed while they are few. */
function timesInWords(schedule: CronSchedule): string {
  const [minutes, hours] = [sorted(schedule.minutes), sorted(schedule.hours)];
  if (isFull(schedule, 'hours')) {
    return minutes.length === 1 && minutes[0] === 0 ? 'every hour' : `${minutesInWords(schedule)} of every hour`;
  }
  if (minutes.length * hours.length <= 4) {
    return `at ${listed(hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`)))}`;
  }
  const step = stepOf(hours, 24);
  if (step && minutes.length === 1) return `every ${step} hours at minute ${minutes[0]}`;
  const within = hours.length > 2 && (hours.at(-1) ?? 0) - (hours[0] ?? 0) === hours.length - 1;
  const when = within
    ? `from ${two(hours[0] ?? 0)}:00 to ${two(hours.at(-1) ?? 0)}:59`
    : `in the hours from ${listed(hours.map((hour) => `${two(hour)}:00`))}`;
  return `${minutesInWords(schedule)} ${when}`;
}

function daysInWords(schedule: CronSchedule): string {
  const ofMonth = `on day ${spanned(sorted(schedule.daysOfMonth), String)} of the month`;
  const ofWeek = `on ${spanned(sorted(schedule.daysOfWeek), (day) => days[day] ?? '')}`;
  const anyOfMonth = isFull(schedule, 'daysOfMonth');
  const anyOfWeek = isFull(schedule, 'daysOfWeek');
  if (anyOfMonth && anyOfWeek) return '';
  if (anyOfMonth && (schedule.anyDayOfMonth || schedule.anyDayOfWeek)) return ofWeek;
  if (anyOfWeek && (schedule.anyDayOfMonth || schedule.anyDayOfWeek)) return ofMonth;
  if (anyOfMonth || anyOfWeek) return '';
  return schedule.anyDayOfMonth || schedule.anyDayOfWeek
    ? `${ofMonth} if that is ${ofWeek}`
    : `${ofMonth}, and ${ofWeek}`;
}

function cronInWords(schedule: CronSchedule): string {
  const inMonths = isFull(schedule, 'months')
    ? ''
    : `in ${spanned(sorted(schedule.months), (month) => months[month - 1] ?? '')}`;
  const day = daysInWords(schedule);
  const times = timesInWords(schedule);
  const daily = day === '' && times.startsWith('at ') && !isFull(schedule, 'hours') ? 'every day' : day;
  return [times, daily, inMonths]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^every minute of every hour/, 'every minute')
    .replace(/^(every \d+ minutes) of every hour/, '$1');
}

/** `at 09:30 on Monday to Friday`, in lower case and without a full stop. Throws ScheduleError. */
export function scheduleInWords(text: string): string {
  const schedule: CronSchedule | IntervalSchedule = parseSchedule(text);
  return 'every' in schedule ? `every ${humanDuration(schedule.every)}` : cronInWords(schedule);
}
