import { ScheduleError } from './schedule-error.ts';

export interface FieldBounds {
  readonly min: number;
  readonly max: number;
  readonly names?: ReadonlyMap<string, number>;
}

function parseNumber(text: string, { names }: FieldBounds): number {
  const named = names?.get(text.toLowerCase());
  if (named !== undefined) return named;
  if (!/^[+-]?\d+$/.test(text)) {
    throw new ScheduleError(
      `failed to parse int from ${text}: strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`,
    );
  }
  const value = Number(text);
  if (value < 0) throw new ScheduleError(`negative number (${value}) not allowed: ${text}`);
  return value;
}

interface Range {
  readonly start: number;
  readonly end: number;
  /** Only one number was written: with a step it reaches to the end of the field. */
  readonly single: boolean;
}

function parseRange(text: string, whole: string, bounds: FieldBounds): Range {
  const [first = '', second, ...more] = text.split('-');
  if (first === '*' || first === '?') return { start: bounds.min, end: bounds.max, single: false };
  if (more.length > 0) throw new ScheduleError(`too many hyphens: ${whole}`);
  const start = parseNumber(first, bounds);
  if (second === undefined) return { start, end: start, single: true };
  return { start, end: parseNumber(second, bounds), single: false };
}

function checkRange({ start, end }: Range, step: number, whole: string, { min, max }: FieldBounds): void {
  if (start < min) throw new ScheduleError(`beginning of range (${start}) below minimum (${min}): ${whole}`);
  if (end > max) throw new ScheduleError(`end of range (${end}) above maximum (${max}): ${whole}`);
  if (start > end) throw new ScheduleError(`beginning of range (${start}) beyond end of range (${end}): ${whole}`);
  if (step === 0) throw new ScheduleError(`step of range should be a positive number: ${whole}`);
}

function parsePart(whole: string, bounds: FieldBounds): number[] {
  const [range = '', stepText, ...more] = whole.split('/');
  if (more.length > 0) throw new ScheduleError(`too many slashes: ${whole}`);
  const parsed = parseRange(range, whole, bounds);
  const step = stepText === undefined ? 1 : parseNumber(stepText, { min: 0, max: 0 });
  const reaches = parsed.single && stepText !== undefined ? { ...parsed, end: bounds.max } : parsed;
  checkRange(reaches, step, whole, bounds);
  const count = Math.floor((reaches.end - reaches.start) / step) + 1;
  return Array.from({ length: count }, (_, index) => reaches.start + index * step);
}

/** `1,5-10/2`: the numbers that a field of a schedule allows. Throws ScheduleError. */
export function parseField(text: string, bounds: FieldBounds): Set<number> {
  const parts = text.split(',').filter((part) => part !== '');
  return new Set(parts.flatMap((part) => parsePart(part, bounds)));
}
