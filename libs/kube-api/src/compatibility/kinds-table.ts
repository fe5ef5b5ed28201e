import { resources } from '@pilothouse/kube-model/registry';
import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { type FieldSupport, fieldSupport, kindSupport } from '../resources/field-support.ts';
import { storedOnly } from '../resources/stored-only.ts';
import { code, markdownTable } from './markdown.ts';

/** Every kind of the registry, with what the embedded cluster makes of it. */
export function kindsTable(): string {
  const rows = resources.map((resource) => [
    `${resource.kind}, ${code(apiVersionOf(resource))}`,
    ...verdictOf(resource),
  ]);
  return markdownTable(['kind', '', 'fields that are honoured'], rows);
}

function verdictOf(resource: Resource): readonly [verdict: string, fields: string] {
  switch (kindSupport(resource)) {
    case 'stored only':
      return [`accepted: ${storedOnly[resourceKey(resource)]}`, ''];
    case 'record':
      return ['honoured: a record, which clients keep and read', 'all'];
    case 'fields':
      return fieldsVerdict(fieldSupport(resource));
  }
}

function fieldsVerdict(fields: readonly FieldSupport[]): readonly [verdict: string, fields: string] {
  const whole = fields.filter(({ support }) => support.kind === 'honoured').length;
  return ['honoured', whole === fields.length ? 'all' : `${whole} of ${fields.length}`];
}
