import data from '../facts/types.json' with { type: 'json' };

/** What a value looks like in JSON. `ref` names a type of the facts: `api.core.v1.PodSpec`. */
export type Shape =
  | { readonly kind: 'scalar'; readonly type: 'string' | 'integer' | 'number' | 'boolean'; readonly format: string }
  | { readonly kind: 'int-or-string' }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'map'; readonly value: Shape }
  | { readonly kind: 'ref'; readonly name: string };

export interface FieldFact {
  readonly name: string;
  readonly shape: Shape;
  /** Protobuf field number; absent where the field stands in an embedded message, or never travels as protobuf. */
  readonly proto?: number;
  readonly required: boolean;
  /** A scalar whose zero ('' or 0 or false) differs from its absence; of all others the zero is never stored. */
  readonly nullable: boolean;
  /** Of strategic merge patches: any of `merge`, `replace`, `retainKeys`. */
  readonly patchStrategies: readonly string[];
  readonly mergeKey?: string;
  /** Of server-side apply. */
  readonly listType?: 'atomic' | 'set' | 'map';
  readonly listKeys?: readonly string[];
  readonly mapType?: 'atomic' | 'granular';
  readonly enum?: readonly string[];
  readonly default?: unknown;
  /** Its zero is served, as that of a required field is. */
  readonly keepsZero?: boolean;
}

export interface TypeFact {
  readonly name: string;
  /** The JSON type of those few types that have no fields: `int-or-string`, `string:date-time`. */
  readonly is?: string;
  /** `apps/v1/Deployment`; only of kinds. */
  readonly kinds: readonly string[];
  readonly mapType?: 'atomic' | 'granular';
  readonly fields: ReadonlyMap<string, FieldFact>;
  /** Messages that protobuf nests and JSON spells inline, and the wire form of special types. */
  readonly wire: readonly FieldFact[];
}

interface RawType {
  readonly is?: string;
  readonly kinds?: readonly string[];
  readonly mapType?: TypeFact['mapType'];
  readonly fields?: Readonly<Record<string, string>>;
  readonly wire?: Readonly<Record<string, string>>;
}

const raw = new Map(Object.entries(data as unknown as Readonly<Record<string, RawType>>));

function parseShape(text: string): Shape {
  if (text.startsWith('[]')) return { kind: 'list', item: parseShape(text.slice(2)) };
  if (text.startsWith('{}')) return { kind: 'map', value: parseShape(text.slice(2)) };
  if (text === 'int-or-string') return { kind: 'int-or-string' };
  if (text.includes('.')) return { kind: 'ref', name: text };
  const [type, format = ''] = text.split(':');
  if (type === 'string' || type === 'integer' || type === 'number' || type === 'boolean') {
    return { kind: 'scalar', type, format };
  }
  if (text === 'bytes') return { kind: 'scalar', type: 'string', format: 'byte' };
  if (text === 'int32' || text === 'int64') return { kind: 'scalar', type: 'integer', format: text };
  throw new Error(`facts: unknown shape ${text}`);
}

type Mutable = { -readonly [Key in keyof FieldFact]: FieldFact[Key] };

const attributes: Readonly<Record<string, (field: Mutable, value: string) => void>> = {
  patch: (field, value) => {
    field.patchStrategies = value.split(',');
  },
  mergeKey: (field, value) => {
    field.mergeKey = value;
  },
  list: (field, value) => {
    if (value === 'atomic' || value === 'set' || value === 'map') field.listType = value;
  },
  keys: (field, value) => {
    field.listKeys = value.split(',');
  },
  map: (field, value) => {
    if (value === 'atomic' || value === 'granular') field.mapType = value;
  },
  enum: (field, value) => {
    field.enum = value.split('|');
  },
  default: (field, value) => {
    field.default = JSON.parse(value);
  },
};

/** `TYPE #number required pointer zero patch:… mergeKey:… list:… keys:… map:… enum:… default:JSON`, all but the first optional. */
function parseField(name: string, text: string): FieldFact {
  const [type = '', ...rest] = text.split(' ');
  const field: Mutable = { name, shape: parseShape(type), required: false, nullable: false, patchStrategies: [] };
  for (const word of rest) {
    if (word.startsWith('#')) field.proto = Number(word.slice(1));
    else if (word === 'required') field.required = true;
    else if (word === 'pointer') field.nullable = true;
    else if (word === 'zero') field.keepsZero = true;
    else attributes[word.slice(0, word.indexOf(':'))]?.(field, word.slice(word.indexOf(':') + 1));
  }
  return field;
}

function parseType(name: string, type: RawType): TypeFact {
  const fields = Object.entries(type.fields ?? {}).map(([field, text]) => parseField(field, text));
  return {
    name,
    ...(type.is !== undefined && { is: type.is }),
    kinds: type.kinds ?? [],
    ...(type.mapType !== undefined && { mapType: type.mapType }),
    fields: new Map(fields.map((field) => [field.name, field])),
    wire: Object.entries(type.wire ?? {}).map(([field, text]) => parseField(field, text)),
  };
}

const parsed = new Map<string, TypeFact>();

/** A type by its name in the facts: `api.core.v1.PodSpec`. */
export function findType(name: string): TypeFact | undefined {
  const known = parsed.get(name);
  if (known) return known;
  const source = raw.get(name);
  if (!source) return undefined;
  const type = parseType(name, source);
  parsed.set(name, type);
  return type;
}

const namesByKind = new Map<string, string>();
for (const [name, type] of raw) for (const kind of type.kinds ?? []) namesByKind.set(kind, name);

/** Kinds that every group serves under its own name. */
const metaKinds = new Set(['DeleteOptions', 'WatchEvent']);

/** The type of an object by its manifest: `apps/v1`, `Deployment`. Undefined for kinds that are not built in. */
export function typeOf(apiVersion: string, kind: string): TypeFact | undefined {
  const name = namesByKind.get(`${apiVersion}/${kind}`);
  if (name !== undefined) return findType(name);
  return metaKinds.has(kind) ? findType(`apimachinery.pkg.apis.meta.v1.${kind}`) : undefined;
}

/** Names of every type of the facts. */
export function typeNames(): Iterable<string> {
  return raw.keys();
}
