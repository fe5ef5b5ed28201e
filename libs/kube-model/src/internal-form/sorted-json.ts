import { isJsonObject } from '../patch/json-value.ts';
import { goText } from './go-json.ts';

/** A JSON value as Go encodes one that it holds in maps: on one line, fields by name, escaped for HTML. */
export function sortedJson(value: unknown): string {
  if (typeof value === 'string') return goText(value);
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${goText(name)}:${sortedJson(value[name])}`).join(',')}}`;
}
