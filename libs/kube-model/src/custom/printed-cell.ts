import { humanAge } from '../human-duration.ts';
import type { PrinterColumn } from './definition.ts';
import { findPath } from './json-path.ts';

const age: PrinterColumn = { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' };

/** The columns that a kind is listed with beside its objects' names: those of its definition, else their age. */
export function shownColumns(columns: readonly PrinterColumn[]): readonly PrinterColumn[] {
  return columns.length > 0 ? columns : [age];
}

/** What a column's path leads to; undefined where that is nothing, or a value of another type. Of a date the instant. */
export function printedValue({ type, jsonPath }: PrinterColumn, object: object): string | number | boolean | undefined {
  const [value] = findPath(jsonPath, object);
  if (value === undefined || value === null) return undefined;
  switch (type) {
    case 'integer':
      return typeof value === 'number' ? Math.trunc(value) : undefined;
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'date':
      return typeof value === 'string' ? value : undefined;
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** What stands under a column, with a date as an age; null where there is nothing. `now` in milliseconds. */
export function printedCell(column: PrinterColumn, object: object, now: number): string | number | boolean | null {
  const value = printedValue(column, object) ?? null;
  return column.type === 'date' && typeof value === 'string' ? humanAge(value, now) : value;
}
