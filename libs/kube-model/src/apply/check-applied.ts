import { isJsonObject, type JsonObject } from '../patch/json-value.ts';
import { StatusError } from '../status-error.ts';
import { formatElement, itemElement } from './path-element.ts';
import { resolve, type Structure } from './structure.ts';

/** What is wrong with a configuration, one sentence each: `.spec.foo: field not declared in schema`. */
export function problemsOfApplied(structure: Structure, applied: unknown, path = ''): string[] {
  if (applied === null || applied === undefined) return [];
  const known = resolve(structure, applied);
  switch (known.kind) {
    case 'leaf':
      return [];
    case 'items':
      return problemsOfItems(known, applied, path);
    case 'map':
    case 'struct':
      return problemsOfFields(known, applied, path);
  }
}

function problemsOfFields(
  structure: Extract<Structure, { kind: 'struct' | 'map' }>,
  applied: unknown,
  path: string,
): string[] {
  if (!isJsonObject(applied)) return [`${path}: expected map, got ${JSON.stringify(applied)}`];
  return Object.entries(applied).flatMap(([name, value]) => {
    const inner = structure.kind === 'map' ? structure.value() : structure.byName.get(name)?.structure();
    const at = `${path}.${name}`;
    return inner ? problemsOfApplied(inner, value, at) : [`${at}: field not declared in schema`];
  });
}

function problemsOfItems(structure: Extract<Structure, { kind: 'items' }>, applied: unknown, path: string): string[] {
  if (!Array.isArray(applied)) return [`${path}: expected list, got ${JSON.stringify(applied)}`];
  const seen = new Set<string>();
  return applied.flatMap((item, index) => {
    const element = itemElement(item, structure.keys);
    if (element === undefined) return [`${path}: ${missingKey(structure, item, index)}`];
    if (seen.has(element)) return [`${path}: duplicate entries for key ${formatElement(element)}`];
    seen.add(element);
    return problemsOfApplied(structure.item(), item, path + formatElement(element));
  });
}

function missingKey({ keys }: Extract<Structure, { kind: 'items' }>, item: unknown, index: number): string {
  if (!isJsonObject(item)) return `element ${index}: associative list may not have non-map elements`;
  const missing = keys.find(({ name, default: standard }) => (item[name] ?? standard) === undefined);
  const name = JSON.stringify(missing?.name ?? '');
  return `element ${index}: associative list with keys has an element that omits key field ${name} (and doesn't have default value)`;
}

/** Throws BadRequest in upstream's words, which there come with a 500. */
export function checkApplied(structure: Structure, applied: JsonObject, described: string): void {
  const problems = problemsOfApplied(structure, applied);
  if (problems.length === 0) return;
  const list = problems.length === 1 ? problems[0] : `errors:\n${problems.map((one) => `  ${one}`).join('\n')}`;
  throw new StatusError('BadRequest', `failed to create typed patch object (${described}): ${list}`);
}
