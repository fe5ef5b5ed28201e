/**
 * Reading of manifests whose shape is not known here: every step may be missing or be something else, and then there
 * is nothing.
 */

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at `spec.template.spec`; keys with dots in them are not reached. */
export function valueAt(manifest: unknown, path: string): unknown {
  let value = manifest;
  for (const key of path.split('.')) {
    if (!isRecord(value)) return undefined;
    value = value[key];
  }
  return value;
}

/** Text, numbers and truth as text; empty for anything else. */
export function textAt(manifest: unknown, path: string): string {
  const value = valueAt(manifest, path);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export function numberAt(manifest: unknown, path: string): number | undefined {
  const value = valueAt(manifest, path);
  return typeof value === 'number' ? value : undefined;
}

export function listAt(manifest: unknown, path: string): readonly unknown[] {
  const value = valueAt(manifest, path);
  return Array.isArray(value) ? value : [];
}

/** Entries of a map such as labels, in their order; those that are no text are left out. */
export function entriesAt(manifest: unknown, path: string): readonly (readonly [string, string])[] {
  const value = valueAt(manifest, path);
  if (!isRecord(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const each = value[key];
    return typeof each === 'string' || typeof each === 'number' ? [[key, String(each)] as const] : [];
  });
}

/** `metadata.name` of every entry of a list of maps, or what stands at another path in them. */
export function textsAt(manifest: unknown, path: string, inEach: string): readonly string[] {
  return listAt(manifest, path)
    .map((each) => textAt(each, inEach))
    .filter((text) => text !== '');
}
