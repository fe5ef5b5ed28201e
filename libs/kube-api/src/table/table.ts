import type { KubeObject } from '@pilothouse/kube-model/object';
import { readPath } from '@pilothouse/kube-model/read-path';
import type { Column, Resource } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Cell } from './cells.ts';
import { customColumns } from './custom-columns.ts';
import { cellOf, type FilledColumn } from './rows.ts';

export interface TableOptions {
  /** What each row carries beside its cells; kubectl asks for `Metadata` by default. */
  readonly includeObject: 'None' | 'Metadata' | 'Object';
  /** False leaves the definitions out, as rows of a watch after the first do. */
  readonly columnDefinitions: boolean;
  /** Milliseconds since the epoch; ages are rendered text. */
  readonly now: number;
  /** Of a list. */
  readonly metadata?: ListMeta | undefined;
}

export interface ListMeta {
  readonly resourceVersion?: string;
  readonly continue?: string;
  readonly remainingItemCount?: number;
}

export interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly format: string;
  readonly description: string;
  readonly priority: number;
}

export interface RowCondition {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly conditions?: readonly RowCondition[];
  readonly object?: object;
}

/** meta.k8s.io/v1 Table. */
export interface Table {
  readonly kind: 'Table';
  readonly apiVersion: 'meta.k8s.io/v1';
  readonly metadata: ListMeta;
  readonly columnDefinitions: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const nameAndAge: readonly Column[] = [
  { name: 'Name', type: 'string', format: 'name', priority: 0 },
  { name: 'Age', type: 'string', priority: 0 },
];

const filled = new WeakMap<Resource, readonly FilledColumn[]>();

/** Only columns that we can fill: a column of blanks says something untrue. */
function filledColumns(resource: Resource): readonly FilledColumn[] {
  const known = filled.get(resource);
  if (known) return known;
  const columns = resource.custom ? customColumns(resource.custom) : builtInColumns(resource);
  filled.set(resource, columns);
  return columns;
}

function builtInColumns(resource: Resource): readonly FilledColumn[] {
  return (resource.columns.length > 0 ? resource.columns : nameAndAge).flatMap((column) => {
    const cell = cellOf(resource, column.name);
    return cell ? [{ column, cell }] : [];
  });
}

/** What stands above the cells. */
export function columnDefinitions(resource: Resource): TableColumn[] {
  return filledColumns(resource).map(({ column: { name, type, format, priority, description } }) => ({
    name,
    type,
    format: format ?? '',
    description: description ?? '',
    priority,
  }));
}

/** One row's cells, as kubectl shows them. `now` in milliseconds since the epoch. */
export function tableCells(resource: Resource, object: DeepReadonly<KubeObject>, now: number): Cell[] {
  return filledColumns(resource).map(({ cell }) => cell(object, now));
}

function rowObject(object: DeepReadonly<KubeObject>, include: TableOptions['includeObject']): object | undefined {
  if (include === 'None') return undefined;
  if (include === 'Object') return object;
  return { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata: object.metadata };
}

/** A finished pod tells clients so, whatever columns they show. */
export function rowConditions(resource: Resource, object: DeepReadonly<KubeObject>): RowCondition[] {
  if (resource.group !== '' || resource.resource !== 'pods') return [];
  const phase = readPath(object, 'status.phase');
  if (phase === 'Succeeded') return [completed('Succeeded', 'The pod has completed successfully.')];
  return phase === 'Failed' ? [completed('Failed', 'The pod failed.')] : [];
}

const completed = (reason: string, message: string): RowCondition => ({
  type: 'Completed',
  status: 'True',
  reason,
  message,
});

function toRow(resource: Resource, object: DeepReadonly<KubeObject>, { includeObject, now }: TableOptions): TableRow {
  const carried = rowObject(object, includeObject);
  const conditions = rowConditions(resource, object);
  return {
    cells: tableCells(resource, object, now),
    ...(conditions.length > 0 && { conditions }),
    ...(carried && { object: carried }),
  };
}

/** The whole answer to a client that asks for `application/json;as=Table`. */
export function toTable(resource: Resource, objects: Iterable<DeepReadonly<KubeObject>>, options: TableOptions): Table {
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata: options.metadata ?? {},
    columnDefinitions: options.columnDefinitions ? columnDefinitions(resource) : [],
    rows: Array.from(objects, (object) => toRow(resource, object, options)),
  };
}
