/** A kind that the upstream serves. */
export interface UpstreamKind {
  /** '' is the core group. */
  readonly group: string;
  /** The preferred one first. A group's versions are those of its kinds, in the order in which they were added. */
  readonly versions: readonly string[];
  /** `pods`; a subresource is a kind of its own: `pods/log`. */
  readonly resource: string;
  readonly kind: string;
  readonly namespaced: boolean;
  /** Default: all. */
  readonly verbs?: readonly string[];
  readonly shortNames?: readonly string[];
  /** Answers as for a CustomResourceDefinition: items of lists carry apiVersion and kind, keys of lists are sorted. */
  readonly custom?: boolean;
}

/** `pods`, `deployments.apps`: what the methods of the upstream call `resource`. */
export function resourceKey({ group, resource }: Pick<UpstreamKind, 'group' | 'resource'>): string {
  return group === '' ? resource : `${resource}.${group}`;
}
