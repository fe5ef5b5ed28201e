import { RE2JS } from 're2js';

const compiled = new Map<string, RE2JS | undefined>();
const mostKept = 1000;

/** A regular expression in Go's syntax, whose time grows with the text only; undefined for what is none. */
function patternOf(text: string): RE2JS | undefined {
  if (compiled.has(text)) return compiled.get(text);
  if (compiled.size >= mostKept) compiled.clear();
  const made = compile(text);
  compiled.set(text, made);
  return made;
}

function compile(text: string): RE2JS | undefined {
  try {
    return RE2JS.compile(text);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

export const isPattern = (text: string) => patternOf(text) !== undefined;

/** Whether the text holds a match anywhere, as `pattern` of a schema means it. */
export function matchesPattern(pattern: string, text: string): boolean {
  return patternOf(pattern)?.matcher(text).find() ?? true;
}
