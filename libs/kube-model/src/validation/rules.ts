import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { percentOf } from '../int-or-string.ts';
import { labelValueProblems, qualifiedNameProblems } from '../names/name-rules.ts';
import { forbidden, invalid, type Problem, required, unsupported } from './problem.ts';

export const notNegative = 'must be greater than or equal to 0';

export function nonNegative(field: string, value: number | undefined): Problem[] {
  return value !== undefined && value < 0 ? [invalid(field, value, notNegative)] : [];
}

export function positive(field: string, value: number | undefined): Problem[] {
  return value !== undefined && value <= 0 ? [invalid(field, value, 'must be greater than 0')] : [];
}

export function port(field: string, value: number | undefined): Problem[] {
  const fits = value !== undefined && value >= 1 && value <= 65_535;
  return fits ? [] : [invalid(field, value ?? 0, 'must be between 1 and 65535, inclusive')];
}

/** Missing values are refused too: defaulting has run before. */
export function oneOf(field: string, value: string | undefined, supported: readonly string[]): Problem[] {
  if (!value) return [required(field)];
  return supported.includes(value) ? [] : [unsupported(field, value, supported)];
}

/** Each of the explanations as a problem of the field. */
export function explained(field: string, value: unknown, explanations: readonly string[]): Problem[] {
  return explanations.map((explanation) => invalid(field, value, explanation));
}

export function labels(field: string, values: Readonly<Record<string, string>> | undefined): Problem[] {
  return Object.entries(values ?? {}).flatMap(([key, value]) => [
    ...explained(field, key, qualifiedNameProblems(key)),
    ...explained(field, value, labelValueProblems(value)),
  ]);
}

const maxAnnotationBytes = 256 * 1024;

/** Whether annotations are more, all together, than an object may have. */
export function areTooLong(annotations: Readonly<Record<string, string>>): boolean {
  const entries = Object.entries(annotations);
  const size = entries.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
  return size > maxAnnotationBytes;
}

export function annotations(field: string, values: Readonly<Record<string, string>> = {}): Problem[] {
  const message = `Too long: may not be more than ${maxAnnotationBytes} bytes`;
  return [
    ...Object.keys(values).flatMap((key) => explained(field, key, qualifiedNameProblems(key.toLowerCase()))),
    ...(areTooLong(values) ? [{ reason: 'FieldValueTooLong', message, field }] : []),
  ];
}

/** A count or a percentage that is not negative. */
export function countOrPercent(field: string, value: number | string | undefined): Problem[] {
  if (value === undefined) return [];
  if (typeof value === 'number') return nonNegative(field, value);
  const message =
    "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')";
  return percentOf(value) === undefined ? [invalid(field, value, message)] : [];
}

/** Upstream reads what is no number as none. */
export function isNothing(value: number | string | undefined): boolean {
  return typeof value === 'number' ? value === 0 : value === undefined || (percentOf(value) ?? 0) === 0;
}

export function atMostAll(field: string, value: number | string | undefined): Problem[] {
  const percent = value === undefined ? undefined : percentOf(value);
  return percent !== undefined && percent > 100 ? [invalid(field, value, 'must not be greater than 100%')] : [];
}

interface SelectorObject {
  matchLabels?: Record<string, string>;
  matchExpressions?: { key: string; operator: string; values?: string[] }[];
}

type Expression = DeepReadonly<NonNullable<SelectorObject['matchExpressions']>[number]>;

function expression(field: string, { key = '', operator, values = [] }: Expression): Problem[] {
  const problems: Problem[] = [];
  if (operator === 'In' || operator === 'NotIn') {
    if (values.length === 0) {
      problems.push(required(`${field}.values`, "must be specified when `operator` is 'In' or 'NotIn'"));
    }
  } else if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (values.length > 0) {
      problems.push(forbidden(`${field}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"));
    }
  } else problems.push(invalid(`${field}.operator`, operator, 'not a valid selector operator'));
  return [
    ...problems,
    ...explained(`${field}.key`, key, qualifiedNameProblems(key)),
    ...values.flatMap((value, index) => explained(`${field}.values[${index}]`, value, labelValueProblems(value))),
  ];
}

export function labelSelector(field: string, selector: DeepReadonly<SelectorObject> | undefined): Problem[] {
  if (!selector) return [];
  const expressions = selector.matchExpressions ?? [];
  return [
    ...labels(`${field}.matchLabels`, selector.matchLabels),
    ...expressions.flatMap((item, index) => expression(`${field}.matchExpressions[${index}]`, item)),
  ];
}
