import type { AnyObject } from '../object.ts';
import { isJsonObject, type JsonObject, setField } from '../patch/json-value.ts';
import {
  anyJsonType,
  fieldsType,
  intOrStringType,
  microTimeType,
  objectMetaType,
  quantityType,
  rawExtensionType,
  schemaType,
  timeType,
} from '../types/special-types.ts';
import { type FieldFact, findType, type Shape, type TypeFact, typeOf } from '../types/type-facts.ts';
import { cannotDecode, DecodeError } from './decode-error.ts';
import {
  decodeIntOrString,
  decodeQuantity,
  decodeResourceAmount,
  decodeScalar,
  mismatch,
  type Spot,
} from './decode-scalar.ts';
import { schemaForms } from './decode-schema-form.ts';
import { decodeTime } from './decode-time.ts';

export interface Decoded {
  /** A copy with the known fields only, without nulls and empty values that upstream does not store. */
  readonly object: AnyObject;
  /** Paths of fields that the kind does not have: `spec.template.spec.containers[0].foo`. */
  readonly unknownFields: readonly string[];
}

const leaves: Readonly<Record<string, (value: unknown) => unknown>> = {
  [quantityType]: decodeQuantity,
  [intOrStringType]: decodeIntOrString,
  [timeType]: (value) => decodeTime(value, 'seconds'),
  [microTimeType]: (value) => decodeTime(value, 'microseconds'),
};
const opaque = new Set([fieldsType, rawExtensionType, anyJsonType]);

/** The Go type of a shape, as messages name it. */
function goType(shape: Shape): string {
  switch (shape.kind) {
    case 'list':
      return `[]${goType(shape.item)}`;
    case 'map':
      return `map[string]${goType(shape.value)}`;
    case 'ref':
      return shape.name.split('.').slice(-2).join('.');
    case 'int-or-string':
      return 'intstr.IntOrString';
    case 'scalar':
      return shape.type === 'integer' ? shape.format || 'int64' : shape.type === 'boolean' ? 'bool' : shape.type;
  }
}

type Read = (decoder: Decoder, value: unknown) => unknown;

/** One step down: a field, an index of a list, or a key of a map. */
type Step = string | number | { readonly key: string };

/** Walks a value. Where it stands is only put into words when something is wrong there. */
class Decoder implements Spot {
  readonly unknownFields: string[] = [];
  private readonly steps: Step[] = [];
  private inside: StructFact;

  constructor(kind: string) {
    this.inside = { name: kind, hasResourceLists: false };
  }

  get struct(): string {
    return this.inside.name;
  }

  get path(): string {
    return this.steps.filter((step) => typeof step === 'string').join('.');
  }

  /** As messages about unknown fields write it. */
  private exact(): string {
    return this.steps.reduce<string>((path, step) => {
      if (typeof step === 'number') return `${path}[${step}]`;
      const name = typeof step === 'string' ? step : step.key;
      return path === '' ? name : `${path}.${name}`;
    }, '');
  }

  object(value: unknown, type: TypeFact): Record<string, unknown> {
    if (!isJsonObject(value)) return mismatch(value, this, goType({ kind: 'ref', name: type.name }));
    const outside = this.inside;
    this.inside = structFact(type);
    const decoded: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const raw = value[name];
      const field = type.fields.get(name);
      if (field && raw === null) continue;
      this.steps.push(name);
      if (!field) this.unknownFields.push(this.exact());
      else {
        const next = this.value(raw, field.shape);
        if (next !== null && !isOmitted(next, field)) decoded[name] = next;
      }
      this.steps.pop();
    }
    this.inside = outside;
    return decoded;
  }

  value(value: unknown, shape: Shape): unknown {
    switch (shape.kind) {
      case 'scalar':
        return decodeScalar(value, shape, this);
      case 'int-or-string':
        return decodeIntOrString(value);
      case 'list':
        return this.list(value, shape);
      case 'map':
        return this.map(value, shape);
      case 'ref':
        return readerOf(shape.name)(this, value);
    }
  }

  private list(value: unknown, shape: Extract<Shape, { kind: 'list' }>): unknown[] {
    if (!Array.isArray(value)) return mismatch(value, this, goType(shape));
    return value.map((item, index) => {
      if (item === null) return zeroOf(shape.item);
      this.steps.push(index);
      const next = this.value(item, shape.item);
      this.steps.pop();
      return next;
    });
  }

  private map(value: unknown, shape: Extract<Shape, { kind: 'map' }>): JsonObject {
    if (!isJsonObject(value)) return mismatch(value, this, goType(shape));
    const { value: inner } = shape;
    const isAmount = this.inside.hasResourceLists && inner.kind === 'ref' && inner.name === quantityType;
    const decoded: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const item = value[key];
      this.steps.push({ key });
      const next = item === null ? zeroOf(inner) : isAmount ? decodeResourceAmount(item) : this.value(item, inner);
      this.steps.pop();
      setField(decoded, key, next);
    }
    return decoded;
  }
}

