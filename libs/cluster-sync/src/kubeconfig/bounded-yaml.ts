import { Lexer, parseDocument, visit, type YAMLParseError } from 'yaml';

/** What one text may hold. Far more than any kubeconfig has, far less than what would keep the process busy. */
const limits = { bytes: 1024 * 1024, tokens: 40_000, depth: 40, values: 100_000, aliases: 100 };

/** Text that is not read; the message goes on after 'the kubeconfig ...'. */
export class UnreadableTextError extends Error {}

/** The one value that YAML or JSON text stands for; nothing in it is deep, endless or circular. Throws UnreadableTextError. */
export function readBoundedYaml(text: string): unknown {
  checkText(text);
  const value = text.trimStart().startsWith('{') ? (readJson(text) ?? readYaml(text)) : readYaml(text);
  checkValue(value);
  return value;
}

function checkText(text: string): void {
  if (Buffer.byteLength(text) > limits.bytes) throw new UnreadableTextError('is larger than 1 MiB');
  if (text.trim() === '') throw new UnreadableTextError('is empty');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text)) {
    throw new UnreadableTextError('holds bytes that are no text: is it the right file?');
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // It may be YAML in braces, and its parser says where it is wrong.
    return undefined;
  }
}

function readYaml(text: string): unknown {
  checkTokens(text);
  const document = parseDocument(text, {
    // The check of the library compares every key with every other; see below.
    uniqueKeys: false,
    prettyErrors: false,
    // Silent, it would take the first of several documents.
    logLevel: 'error',
    schema: 'core',
  });
  const [problem] = document.errors;
  if (problem) throw unreadable(problem, lineAt(text, problem.pos[0]));
  checkKeys(document, text);
  try {
    return document.toJS({ maxAliasCount: limits.aliases });
  } catch (cause) {
    throw new UnreadableTextError('has too many aliases', { cause });
  }
}

function unreadable({ code, message }: YAMLParseError, line: number): UnreadableTextError {
  if (code === 'RESOURCE_EXHAUSTION') return new UnreadableTextError('is nested too deeply');
  if (code === 'MULTIPLE_DOCS') return new UnreadableTextError(`has a second document in it (line ${line})`);
  return new UnreadableTextError(`is not YAML: ${message} (line ${line})`);
}

/** The library takes a long time over text that is nothing but brackets: what is too much is seen before it begins. */
function checkTokens(text: string): void {
  let tokens = 0;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    if (token === ']' || token === '}') depth--;
    if (++tokens > limits.tokens) throw new UnreadableTextError('has too many values for a kubeconfig');
    if (depth > limits.depth) throw new UnreadableTextError('is nested too deeply');
  }
}

function checkKeys(document: ReturnType<typeof parseDocument>, text: string): void {
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = String(key);
        const at = Reflect.get(Object(key), 'range')?.[0] ?? 0;
        if (seen.has(name)) throw new UnreadableTextError(`has the key ${name} twice (line ${lineAt(text, at)})`);
        seen.add(name);
      }
    },
  });
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** An alias may stand for what it stands in: who walks the value must not go round and round. */
function checkValue(root: unknown): void {
  let level: unknown[] = [root];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > limits.depth) throw new UnreadableTextError('is nested too deeply');
    if (values > limits.values) throw new UnreadableTextError('has too many values for a kubeconfig');
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}
