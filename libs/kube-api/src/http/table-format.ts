import type { Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import { columnDefinitions, tableCells } from '../table/table.ts';
import { shown } from '../verbs/shown.ts';
import { bookmarkMeta, type Encodable, type Format } from './format.ts';
import { partialOf } from './partial-format.ts';

/** How much of each object stands beside its cells. */
export type IncludeObject = 'None' | 'Metadata' | 'Object';

export function parseIncludeObject(text: string | undefined): IncludeObject {
  if (text === undefined || text === 'Metadata') return 'Metadata';
  if (text === 'None' || text === 'Object') return text;
  throw new StatusError('BadRequest', `unrecognized includeObject value: ${JSON.stringify(text)}`);
}

const head = '{"kind":"Table","apiVersion":"meta.k8s.io/v1","metadata":';

/** metav1.Table: what kubectl prints. Ages are those of the moment of encoding. */
export function tableFormat(resource: Resource, include: IncludeObject, clock: Clock): Format {
  const columns = JSON.stringify(columnDefinitions(resource));
  const row = (stored: Encodable) =>
    JSON.stringify({
      cells: tableCells(resource, shown(resource, stored).parse(), clock.now()),
      ...objectOf(shown(resource, stored), include),
    });
  const single = (stored: Encodable, withColumns: boolean) => {
    const metadata = { resourceVersion: stored.parse().metadata?.resourceVersion ?? '' };
    return table(JSON.stringify(metadata), withColumns ? columns : 'null', row(stored));
  };
  return {
    contentType: 'application/json;as=Table;g=meta.k8s.io;v=v1',
    object: (stored) => single(stored, true),
    item: (stored) => Buffer.from(row(stored)),
    watched: single,
    listHead: (meta) => `${head}${JSON.stringify(meta)},"columnDefinitions":${columns},"rows":[`,
    bookmark: (revision, end) => {
      const metadata = bookmarkMeta(revision, end);
      const object = { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata };
      return table(
        JSON.stringify({ resourceVersion: String(revision) }),
        'null',
        JSON.stringify({ cells: [], object }),
      );
    },
  };
}

function table(metadata: string, columns: string, row: string): Buffer {
  return Buffer.from(`${head}${metadata},"columnDefinitions":${columns},"rows":[${row}]}`);
}

function objectOf(stored: Encodable, include: IncludeObject): { object?: object } {
  if (include === 'None') return {};
  return { object: include === 'Object' ? stored.parse() : partialOf(stored) };
}
