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

type Selectable = Pick<Resource, 'group' | 'version' | 'resource' | 'kind' | 'custom'>;

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

/** The texts between commas, but for those commas that a backslash makes part of a value. */
function splitTerms(text: string): string[] {
  const terms: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === ',') {
      terms.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...terms, text.slice(start)].filter((term) => term !== '').sort();
}

function bad(message: string): never {
  throw new StatusError('BadRequest', message);
}

/** A value in which `\`, `,` and `=` were escaped. */
function unescaped(value: string): string {
  let plain = '';
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === ',' || char === '=')
      bad(`invalid field selector: unescaped character in value: ${char.charCodeAt(0)}`);
    if (char !== '\\') plain += char;
    else {
      const [escaped = ''] = value.slice(++at);
      if (escaped === '' || !'\\,='.includes(escaped)) {
        bad(`invalid field selector: invalid escape sequence: \\${escaped}`);
      }
      plain += escaped;
    }
  }
  return plain;
}

function parseTerm(term: string, whole: string): FieldRequirement {
  const match = /!=|==|=/.exec(term);
  if (!match) return bad(`invalid selector: '${whole}'; can't understand '${term}'`);
  const value = unescaped(term.slice(match.index + match[0].length));
  return { field: term.slice(0, match.index), operator: match[0] === '!=' ? '!=' : '=', value };
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
  const message = messages[key] ?? (resource.custom || plain.has(key) ? plainMessage : defaultMessage);
  throw new StatusError('BadRequest', message(field), undefined, {
    cause: new Error(`${apiVersionOf(resource)} ${resource.kind} cannot be selected by ${field}`),
  });
}

const plainMessage = (field: string) => `field label not supported: ${field}`;
const defaultMessage = (field: string) =>
  `${JSON.stringify(field)} is not a known field selector: only "metadata.name", "metadata.namespace"`;
