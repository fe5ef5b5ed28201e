import { type StatusCause, StatusError } from '../status-error.ts';
import { pathsOf } from './field-set.ts';
import type { Owner } from './managed-fields.ts';
import type { Taken } from './own-changes.ts';
import { formatPath } from './path-element.ts';

/** What others own and an apply without force would change; one row a field. */
export interface Conflict {
  readonly owner: Owner;
  readonly path: string;
}

export function conflictsOf(taken: readonly Taken[]): Conflict[] {
  return taken.flatMap(({ owner, fields }) => [...pathsOf(fields)].map((path) => ({ owner, path: formatPath(path) })));
}

function nameOf({ manager, subresource, operation, apiVersion }: Owner): string {
  const name = JSON.stringify(manager) + (subresource === '' ? '' : ` with subresource ${JSON.stringify(subresource)}`);
  return operation === 'Update' ? `${name} using ${apiVersion}` : name;
}

/** 409 that names each field and who owns it, in upstream's words. */
export function applyConflict(conflicts: readonly Conflict[]): StatusError {
  const causes: StatusCause[] = conflicts.map(({ owner, path }) => ({
    reason: 'FieldManagerConflict',
    message: `conflict with ${nameOf(owner)}`,
    field: path,
  }));
  return new StatusError('Conflict', messageOf(conflicts), { causes });
}

function messageOf(conflicts: readonly Conflict[]): string {
  const [first] = conflicts;
  if (first && conflicts.length === 1) {
    return `Apply failed with 1 conflict: conflict with ${nameOf(first.owner)}: ${first.path}`;
  }
  const paths = new Map<string, string[]>();
  for (const { owner, path } of conflicts) paths.set(nameOf(owner), [...(paths.get(nameOf(owner)) ?? []), path]);
  const lines = [...paths.keys()]
    .sort()
    .flatMap((name) => [`conflicts with ${name}:`, ...(paths.get(name) ?? []).map((path) => `- ${path}`)]);
  return `Apply failed with ${conflicts.length} conflicts: ${lines.join('\n')}`;
}
