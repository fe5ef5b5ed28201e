/** A count, or a share of another count: 3, '25%'. */
export type IntOrString = number | string;

export type Rounding = 'up' | 'down';

const percentage = /^(\d+)%$/;

/** The number of percent that stand in the value; undefined when it is a count or neither. */
export function percentOf(value: IntOrString): number | undefined {
  const percent = typeof value === 'string' ? percentage.exec(value)?.[1] : undefined;
  return percent === undefined ? undefined : Number(percent);
}

/** `value` as a count out of `total`. Throws RangeError for a text that is no percentage. */
export function resolveIntOrPercent(value: IntOrString, total: number, rounding: Rounding): number {
  if (typeof value === 'number') return value;
  const percent = percentOf(value);
  if (percent === undefined)
    throw new RangeError('invalid value for IntOrString: invalid type: string is not a percentage');
  return rounding === 'up' ? Math.ceil((percent * total) / 100) : Math.floor((percent * total) / 100);
}
