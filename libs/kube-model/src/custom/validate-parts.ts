import { jsonEqual } from '../patch/json-value.ts';
import { invalid, type Problem, tooLong, tooMany, unsupported } from '../validation/problem.ts';
import { hasFormat } from './formats.ts';
import { isIntOrString, type JsonSchema } from './json-schema.ts';
import { matchesPattern } from './pattern.ts';

/** The type of a JSON value as a schema names it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function typesOf(schema: JsonSchema): readonly string[] {
  if (isIntOrString(schema)) return ['integer', 'string'];
  return schema.type === undefined || schema.type === '' ? [] : [schema.type];
}

const wrongType = (path: string, shown: unknown, types: string): Problem => ({
  ...invalid(path, shown, `${path} in body must be of type ${types}: ${JSON.stringify(shown)}`),
  reason: 'FieldValueTypeInvalid',
});

export function typeProblems(schema: JsonSchema, value: unknown, path: string): Problem[] {
  const types = typesOf(schema);
  const actual = typeName(value);
  if (types.length === 0 || types.includes(actual)) return [];
  if (actual === 'integer' && types.includes('number')) return [];
  if (value === null && schema.nullable) return [];
  return [wrongType(path, actual, types.join(','))];
}

export function enumProblems(schema: JsonSchema, value: unknown, path: string): Problem[] {
  const values = schema.enum ?? [];
  if (values.length === 0 || values.some((one) => jsonEqual(one, value))) return [];
  return [
    unsupported(
      path,
      value,
      values.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))),
    ),
  ];
}

/** Characters are counted, not UTF-16 units. */
const lengthOf = (text: string) => [...text].length;

export function textProblems(schema: JsonSchema, value: string, path: string): Problem[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
  const problems: Problem[] = [];
  if (lengthOf(value) > maxLength) problems.push(tooLong(path, maxLength));
  if (lengthOf(value) < minLength) {
    problems.push(invalid(path, value, `${path} in body should be at least ${minLength} chars long`));
  }
  if (pattern !== undefined && !matchesPattern(pattern, value)) {
    problems.push(invalid(path, value, `${path} in body should match '${pattern}'`));
  }
  if (format !== undefined && !hasFormat(format, value)) problems.push(wrongType(path, value, format));
  return problems;
}

export function numberProblems(schema: JsonSchema, value: number, path: string): Problem[] {
  const { maximum, minimum, exclusiveMaximum = false, exclusiveMinimum = false, multipleOf } = schema;
  const wrong = (rule: string) => invalid(path, value, `${path} in body should be ${rule}`);
  const problems: Problem[] = [];
  if (maximum !== undefined && (exclusiveMaximum ? value >= maximum : value > maximum)) {
    problems.push(wrong(`less than ${exclusiveMaximum ? '' : 'or equal to '}${maximum}`));
  }
  if (minimum !== undefined && (exclusiveMinimum ? value <= minimum : value < minimum)) {
    problems.push(wrong(`greater than ${exclusiveMinimum ? '' : 'or equal to '}${minimum}`));
  }
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) problems.push(wrong(`a multiple of ${multipleOf}`));
  return problems;
}

/** 0.3 is a multiple of 0.1, whatever binary fractions make of it. */
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

interface Limits {
  readonly unit: 'items' | 'properties';
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export function sizeProblems(count: number, path: string, { unit, min = 0, max }: Limits): Problem[] {
  return [
    ...(max !== undefined && count > max ? [tooMany(path, count, max)] : []),
    ...(count < min ? [invalid(path, count, `${path} in body should have at least ${min} ${unit}`)] : []),
  ];
}
