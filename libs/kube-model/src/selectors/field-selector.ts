import { apiVersionOf, type Resource, resourceKey } from '../resource.ts';
import { StatusError } from '../status-error.ts';
import { type FieldReader, selectableFields } from './selectable-fields.ts';

export interface FieldRequirement {
  readonly field: string;
  readonly operator: '=' | '!=';
  readonly value: string;
}

export interface FieldSelector {
  readonly requirements: readonly FieldRequirement[];
  readonly matchesAll: boolean;
  /** `object` is any object of the resource that the selector was parsed for. */
  matches(object: object): boolean;
}

type Selectable = Pick<Resource, 'group' | 'version' | 'resource' | 'kind'>;

/**
 * Reads `metadata.name=web,status.phase!=Failed`. Throws StatusError BadRequest, in upstream's words, when the
 * text cannot be read or names a field that this resource cannot be selected by.
 */
export function parseFieldSelector(resource: Selectable, text: string | undefined): FieldSelector {
  const readers = selectableFields(resource);
  const terms = splitTerms(text ?? '').map((term) => parseTerm(term, text ?? ''));
  const checks = terms.map((term) => ({ ...term, read: readers.get(term.field) ?? unsupported(resource, term.field) }));
  return {
    requirements: terms,
    matchesAll: terms.length === 0,
    matches: (object) => checks.every(({ read, operator, value }) => (read(object) === value) === (operator === '=')),
  };
}

function splitTerms(text: string): string[] {
  const terms = text.match(/(?:\\.|[^,\\])+/gs) ?? [];
  return terms.filter((term) => term !== '');
}

/** A value in which `\`, `,` and `=` were escaped. */
const unescaped = (value: string) => value.replace(/\\(.)/gs, '$1');

function parseTerm(term: string, whole: string): FieldRequirement {
  const match = /^((?:[^=!\\]|!(?!=))*)(!=|==|=)((?:\\.|[^=\\])*)$/s.exec(term);
  if (!match) throw new StatusError('BadRequest', `invalid selector: '${whole}'; can't understand '${term}'`);
  const [, field = '', operator, value = ''] = match;
  return { field, operator: operator === '!=' ? '!=' : '=', value: unescaped(value) };
}

const messages: Readonly<Record<string, (field: string) => string>> = {
  'jobs.batch': (field) => `field label "${field}" not supported for Job`,
};
const plain = new Set([
  'pods',
  'nodes',
  'events',
  'secrets',
  'services',
  'namespaces',
  'replicationcontrollers',
  'events.events.k8s.io',
]);

function unsupported(resource: Selectable, field: string): FieldReader {
  const key = resourceKey(resource);
  const message = messages[key] ?? (plain.has(key) ? plainMessage : defaultMessage);
  throw new StatusError('BadRequest', message(field), undefined, {
    cause: new Error(`${apiVersionOf(resource)} ${resource.kind} cannot be selected by ${field}`),
  });
}

const plainMessage = (field: string) => `field label not supported: ${field}`;
const defaultMessage = (field: string) =>
  `${JSON.stringify(field)} is not a known field selector: only "metadata.name", "metadata.namespace"`;
