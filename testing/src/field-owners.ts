import { pathsOf } from '@pilothouse/kube-model/apply/field-set';
import { readOwners } from '@pilothouse/kube-model/apply/managed-fields';
import { formatPath } from '@pilothouse/kube-model/apply/path-element';

interface Owned {
  readonly metadata: { readonly managedFields?: unknown };
}

/**
 * managedFields of an answer, in its order and in a form that a test can spell: `m Update .data .data.a`, with the
 * subresource after the operation, `m Update/status .status.phase`. Throws where the entries cannot be read.
 */
export function fieldOwners({ metadata }: Owned): string[] {
  const owners = readOwners(metadata.managedFields);
  if (!owners) throw new Error(`these are no managedFields: ${JSON.stringify(metadata.managedFields)}`);
  return owners.map(({ manager, operation, subresource, fields }) => {
    const how = subresource === '' ? operation : `${operation}/${subresource}`;
    return [manager, how, ...[...pathsOf(fields)].map(formatPath)].join(' ');
  });
}
