export type JsonRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at `field`, or undefined when something else stands there. */
export function recordAt(object: unknown, field: string): JsonRecord | undefined {
  const value = isRecord(object) ? object[field] : undefined;
  return isRecord(value) ? value : undefined;
}

export function stringAt(object: unknown, field: string): string | undefined {
  const value = isRecord(object) ? object[field] : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(object: unknown, field: string): number | undefined {
  const value = isRecord(object) ? object[field] : undefined;
  return typeof value === 'number' ? value : undefined;
}
