import { isJsonObject } from '../patch/json-value.ts';
import { type FieldSet, FieldSetBuilder } from './field-set.ts';

/**
 * A set as FieldsV1 of a request gives it, in the one form in which sets are kept. Elements of kinds that are not known
 * are left out, as upstream does. Undefined for what is no tree of path elements, or whose keys cannot be read.
 */
export function readFieldSet(value: unknown): FieldSet | undefined {
  if (!isJsonObject(value)) return undefined;
  const builder = new FieldSetBuilder();
  for (const [text, node] of Object.entries(value)) {
    if (text === '.') continue;
    const element = readElement(text);
    if (element === undefined) return undefined;
    if (element === unknown) continue;
    const below = readFieldSet(node);
    if (!below || !isJsonObject(node)) return undefined;
    builder.addBranch(element, below, isMember(node, below));
  }
  return builder.build();
}

/** A node is in the set where it says so, and where there is nothing below it. */
function isMember(node: object, below: FieldSet): boolean {
  return Object.hasOwn(node, '.') || Object.keys(below).length === 0;
}

const unknown = Symbol('a path element of a later version');

function readElement(text: string): string | typeof unknown | undefined {
  if (text[1] !== ':') return undefined;
  const [kind, rest] = [text[0], text.slice(2)];
  switch (kind) {
    case 'f':
      return text;
    case 'i':
      return /^-?\d+$/.test(rest) ? text : undefined;
    case 'v':
      return readValue(rest);
    case 'k':
      return readKey(rest);
    default:
      return unknown;
  }
}

function readValue(text: string): string | undefined {
  const value = parse(text);
  return value === undefined ? undefined : `v:${JSON.stringify(value)}`;
}

/** Its fields by name. */
function readKey(text: string): string | undefined {
  const key = parse(text);
  if (!isJsonObject(key)) return undefined;
  const fields = Object.keys(key).sort();
  return `k:{${fields.map((name) => `${JSON.stringify(name)}:${JSON.stringify(key[name])}`).join(',')}}`;
}

/** Undefined for what is not JSON, which has no undefined. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
