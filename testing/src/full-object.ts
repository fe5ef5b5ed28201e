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
  timeType,
} from '@pilothouse/kube-model/types/special-types';
import { findType, type Shape, type TypeFact } from '@pilothouse/kube-model/types/type-facts';
import { travellingFields } from './any-object.ts';

const samples: Readonly<Record<string, unknown>> = {
  [quantityType]: '250m',
  [intOrStringType]: '25%',
  [timeType]: '1969-12-31T23:59:58Z',
  [microTimeType]: '2026-01-02T03:04:05.000006Z',
  [fieldsType]: { 'f:metadata': {} },
  [rawExtensionType]: { kind: 'Anything' },
  [anyJsonType]: ['any', 1],
  [schemaOrBoolType]: true,
  [schemaOrArrayType]: [{ type: 'string' }],
  [schemaOrStringsType]: ['other'],
};

class Filler {
  private count = 0;

  object(type: TypeFact, within: readonly string[]): Record<string, unknown> {
    const inner = [...within, type.name];
    const fields = travellingFields(type).map(({ name, shape }) => [name, this.value(shape, inner)]);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }

  /** Undefined for a type that holds itself. */
  private value(shape: Shape, within: readonly string[]): unknown {
    switch (shape.kind) {
      case 'list': {
        const item = this.value(shape.item, within);
        return item === undefined ? undefined : [item, item];
      }
      case 'map': {
        const item = this.value(shape.value, within);
        return item === undefined ? undefined : { one: item, two: item };
      }
      case 'ref':
        return samples[shape.name] ?? this.reference(shape.name, within);
      default:
        return this.scalar(shape);
    }
  }

  private reference(name: string, within: readonly string[]): unknown {
    const type = findType(name);
    return type && !within.includes(name) ? this.object(type, within) : undefined;
  }

  private scalar(shape: Shape): unknown {
    this.count++;
    if (shape.kind !== 'scalar') return this.count;
    if (shape.type === 'boolean') return true;
    if (shape.type === 'number') return -0.5;
    if (shape.type === 'integer') return -this.count;
    return shape.format === 'byte' ? Buffer.from(`b${this.count}`).toString('base64') : `text ${this.count}`;
  }
}

/** An object with every field of its type that protobuf carries; no two texts and numbers in it are the same. */
export function fullObject(type: TypeFact): Record<string, unknown> {
  return new Filler().object(type, []);
}
