import { DecodeError } from './decode-error.ts';
import { jsonKind } from './decode-scalar.ts';

type Precision = 'seconds' | 'microseconds';

const shape = /^(\d{4}-\d{2}-\d{2}T(\d{2}):\d{2}:\d{2})(?:\.(\d+))?(?:Z|[+-]\d{2}:\d{2})$/;
/** Go's zero time, which it writes as null. */
const never = '0001-01-01T00:00:00';

/** The same few instants stand in many objects: those of the last writes are not read anew. */
const mostKnown = 512;
const known: Record<Precision, Map<string, string | null>> = { seconds: new Map(), microseconds: new Map() };

/** RFC 3339 in UTC: with whole seconds (Time), or with microseconds (MicroTime). Null for the zero time. */
export function decodeTime(value: unknown, precision: Precision): string | null {
  if (typeof value !== 'string') {
    throw new DecodeError(`json: cannot unmarshal ${jsonKind(value)} into Go value of type string`);
  }
  const found = known[precision].get(value);
  if (found !== undefined) return found;
  const decoded = decodeText(value, precision);
  if (known[precision].size >= mostKnown) known[precision].clear();
  known[precision].set(value, decoded);
  return decoded;
}

function decodeText(value: string, precision: Precision): string | null {
  const [, local = '', hour, fraction = ''] = shape.exec(value) ?? [];
  const time = local === '' ? Number.NaN : Date.parse(value);
  if (Number.isNaN(time)) throw new DecodeError(unparsable(value, precision));
  if (secondsOf(Date.parse(`${local}Z`)) !== local) throw outOfRange(value, hour === '24' ? 'hour' : 'day');
  const seconds = secondsOf(time);
  if (!/^\d{4}-/.test(seconds)) throw outOfRange(value, 'year');
  const micros = fraction.padEnd(6, '0').slice(0, 6);
  if (seconds === never && (precision === 'seconds' || micros === '000000')) return null;
  return precision === 'seconds' ? `${seconds}Z` : `${seconds}.${micros}Z`;
}

const secondsOf = (time: number) => new Date(time).toISOString().slice(0, -'.000Z'.length);

/** JavaScript carries the 30th of February over to March, and the 24th hour to the next day. */
function outOfRange(value: string, what: string): DecodeError {
  return new DecodeError(`parsing time ${JSON.stringify(value)}: ${what} out of range`);
}

function unparsable(value: string, precision: Precision): string {
  const layout = precision === 'seconds' ? '2006-01-02T15:04:05Z07:00' : '2006-01-02T15:04:05.000000Z07:00';
  return `parsing time ${JSON.stringify(value)} as "${layout}": cannot parse ${JSON.stringify(value)} as "2006"`;
}
