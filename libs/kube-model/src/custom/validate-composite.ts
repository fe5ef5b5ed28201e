import type { Problem } from '../validation/problem.ts';
import type { JsonSchema } from './json-schema.ts';

/** As upstream: what a whole value breaks is told of no field. */
function ofWhole(message: string): Problem {
  return { reason: 'FieldValueInvalid', message: `Invalid value: "": ${message}`, field: '<nil>' };
}

/** What `allOf`, `anyOf`, `oneOf` and `not` say of the value at `path`. `check`: the rules of one schema that it breaks. */
export function compositeProblems(
  schema: JsonSchema,
  path: string,
  check: (schema: JsonSchema) => readonly Problem[],
): Problem[] {
  const shown = JSON.stringify(path);
  const tried = (schemas: readonly JsonSchema[]) => schemas.map(check);
  return [
    ...all(tried(schema.allOf ?? []), shown),
    ...any(tried(schema.anyOf ?? []), shown),
    ...exactlyOne(tried(schema.oneOf ?? []), shown),
    ...(schema.not && check(schema.not).length === 0 ? [ofWhole(`${shown} must not validate the schema (not)`)] : []),
  ];
}

type Tried = readonly (readonly Problem[])[];

function all(tried: Tried, shown: string): Problem[] {
  const failed = tried.filter((problems) => problems.length > 0);
  if (failed.length === 0) return [];
  const none = failed.length === tried.length ? '. None validated' : '';
  return [...failed.flat(), ofWhole(`${shown} must validate all the schemas (allOf)${none}`)];
}

function any(tried: Tried, shown: string): Problem[] {
  if (tried.length === 0 || tried.some((problems) => problems.length === 0)) return [];
  return [ofWhole(`${shown} must validate at least one schema (anyOf)`), ...closest(tried)];
}

function exactlyOne(tried: Tried, shown: string): Problem[] {
  const valid = tried.filter((problems) => problems.length === 0).length;
  if (tried.length === 0 || valid === 1) return [];
  const found = valid === 0 ? 'Found none valid' : `Found ${valid} valid alternatives`;
  const why = ofWhole(`${shown} must validate one and only one schema (oneOf). ${found}`);
  return valid === 0 ? [why, ...closest(tried)] : [why];
}

/** What the alternative that fits best lacks. */
function closest(tried: Tried): readonly Problem[] {
  return [...tried].sort((a, b) => a.length - b.length)[0] ?? [];
}