interface StructFact {
  /** `DeploymentSpec` of `api.apps.v1.DeploymentSpec`. */
  readonly name: string;
  /** Whether a map of quantities is a ResourceList here, which is counted in thousandths. */
  readonly hasResourceLists: boolean;
}

const structs = new WeakMap<TypeFact, StructFact>();

function structFact(type: TypeFact): StructFact {
  let fact = structs.get(type);
  if (!fact) {
    const { name } = type;
    const hasResourceLists = name.startsWith('api.core.') || name.startsWith('api.node.');
    fact = { name: name.slice(name.lastIndexOf('.') + 1), hasResourceLists };
    structs.set(type, fact);
  }
  return fact;
}

const readers = new Map<string, Read>();

/** How values of a named type are read. */
function readerOf(name: string): Read {
  let reader = readers.get(name);
  if (!reader) {
    reader = makeReader(name);
    readers.set(name, reader);
  }
  return reader;
}

function makeReader(name: string): Read {
  const leaf = leaves[name];
  if (leaf) return (_decoder, value) => leaf(value);
  const form = schemaForms[name];
  if (form) {
    // Upstream's own decoders of these do not report what they do not know.
    const decodeSchema = (value: unknown) => readerOf(schemaType)(new Decoder('JSONSchemaProps'), value);
    return (_decoder, value) => form(value, decodeSchema);
  }
  const type = findType(name);
  if (!type || opaque.has(name) || (type.fields.size === 0 && type.is === undefined)) return (_decoder, value) => value;
  return (decoder, value) => decoder.object(value, type);
}

/** What an element of a list or map is that was sent as null. */
function zeroOf(shape: Shape): unknown {
  if (shape.kind === 'list') return [];
  if (shape.kind === 'scalar') return shape.type === 'string' ? '' : shape.type === 'boolean' ? false : 0;
  if (shape.kind !== 'ref') return {};
  if (shape.name === quantityType) return '0';
  return opaque.has(shape.name) || Object.hasOwn(schemaForms, shape.name) ? null : {};
}

/** Upstream's structs cannot tell these from absent. */
function isOmitted(value: unknown, { shape, required, nullable, keepsZero }: FieldFact): boolean {
  if (shape.kind === 'list') return !required && Array.isArray(value) && value.length === 0;
  if (shape.kind === 'map') return !required && isJsonObject(value) && Object.keys(value).length === 0;
  if (shape.kind === 'scalar' && !required && !nullable && !keepsZero)
    return value === '' || value === 0 || value === false;
  return false;
}

/**
 * Reads a JSON body as upstream's typed decoder does: wrong types are refused, unknown fields are dropped and
 * reported, quantities and instants take their canonical form. Kinds that are not built in pass unchanged.
 * Throws StatusError BadRequest with upstream's sentence.
 */
export function decodeObject(apiVersion: string, kind: string, value: JsonObject): Decoded {
  const type = typeOf(apiVersion, kind);
  return type ? decodeAs(type, { apiVersion, kind }, value) : { object: { ...value }, unknownFields: [] };
}

/** As `decodeObject`, of an object of which only the metadata has a type: all else is left out. */
export function decodeMetadata(named: KindName, { metadata }: JsonObject): Decoded {
  return decodeAs(metadataOnly, named, metadata === undefined ? {} : { metadata });
}

interface KindName {
  readonly apiVersion: string;
  readonly kind: string;
}

const metadataOnly: TypeFact = {
  name: 'ObjectMeta',
  kinds: [],
  fields: new Map([
    [
      'metadata',
      {
        name: 'metadata',
        shape: { kind: 'ref', name: objectMetaType },
        required: false,
        nullable: false,
        patchStrategies: [],
      },
    ],
  ]),
  wire: [],
};

function decodeAs(type: TypeFact, { apiVersion, kind }: KindName, value: JsonObject): Decoded {
  const decoder = new Decoder(kind);
  try {
    const object = decoder.object(value, type);
    return { object, unknownFields: decoder.unknownFields };
  } catch (cause) {
    if (cause instanceof DecodeError) throw cannotDecode(apiVersion, kind, cause);
    throw cause;
  }
}
