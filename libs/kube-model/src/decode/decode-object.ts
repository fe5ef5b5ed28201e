import type { AnyObject } from '../object.ts';
import { isJsonObject, type JsonObject, setField } from '../patch/json-value.ts';
import {
  anyJsonType,
  fieldsType,
  intOrStringType,
  microTimeType,
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
  decodeTime,
  mismatch,
  type Spot,
} from './decode-scalar.ts';
import { schemaForms } from './decode-schema-form.ts';

export interface Decoded {
  /** A copy with the known fields only, without nulls and empty values that upstream does not store. */
  readonly object: AnyObject;
  /** Paths of fields that the kind does not have: `spec.template.spec.containers[0].foo`. */
  readonly unknownFields: readonly string[];
}

interface Place extends Spot {
  /** As messages about unknown fields write it, with list indexes. */
  readonly exact: string;
  /** Whether a map of quantities is a ResourceList here, which is counted in thousandths. */
  readonly hasResourceLists: boolean;
}

const hasResourceLists = (type: string) => type.startsWith('api.core.') || type.startsWith('api.node.');

const leaves: Readonly<Record<string, (value: unknown) => unknown>> = {
  [quantityType]: decodeQuantity,
  [intOrStringType]: decodeIntOrString,
  [timeType]: (value) => decodeTime(value, 'seconds'),
  [microTimeType]: (value) => decodeTime(value, 'microseconds'),
};
const opaque = new Set([fieldsType, rawExtensionType, anyJsonType]);

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

/** `DeploymentSpec` of `api.apps.v1.DeploymentSpec`. */
const structName = (type: string) => type.slice(type.lastIndexOf('.') + 1);

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

class Decoder {
  readonly unknownFields: string[] = [];

  object(value: unknown, type: TypeFact, place: Place): Record<string, unknown> {
    if (!isJsonObject(value)) return mismatch(value, place, goType({ kind: 'ref', name: type.name }));
    const ofType = { struct: structName(type.name), hasResourceLists: hasResourceLists(type.name) };
    const decoded: Record<string, unknown> = {};
    for (const [name, raw] of Object.entries(value)) {
      const field = type.fields.get(name);
      const exact = join(place.exact, name);
      if (!field) this.unknownFields.push(exact);
      else if (raw !== null) {
        const next = this.value(raw, field.shape, { ...ofType, path: join(place.path, name), exact });
        if (next !== null && !isOmitted(next, field)) decoded[name] = next;
      }
    }
    return decoded;
  }

  private value(value: unknown, shape: Shape, place: Place): unknown {
    switch (shape.kind) {
      case 'scalar':
        return decodeScalar(value, shape, place);
      case 'int-or-string':
        return decodeIntOrString(value);
      case 'list':
        return this.list(value, shape, place);
      case 'map':
        return this.map(value, shape, place);
      case 'ref':
        return this.reference(value, shape.name, place);
    }
  }

  private list(value: unknown, shape: Extract<Shape, { kind: 'list' }>, place: Place): unknown[] {
    if (!Array.isArray(value)) return mismatch(value, place, goType(shape));
    return value.map((item, index) => {
      const exact = `${place.exact}[${index}]`;
      return item === null ? zeroOf(shape.item) : this.value(item, shape.item, { ...place, exact });
    });
  }

  private map(value: unknown, shape: Extract<Shape, { kind: 'map' }>, place: Place): JsonObject {
    if (!isJsonObject(value)) return mismatch(value, place, goType(shape));
    const decoded: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      const exact = join(place.exact, key);
      setField(decoded, key, item === null ? zeroOf(shape.value) : this.entry(item, shape.value, { ...place, exact }));
    }
    return decoded;
  }

  private entry(value: unknown, shape: Shape, place: Place): unknown {
    const isAmount = place.hasResourceLists && shape.kind === 'ref' && shape.name === quantityType;
    return isAmount ? decodeResourceAmount(value) : this.value(value, shape, place);
  }

  private reference(value: unknown, name: string, place: Place): unknown {
    const leaf = leaves[name];
    if (leaf) return leaf(value);
    // Upstream's own decoders of these do not report what they do not know.
    const form = schemaForms[name];
    if (form) return form(value, (schema) => new Decoder().reference(schema, schemaType, place));
    const type = findType(name);
    if (!type || opaque.has(name) || (type.fields.size === 0 && type.is === undefined)) return value;
    return this.object(value, type, place);
  }
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
function isOmitted(value: unknown, { shape, required, nullable }: FieldFact): boolean {
  if (shape.kind === 'list') return !required && Array.isArray(value) && value.length === 0;
  if (shape.kind === 'map') return !required && isJsonObject(value) && Object.keys(value).length === 0;
  if (shape.kind === 'scalar' && !required && !nullable) return value === '' || value === 0 || value === false;
  return false;
}

/**
 * Reads a JSON body as upstream's typed decoder does: wrong types are refused, unknown fields are dropped and
 * reported, quantities and instants take their canonical form. Kinds that are not built in pass unchanged.
 * Throws StatusError BadRequest with upstream's sentence.
 */
export function decodeObject(apiVersion: string, kind: string, value: JsonObject): Decoded {
  const type = typeOf(apiVersion, kind);
  if (!type) return { object: { ...value }, unknownFields: [] };
  const decoder = new Decoder();
  try {
    const object = decoder.object(value, type, { struct: kind, path: '', exact: '', hasResourceLists: false });
    return { object, unknownFields: decoder.unknownFields };
  } catch (cause) {
    if (cause instanceof DecodeError) throw cannotDecode(apiVersion, kind, cause);
    throw cause;
  }
}
