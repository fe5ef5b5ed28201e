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

type Items = Extract<Structure, { kind: 'items' }>;

/** As upstream: what follows an item that cannot be told from others is not looked at. */
function problemsOfItems(structure: Items, applied: unknown, path: string): string[] {
  if (!Array.isArray(applied)) return [`${path}: expected list, got ${JSON.stringify(applied)}`];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [index, item] of applied.entries()) {
    const problem = problemOfItem(structure, item);
    if (problem !== undefined) return [...problems, `${path}: element ${index}: ${problem}`];
    const element = itemElement(item, structure.keys) ?? '';
    if (seen.has(element)) problems.push(`${path}: duplicate entries for key ${formatElement(element)}`);
    seen.add(element);
    problems.push(...problemsOfApplied(structure.item(), item, path + formatElement(element)));
  }
  return problems;
}

/** Why an item cannot be told from others. */
function problemOfItem({ keys }: Items, item: unknown): string | undefined {
  if (keys.length === 0) return problemOfScalar(item);
  const list = 'associative list with keys';
  if (item === null) return `${list} may not have a null element`;
  if (!isJsonObject(item)) return `${list} may not have non-map elements`;
  const missing = keys.find(({ name, default: standard }) => (item[name] ?? standard) === undefined);
  if (!missing) return undefined;
  return `${list} has an element that omits key field ${JSON.stringify(missing.name)} (and doesn't have default value)`;
}

function problemOfScalar(item: unknown): string | undefined {
  if (item === null) return "associative list without keys has an element that's an explicit null";
  if (Array.isArray(item)) return 'not supported: associative list with lists as elements';
  if (isJsonObject(item)) return "associative list without keys has an element that's a map type";
  return undefined;
}

/** Throws BadRequest in upstream's words, which there come with a 500. */
export function checkApplied(structure: Structure, applied: JsonObject, described: string): void {
  const problems = problemsOfApplied(structure, applied);
  if (problems.length === 0) return;
  const list = problems.length === 1 ? problems[0] : `errors:\n${problems.map((one) => `  ${one}`).join('\n')}`;
  throw new StatusError('BadRequest', `failed to create typed patch object (${described}): ${list}`);
}
