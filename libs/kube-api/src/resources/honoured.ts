/**
 * Types by their name in the facts, each with those of its fields that the embedded cluster obeys, wherever the type is
 * used and a table of what is not honoured says nothing else.
 */
export type Honoured = ReadonlyMap<string, ReadonlySet<string>>;

/** Types of one package: `honouredIn('api.apps.v1', { RollingUpdateDeployment: 'maxSurge maxUnavailable' })`. */
export function honouredIn(packageName: string, types: Readonly<Record<string, string>>): Honoured {
  return new Map(
    Object.entries(types).map(([name, fields]) => [`${packageName}.${name}`, new Set(fields.split(/\s+/))]),
  );
}
