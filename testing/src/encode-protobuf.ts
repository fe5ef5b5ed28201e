import {
  anyJsonType,
  fieldsType,
  intOrStringType,
  microTimeType,
  quantityType,
  rawExtensionType,
  schemaOrArrayType,
  schemaOrBoolType,
  schemaOrStringsType,
  schemaType,
  timeType,
} from '@pilothouse/kube-model/types/special-types';
import { type FieldFact, findType, type Shape, type TypeFact, typeOf } from '@pilothouse/kube-model/types/type-facts';
import { Dice } from './dice.ts';
import { bytesField, doubleBytes, doubleField, unknownFields, varint, varintField } from './protobuf-bytes.ts';

type Json = Readonly<Record<string, unknown>>;
type Scalar = Extract<Shape, { kind: 'scalar' }>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asObject = (value: unknown): Json => (isObject(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Chooses by its dice between ways to write one message that all mean the same. */
class Encoder {
  private readonly dice: Dice;

  constructor(dice: Dice) {
    this.dice = dice;
  }

  message(type: TypeFact, object: Json): Buffer {
    const queues = [...type.fields.values()].map((field) =>
      object[field.name] === undefined ? [] : this.field(field, object[field.name]),
    );
    const embedded = type.wire.map((field) => this.embedded(field, object));
    const unknown = unknownFields.filter(() => this.dice.once(8));
    return Buffer.concat(this.dice.riffle([...queues, ...embedded, unknown]));
  }

  /** A message that JSON spells inline. */
  private embedded({ proto, shape }: FieldFact, object: Json): Buffer[] {
    const type = shape.kind === 'ref' ? findType(shape.name) : undefined;
    if (!type || proto === undefined) return [];
    return this.halves(object).map((half) => bytesField(proto, this.message(type, half)));
  }

  /** An object in one piece, or in two that make it when they are merged. */
  private halves(object: Json): Json[] {
    const entries = Object.entries(object);
    if (entries.length < 2 || !this.dice.once(3)) return [object];
    const cut = 1 + this.dice.below(entries.length - 1);
    return [Object.fromEntries(entries.slice(0, cut)), Object.fromEntries(entries.slice(cut))];
  }

  /** Everything that the wire has of one field, in order. */
  private field({ proto, shape }: FieldFact, value: unknown): Buffer[] {
    if (proto === undefined) return [];
    if (shape.kind === 'list') return this.list(proto, shape.item, asList(value));
    if (shape.kind === 'map') {
      return Object.entries(asObject(value)).flatMap(([key, item]) => this.entry(proto, shape.value, key, item));
    }
    if (shape.kind !== 'ref') return [...this.overruled(proto, shape), this.value(proto, shape, value)];
    const type = findType(shape.name);
    const isPlain = type && type.fields.size > 0 && isObject(value);
    if (!isPlain) return [...this.overruled(proto, shape), this.value(proto, shape, value)];
    return this.halves(value).map((half) => bytesField(proto, this.message(type, half)));
  }

  /** A value before the one that counts. */
  private overruled(proto: number, shape: Shape): Buffer[] {
    if (!this.dice.once(6)) return [];
    if (shape.kind === 'scalar') return [this.value(proto, shape, shape.type === 'string' ? 'b2xk' : 1)];
    if (shape.kind !== 'ref') return [];
    if (shape.name === quantityType) return [this.value(proto, shape, '99Ti')];
    if (shape.name === timeType || shape.name === microTimeType)
      return [this.value(proto, shape, '2001-02-03T04:05:06Z')];
    return [];
  }

  private list(proto: number, item: Shape, items: readonly unknown[]): Buffer[] {
    const isNumeric = item.kind === 'scalar' && item.type !== 'string';
    if (!isNumeric) return items.map((value) => this.value(proto, item, value));
    const cut = this.dice.below(items.length + 1);
    const packed = Buffer.concat(items.slice(0, cut).map((value) => this.bareNumber(item, value)));
    const unpacked = items.slice(cut).map((value) => this.value(proto, item, value));
    return cut === 0 ? unpacked : [bytesField(proto, packed), ...unpacked];
  }

  private bareNumber(shape: Scalar, value: unknown): Buffer {
    return shape.type === 'number' ? doubleBytes(Number(value)) : varint(BigInt(Number(value)));
  }

  private entry(proto: number, shape: Shape, key: string, item: unknown): Buffer[] {
    const parts = this.dice.riffle([[bytesField(1, key)], [this.value(2, shape, item)]]);
    const entry = bytesField(proto, Buffer.concat(parts));
    return this.dice.once(6) ? [bytesField(proto, bytesField(1, key)), entry] : [entry];
  }

  private value(proto: number, shape: Shape, value: unknown): Buffer {
    switch (shape.kind) {
      case 'scalar':
        return this.scalar(proto, shape, value);
      case 'ref':
        return bytesField(proto, this.reference(shape.name, value));
      case 'list':
        return bytesField(proto, Buffer.concat(asList(value).map((item) => this.value(1, shape.item, item))));
      default:
        throw new Error(`a ${shape.kind} has no form on the wire`);
    }
  }

  private scalar(proto: number, { type, format }: Scalar, value: unknown): Buffer {
    if (type === 'number') return doubleField(proto, Number(value));
    if (type !== 'string') return varintField(proto, BigInt(Number(value)));
    return bytesField(proto, format === 'byte' ? Buffer.from(String(value), 'base64') : String(value));
  }

  private reference(name: string, value: unknown): Buffer {
    switch (name) {
      case quantityType:
        return bytesField(1, String(value));
      case intOrStringType:
        return Buffer.concat(
          this.dice.riffle(
            typeof value === 'string'
              ? [[varintField(1, 1)], [varintField(2, 0)], [bytesField(3, value)]]
              : [[varintField(1, 0)], [varintField(2, Number(value))], [bytesField(3, '')]],
          ),
        );
      case timeType:
        return this.timestamp(String(value), this.dice.below(1_000_000_000));
      case microTimeType:
        return this.timestamp(String(value), this.dice.below(1_000));
      case fieldsType:
      case rawExtensionType:
      case anyJsonType:
        return bytesField(1, JSON.stringify(value));
      case schemaOrBoolType:
        return isObject(value)
          ? Buffer.concat([varintField(1, 1), this.schema(2, value)])
          : varintField(1, value === true ? 1 : 0);
      case schemaOrArrayType:
        return isObject(value) ? this.schema(1, value) : Buffer.concat(asList(value).map((one) => this.schema(2, one)));
      case schemaOrStringsType:
        return isObject(value)
          ? this.schema(1, value)
          : Buffer.concat(asList(value).map((one) => bytesField(2, String(one))));
      default:
        return this.message(known(name), asObject(value));
    }
  }

  private schema(proto: number, value: unknown): Buffer {
    return bytesField(proto, this.message(known(schemaType), asObject(value)));
  }

  /** `more` nanoseconds are finer than what the type keeps. */
  private timestamp(text: string, more: number): Buffer {
    const [, seconds = '', micros = '0'] = /^(.{19})(?:\.(\d{6}))?Z$/.exec(text) ?? [];
    return Buffer.concat([
      varintField(1, Date.parse(`${seconds}Z`) / 1000),
      varintField(2, micros === '0' ? more : Number(micros) * 1000 + more),
    ]);
  }
}

function known(name: string): TypeFact {
  const type = findType(name);
  if (!type) throw new Error(`there is no type ${name}`);
  return type;
}

/** The envelope of every body: a message of this kind, which need not be one. */
export function protobufEnvelope(apiVersion: string, kind: string, raw: Uint8Array): Buffer {
  const meta = Buffer.concat([bytesField(1, apiVersion), bytesField(2, kind)]);
  return Buffer.concat([Buffer.from('k8s\0'), bytesField(1, meta), bytesField(2, raw)]);
}

/**
 * An object as a body of `application/vnd.kubernetes.protobuf`, by the numbers of the type facts. With a seed the body
 * is one of the many that mean the same: fields out of order and in pieces, values that later ones overrule, unknown
 * fields, packed numbers.
 */
export function encodeProtobuf(apiVersion: string, kind: string, object: Json, seed?: number): Buffer {
  const type = typeOf(apiVersion, kind);
  if (!type) throw new Error(`there is no ${kind} in ${apiVersion}`);
  return protobufEnvelope(apiVersion, kind, new Encoder(new Dice(seed)).message(type, object));
}
