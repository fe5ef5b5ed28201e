import type { Resource } from '@pilothouse/kube-model/resource';

/** `Pod`, `Deployment.apps`: how validation errors call a kind. */
export function qualifiedKind({ group, kind }: Pick<Resource, 'group' | 'kind'>): string {
  return group === '' ? kind : `${kind}.${group}`;
}
