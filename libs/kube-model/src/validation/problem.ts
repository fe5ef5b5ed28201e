import { shownStruct } from '../internal-form/shown-struct.ts';
import { type Resource, resourceKey } from '../resource.ts';
import { type StatusCause, StatusError } from '../status-error.ts';

/** One rule that one field breaks, as it stands in a Status. */
export interface Problem extends StatusCause {
  readonly reason: string;
  readonly message: string;
  readonly field: string;
}

/** A value as upstream's messages show it. */
function shown(value: unknown): string {
  return value === undefined || value === null ? 'null' : JSON.stringify(value);
}

const withDetail = (text: string, detail: string) => (detail === '' ? text : `${text}: ${detail}`);

export function required(field: string, detail = ''): Problem {
  return { reason: 'FieldValueRequired', message: withDetail('Required value', detail), field };
}

export function invalid(field: string, value: unknown, detail: string): Problem {
  return { reason: 'FieldValueInvalid', message: withDetail(`Invalid value: ${shown(value)}`, detail), field };
}

/** A value that upstream holds in another form than it serves. `type` is the served one: `api.apps.v1.DeploymentStrategy`. */
interface Struct {
  readonly type: string;
  readonly value: object | null | undefined;
}

export function invalidStruct(field: string, { type, value }: Struct, detail: string): Problem {
  const message = withDetail(`Invalid value: ${shownStruct(type, value)}`, detail);
  return { reason: 'FieldValueInvalid', message, field };
}

export function unsupportedStruct(field: string, { type, value }: Struct, supported: readonly string[]): Problem {
  return { ...unsupported(field, null, supported), message: notSupported(shownStruct(type, value), supported) };
}

/** What is wrong is no single value: none is shown. */
export function invalidTogether(field: string, detail: string): Problem {
  return { reason: 'FieldValueInvalid', message: `Invalid value: ${detail}`, field };
}

export function tooMany(field: string, count: number, max: number): Problem {
  const items = max === 1 ? 'item' : 'items';
  return { reason: 'FieldValueTooMany', message: `Too many: ${count}: must have at most ${max} ${items}`, field };
}

export function forbidden(field: string, detail: string): Problem {
  return { reason: 'FieldValueForbidden', message: `Forbidden: ${detail}`, field };
}

export function duplicate(field: string, value: unknown): Problem {
  return { reason: 'FieldValueDuplicate', message: `Duplicate value: ${shown(value)}`, field };
}

/** A name that should be found elsewhere in the object. */
export function missing(field: string, value: unknown): Problem {
  return { reason: 'FieldValueNotFound', message: `Not found: ${shown(value)}`, field };
}

export function tooLong(field: string, max: number): Problem {
  return { reason: 'FieldValueTooLong', message: `Too long: may not be more than ${max} bytes`, field };
}

export function unsupported(field: string, value: unknown, supported: readonly string[]): Problem {
  return { reason: 'FieldValueNotSupported', message: notSupported(shown(value), supported), field };
}

function notSupported(value: string, supported: readonly string[]): string {
  const values = [...supported].sort().map((item) => JSON.stringify(item));
  return `Unsupported value: ${value}: supported values: ${values.join(', ')}`;
}

/** The sentence that upstream makes of several problems; equal ones are said once. */
function sentence(problems: readonly Problem[]): string {
  const sentences = [...new Set(problems.map(({ field, message }) => `${field}: ${message}`))];
  return sentences.length === 1 ? (sentences[0] ?? '') : `[${sentences.join(', ')}]`;
}

/** 422 with every problem as a cause. */
export function invalidObject(
  resource: Pick<Resource, 'group' | 'kind'>,
  name: string,
  problems: readonly Problem[],
): StatusError {
  const kind = resourceKey({ group: resource.group, resource: resource.kind });
  return new StatusError('Invalid', `${kind} ${JSON.stringify(name)} is invalid: ${sentence(problems)}`, {
    ...(name !== '' && { name }),
    ...(resource.group !== '' && { group: resource.group }),
    kind: resource.kind,
    causes: problems,
  });
}
