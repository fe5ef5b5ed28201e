/**
 * Edits of JSON as text: what is not edited keeps every byte. JavaScript's own parser would lose the digits of an int64,
 * `1.0`, `\u00e9` and the like. Every text here must be valid JSON.
 */
interface Member {
  readonly name: string;
  /** Of the name. */
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** The text of that member's value; undefined where the object has none. */
export function memberText(object: string, name: string): string | undefined {
  const member = membersOf(object).find((candidate) => candidate.name === name);
  return member && object.slice(member.valueStart, member.end);
}

/** Sets a member: in its place, or, where it is new, behind the member `after`, or as the first. */
export function withMember(object: string, name: string, value: string, after?: string): string {
  const members = membersOf(object);
  const member = members.find((candidate) => candidate.name === name);
  if (member) return object.slice(0, member.valueStart) + value + object.slice(member.end);
  const text = `${JSON.stringify(name)}:${value}`;
  const before = members.find((candidate) => candidate.name === after);
  if (before) return `${object.slice(0, before.end)},${text}${object.slice(before.end)}`;
  const inside = object.indexOf('{') + 1;
  return `${object.slice(0, inside)}${text}${members.length > 0 ? ',' : ''}${object.slice(inside)}`;
}

export function withoutMember(object: string, name: string): string {
  const members = membersOf(object);
  const at = members.findIndex((candidate) => candidate.name === name);
  const member = members[at];
  if (!member) return object;
  const next = members[at + 1];
  if (next) return object.slice(0, member.start) + object.slice(next.start);
  return object.slice(0, members[at - 1]?.end ?? member.start) + object.slice(member.end);
}

/** RFC 7396, JSON merge patch. */
export function mergedText(target: string | undefined, patch: string): string {
  if (!isObject(patch)) return patch;
  let merged = target !== undefined && isObject(target) ? target : '{}';
  let last: string | undefined = membersOf(merged).at(-1)?.name;
  for (const { name, valueStart, end } of membersOf(patch)) {
    const value = patch.slice(valueStart, end);
    if (value === 'null') merged = withoutMember(merged, name);
    else merged = withMember(merged, name, mergedText(memberText(merged, name), value), last);
    last = membersOf(merged).at(-1)?.name;
  }
  return merged;
}

/** Without the white space between tokens. */
export function compactText(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string: string | undefined) => string ?? '');
}

export function isObject(text: string): boolean {
  return /^\s*\{/.test(text);
}

function membersOf(object: string): Member[] {
  const members: Member[] = [];
  let at = object.indexOf('{') + 1;
  for (;;) {
    at = skip(object, at, separators);
    if (object[at] !== '"') return members;
    const nameEnd = endOfString(object, at);
    const valueStart = skip(object, nameEnd, colon);
    const end = endOfValue(object, valueStart);
    members.push({ name: String(JSON.parse(object.slice(at, nameEnd))), start: at, valueStart, end });
    at = end;
  }
}

const separators = /[\s,]*/y;
const colon = /[\s:]*/y;
const scalar = /[^\s,\]}]*/y;

function skip(text: string, at: number, what: RegExp): number {
  what.lastIndex = at;
  what.exec(text);
  return what.lastIndex;
}

function endOfValue(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at);
  if (text[at] !== '{' && text[at] !== '[') return skip(text, at, scalar);
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index) - 1;
    else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth === 0) return index + 1;
  }
  throw new Error('JSON that ends within a value');
}

function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  throw new Error('JSON that ends within a string');
}
