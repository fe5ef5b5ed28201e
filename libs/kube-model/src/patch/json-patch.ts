import { StatusError } from '../status-error.ts';
import { isJsonObject, type JsonObject, jsonEqual, setField } from './json-value.ts';

/** Most operations that one patch may hold, as upstream limits it. */
const maxOperations = 10_000;
/** Most characters of JSON that the copies of one patch may hold together, as upstream limits it. */
const maxCopied = 3 * 1024 * 1024;

class PatchFailure extends Error {
  override readonly name = 'PatchFailure';
}

function fail(message: string): never {
  throw new PatchFailure(message);
}

/** Reference tokens of an RFC 6901 pointer. */
function parsePointer(pointer: unknown, what: string): string[] {
  if (typeof pointer !== 'string' || (pointer !== '' && !pointer.startsWith('/'))) {
    return fail(`the "${what}" of an operation is not a JSON pointer`);
  }
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Counted from the end when it is negative, which RFC 6901 does not have and upstream's library does. */
function indexOf(token: string, length: number, path: string): number {
  const number = /^[+-]?\d+$/.test(token) ? Number(token) : Number.NaN;
  const index = number < 0 ? number + length : number;
  if (!(index >= 0 && index < length)) fail(`Unable to access invalid index: ${path}`);
  return index;
}

/** Copies of copies grow faster than the patch that asks for them. */
class CopyBudget {
  private used = 0;

  take(value: unknown): unknown {
    this.used += JSON.stringify(value).length;
    if (this.used > maxCopied) fail(`the copies of the patch hold more than ${maxCopied} characters`);
    return value;
  }
}

function read(document: unknown, tokens: readonly string[], path: string): unknown {
  let value = document;
  for (const token of tokens) {
    if (Array.isArray(value)) value = value[indexOf(token, value.length, path)];
    else if (isJsonObject(value) && Object.hasOwn(value, token)) value = value[token];
    else fail(`path does not exist: ${path}: missing value`);
  }
  return value;
}

type Edit = (container: Record<string, unknown> | unknown[], token: string) => void;

/** A copy of `document` in which `edit` has changed the container that the pointer's last token lies in. */
function editAt(document: unknown, tokens: readonly string[], path: string, edit: Edit): unknown {
  const [token = '', ...rest] = tokens;
  const copy = Array.isArray(document) ? [...document] : isJsonObject(document) ? { ...document } : undefined;
  if (!copy) return fail(`operation does not apply: doc is missing path: ${path}: missing value`);
  if (rest.length === 0) {
    edit(copy, token);
  } else if (Array.isArray(copy)) {
    const index = indexOf(token, copy.length, path);
    copy[index] = editAt(copy[index], rest, path, edit);
  } else {
    if (!Object.hasOwn(copy, token)) fail(`operation does not apply: doc is missing path: ${path}: missing value`);
    setField(copy, token, editAt(copy[token], rest, path, edit));
  }
  return copy;
}

function add(document: unknown, tokens: readonly string[], path: string, value: unknown): unknown {
  if (tokens.length === 0) return value;
  return editAt(document, tokens, path, (container, token) => {
    if (!Array.isArray(container)) setField(container, token, value);
    else container.splice(token === '-' ? container.length : indexOf(token, container.length + 1, path), 0, value);
  });
}

function remove(document: unknown, tokens: readonly string[], path: string): unknown {
  return editAt(document, tokens, path, (container, token) => {
    if (Array.isArray(container)) container.splice(indexOf(token, container.length, path), 1);
    else if (!Object.hasOwn(container, token))
      fail(`remove operation does not apply: doc is missing key: ${path}: missing value`);
    else delete container[token];
  });
}

/** A field that is not there yet is added, as upstream's library does. */
function replace(document: unknown, tokens: readonly string[], path: string, value: unknown): unknown {
  if (tokens.length === 0) return value;
  return editAt(document, tokens, path, (container, token) => {
    if (Array.isArray(container)) container[indexOf(token, container.length, path)] = value;
    else setField(container, token, value);
  });
}

function test(document: unknown, tokens: readonly string[], path: string, expected: unknown): unknown {
  let actual: unknown = null;
  try {
    actual = read(document, tokens, path);
  } catch (error) {
    if (!(error instanceof PatchFailure) || expected !== null) throw error;
  }
  return jsonEqual(actual, expected) ? document : fail(`testing value ${path} failed: test failed`);
}

function applyOperation(document: unknown, operation: JsonObject, copies: CopyBudget): unknown {
  const path = String(operation.path);
  const tokens = parsePointer(operation.path, 'path');
  const from = () => parsePointer(operation.from, 'from');
  switch (operation.op) {
    case 'add':
      return add(document, tokens, path, operand(operation));
    case 'remove':
      return remove(document, tokens, path);
    case 'replace':
      return replace(document, tokens, path, operand(operation));
    case 'move': {
      const value = read(document, from(), String(operation.from));
      return add(remove(document, from(), String(operation.from)), tokens, path, value);
    }
    case 'copy':
      return add(document, tokens, path, copies.take(read(document, from(), String(operation.from))));
    case 'test':
      return test(document, tokens, path, operation.value ?? null);
    default:
      return fail(`Unexpected kind: ${String(operation.op)}`);
  }
}

function operand(operation: JsonObject): unknown {
  return Object.hasOwn(operation, 'value') ? operation.value : null;
}

/**
 * RFC 6902. `current` is not altered. Throws StatusError: BadRequest for what is no patch, Invalid for one that does
 * not apply (a failed `test` too).
 */
export function applyJsonPatch(current: JsonObject, patch: unknown): Record<string, unknown> {
  if (!Array.isArray(patch) || !patch.every(isJsonObject)) {
    throw new StatusError(
      'BadRequest',
      'error decoding patch: json: cannot unmarshal object into Go value of type jsonpatch.Patch',
    );
  }
  if (patch.length > maxOperations) {
    const message = `The allowed maximum operations in a JSON patch is ${maxOperations}, got ${patch.length}`;
    throw new StatusError('RequestEntityTooLarge', message);
  }
  try {
    const copies = new CopyBudget();
    const next = patch.reduce<unknown>((document, operation) => applyOperation(document, operation, copies), current);
    return isJsonObject(next) ? { ...next } : fail('the patched document is not an object');
  } catch (cause) {
    if (!(cause instanceof PatchFailure)) throw cause;
    throw doesNotApply(cause);
  }
}

/** Upstream answers with a constant sentence; what went wrong is kept as the cause. */
function doesNotApply(cause: PatchFailure): StatusError {
  const message = 'the server rejected our request due to an error in our request';
  return new StatusError('Invalid', message, {}, { cause });
}
