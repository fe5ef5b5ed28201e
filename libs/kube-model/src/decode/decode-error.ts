import { StatusError } from '../status-error.ts';

/** A value that does not have the JSON type of its place. Carries upstream's (Go's) sentence. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

function handledAs(apiVersion: string, kind: string): string {
  const version = apiVersion.slice(apiVersion.indexOf('/') + 1);
  return `${kind} in version "${version}" cannot be handled as a ${kind}`;
}

/** 400 for a body whose values have wrong types. */
export function cannotDecode(apiVersion: string, kind: string, cause: DecodeError): StatusError {
  return new StatusError('BadRequest', `${handledAs(apiVersion, kind)}: ${cause.message}`, undefined, { cause });
}

/** As it stands in a Warning header (fieldValidation=Warn). */
export function unknownFieldWarning(field: string): string {
  return `unknown field ${JSON.stringify(field)}`;
}

/** 400 for fieldValidation=Strict: `problems` as `unknownFieldWarning` writes them. */
export function strictDecodingError(apiVersion: string, kind: string, problems: readonly string[]): StatusError {
  return new StatusError('BadRequest', `${handledAs(apiVersion, kind)}: strict decoding error: ${problems.join(', ')}`);
}
