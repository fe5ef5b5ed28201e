import { invalid, type Problem } from '../validation/problem.ts';
import type { ScalePaths } from './definition.ts';

/** The fields of `.spec.replicas`. Paths of the scale subresource have neither lists nor quotes. */
export const fieldsOfPath = (path: string): readonly string[] => path.split('.').filter((field) => field !== '');

/** The value at a path like `.spec.replicas`. */
export function valueAt(object: object, path: string): unknown {
  let value: unknown = object;
  for (const field of fieldsOfPath(path)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, field);
  }
  return value;
}

/** A copy in which the path leads to this value. */
export function withValueAt(object: object, path: string, value: unknown): object {
  return setAt(object, fieldsOfPath(path), value);
}

function setAt(object: object, [field, ...rest]: readonly string[], value: unknown): object {
  if (field === undefined) return object;
  const inner: unknown = Reflect.get(object, field);
  const below = typeof inner === 'object' && inner !== null ? inner : {};
  return { ...object, [field]: rest.length === 0 ? value : setAt(below, rest, value) };
}

const largest = 2 ** 31 - 1;

/** What is served as a number of replicas is one. */
export function scaleProblems({ specReplicasPath, statusReplicasPath }: ScalePaths, object: object): Problem[] {
  return [specReplicasPath, statusReplicasPath].flatMap((path) => countProblems(path.slice(1), valueAt(object, path)));
}

function countProblems(field: string, value: unknown): Problem[] {
  if (value === undefined) return [];
  if (typeof value !== 'number' || !Number.isInteger(value)) return [invalid(field, value, 'should be an integer')];
  if (value < 0) return [invalid(field, value, 'should be a non-negative integer')];
  return value > largest ? [invalid(field, value, `should be less than or equal to ${largest}`)] : [];
}
