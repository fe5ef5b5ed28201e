import data from '../facts/internal-types.json' with { type: 'json' };
import { type FieldFact, findType, type TypeFact } from './type-facts.ts';

/** A field of upstream's internal form of a type, and the field of the served form that it is made from. */
export interface InternalField {
  /** As the internal form prints it: `HostIP`. */
  readonly name: string;
  readonly served: FieldFact;
  /** No pointer: where the served form has nothing, the zero of its type stands here. */
  readonly byValue: boolean;
  /** Its own fields stand in its place. */
  readonly isSpread: boolean;
}

const raw: Readonly<Record<string, string>> = data;
const read = new Map<string, readonly InternalField[]>();

/** Fields of a pod's spec that are internally those of its security context. */
export const hostFields = ['hostNetwork', 'hostPID', 'hostIPC', 'shareProcessNamespace', 'hostUsers'] as const;

/** The fields that a type's words name, by their names in small letters: mostly the case alone differs. */
function servedFields({ name, fields }: TypeFact): ReadonlyMap<string, FieldFact> {
  const all = [...fields.values()];
  if (name === 'api.core.v1.PodSecurityContext') {
    const host = new Set<string>(hostFields);
    all.push(...[...(findType('api.core.v1.PodSpec')?.fields.values() ?? [])].filter((field) => host.has(field.name)));
  }
  return new Map(all.map((field) => [field.name.toLowerCase(), field]));
}

function parseWord(word: string, served: ReadonlyMap<string, FieldFact>): InternalField {
  const [name = '', other = name] = word.replace(/^\.\.\.|!$/g, '').split(':');
  const field = served.get(other.toLowerCase());
  if (!field) throw new Error(`facts: no served field for ${word}`);
  return { name, served: field, byValue: word.endsWith('!'), isSpread: word.startsWith('...') };
}

/**
 * The fields of a type's internal form, in their order. Undefined for types of which upstream has one form only, and
 * for those that no message shows.
 */
export function internalFields(type: TypeFact): readonly InternalField[] | undefined {
  const known = read.get(type.name);
  if (known) return known;
  const words = raw[type.name];
  if (words === undefined) return undefined;
  const served = servedFields(type);
  const fields = words.split(' ').map((word) => parseWord(word, served));
  read.set(type.name, fields);
  return fields;
}

/** Names of every type whose internal form is known. */
export function internalTypeNames(): Iterable<string> {
  return Object.keys(raw);
}
