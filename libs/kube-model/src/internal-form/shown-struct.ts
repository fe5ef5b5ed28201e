import type { JsonObject } from '../patch/json-value.ts';
import { findType } from '../types/type-facts.ts';
import { goJsonLine } from './go-json.ts';
import { internalForm } from './internal-form.ts';

/** A value of the served type as upstream's messages show what it holds in memory. `null` is shown as such. */
export function shownStruct(type: string, value: object | null | undefined): string {
  const fact = findType(type);
  if (!fact) throw new Error(`facts: no type ${type}`);
  return value ? goJsonLine(internalForm(fact, fieldsOf(value))) : 'null';
}

function fieldsOf(value: object): JsonObject {
  return { ...value };
}
