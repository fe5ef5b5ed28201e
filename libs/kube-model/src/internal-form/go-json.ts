/** A value as Go's encoder sees it: a map stands for a struct or a map, with its fields in the order in which they print. */
export type GoValue = null | string | number | boolean | readonly GoValue[] | ReadonlyMap<string, GoValue>;

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** Go escapes what HTML would take for markup. */
export function goText(value: string): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character);
}

function isList(value: GoValue): value is readonly GoValue[] {
  return Array.isArray(value);
}

function lines(value: GoValue, indent: string): string {
  if (typeof value === 'string') return goText(value);
  if (value === null || typeof value !== 'object') return String(value);
  const deeper = `${indent} `;
  const [open, close] = isList(value) ? '[]' : '{}';
  const items = isList(value)
    ? value.map((item) => lines(item, deeper))
    : [...value].map(([name, item]) => `${goText(name)}: ${lines(item, deeper)}`);
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${deeper}${items.join(`,\n${deeper}`)}\n${indent}${close}`;
}

/** As Go's `json.MarshalIndent` with an indent of one space. */
export function goJson(value: GoValue): string {
  return lines(value, '');
}

/** As Go's `json.Marshal`: on one line. */
export function goJsonLine(value: GoValue): string {
  if (typeof value === 'string') return goText(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(goJsonLine).join(',')}]`;
  return `{${[...value].map(([name, item]) => `${goText(name)}:${goJsonLine(item)}`).join(',')}}`;
}
