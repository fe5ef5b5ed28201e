/** A way into JSON: names of fields and places in lists. */
export type JsonPath = readonly (string | number)[];

type JsonRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined;
  return isRecord(value) ? value[step] : undefined;
}

/** What stands at the end of a path; undefined where a step of it is missing. */
export function readAt(value: unknown, path: JsonPath): unknown {
  return path.reduce(childOf, value);
}

/**
 * The same JSON with `leaf` at the end of the path, making the steps that are missing; undefined takes it away. All that
 * is beside the path stays what it was.
 */
export function writeAt(value: unknown, path: JsonPath, leaf: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  if (leaf === undefined && readAt(value, path) === undefined) return value;
  const child = writeAt(childOf(value, step), rest, leaf);
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return [...list.slice(0, step), child, ...list.slice(step + 1)];
  }
  const { [step]: _, ...others } = isRecord(value) ? value : {};
  if (child === undefined) return others;
  // In its own place, so that a diff shows what has changed and nothing else.
  return isRecord(value) && step in value ? { ...value, [step]: child } : { ...others, [step]: child };
}
