/**
 * Whether a value is what would be read back from its own JSON text: no undefined, no number that JSON cannot write, no
 * object with a prototype of its own.
 */
export function isPlainJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      return Array.isArray(value) ? isPlainArray(value) : isPlainObject(value);
    default:
      return false;
  }
}

/** `every` would pass over holes. */
function isPlainArray(items: readonly unknown[]): boolean {
  for (const item of items) if (!isPlainJson(item)) return false;
  return true;
}

function isPlainObject(value: object): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const name in value) if (!isPlainJson(Reflect.get(value, name))) return false;
  return true;
}
