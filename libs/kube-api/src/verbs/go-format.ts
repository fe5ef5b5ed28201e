import { isRecord } from '../json-record.ts';

/** A JSON value as Go prints it (`%v`), which upstream's messages hold: `map[data:map[a:1]]`. */
export function goFormat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goFormat).join(' ')}]`;
  if (!isRecord(value)) return value === null || value === undefined ? '<nil>' : String(value);
  const fields = Object.keys(value).sort();
  return `map[${fields.map((field) => `${field}:${goFormat(value[field])}`).join(' ')}]`;
}
