import type { IncomingMessage, ServerResponse } from 'node:http';
import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Caller, FieldValidation } from '../verbs/api.ts';
import { invalidOptions } from './invalid-options.ts';
import type { Query } from './query.ts';
import { warningHeaders } from './warnings.ts';

/** One request and its answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: Query;
  readonly user: User;
  readonly warnings: string[];
}

const validations: readonly FieldValidation[] = ['Ignore', 'Warn', 'Strict'];

export function callerOf({ request, query, user, warnings }: Exchange): Caller {
  return {
    user,
    fieldManager: namedManager(request.method, query) ?? managerOf(request.headers['user-agent']),
    dryRun: isDryRun(query.all('dryRun')),
    fieldValidation: fieldValidation(query.text('fieldValidation')),
    warn: (message) => warnings.push(message),
  };
}

const longestManager = 128;
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;
const optionsOf: Readonly<Record<string, string>> = { PUT: 'UpdateOptions', PATCH: 'PatchOptions' };

/** Throws Invalid for a name that no manager may have. */
function namedManager(method: string | undefined, query: Query): string | undefined {
  const name = query.text('fieldManager');
  if (name === undefined) return undefined;
  const kind = optionsOf[method ?? ''] ?? 'CreateOptions';
  if (Buffer.byteLength(name) > longestManager) {
    const why = `Too long: may not be more than ${longestManager} bytes`;
    throw invalidOptions(kind, 'fieldManager', 'FieldValueTooLong', why);
  }
  if (name.search(unprintable) >= 0) {
    const why = `Invalid value: ${JSON.stringify(name)}: should only contain printable characters`;
    throw invalidOptions(kind, 'fieldManager', 'FieldValueInvalid', why);
  }
  return name;
}

/** As upstream names a manager that does not name itself: the program's part of the user agent. */
function managerOf(userAgent: string | undefined): string | undefined {
  const program = userAgent?.split('/', 1)[0]?.replaceAll(unprintable, '');
  return program === '' ? undefined : program?.slice(0, longestManager);
}

/** Throws BadRequest for values other than All. */
export function isDryRun(values: readonly unknown[]): boolean {
  const wrong = values.find((value) => value !== 'All' && value !== '');
  if (wrong !== undefined) {
    throw new StatusError('BadRequest', `dryRun: Unsupported value: ${JSON.stringify(wrong)}: supported values: "All"`);
  }
  return values.includes('All');
}

function fieldValidation(text: string | undefined): FieldValidation {
  const found = validations.find((validation) => validation === (text ?? 'Warn'));
  if (found) return found;
  throw new StatusError(
    'BadRequest',
    `fieldValidation: Unsupported value: ${JSON.stringify(text)}: supported values: "", "Ignore", "Strict", "Warn"`,
  );
}

export function sendBytes(
  { response, warnings }: Exchange,
  code: number,
  body: Buffer,
  type = 'application/json',
): void {
  const headers = ['cache-control', 'no-cache, private', 'content-type', type, 'content-length', String(body.length)];
  if (warnings.length > 0) headers.push(...warningHeaders(warnings));
  response.writeHead(code, headers);
  response.end(body);
}

export function sendJson(exchange: Exchange, code: number, value: object): void {
  sendBytes(exchange, code, Buffer.from(JSON.stringify(value)));
}
