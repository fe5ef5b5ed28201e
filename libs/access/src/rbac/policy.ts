/** One rule, as rbac.authorization.k8s.io/v1 PolicyRule: about resources, or about paths that are none. */
export interface PolicyRule {
  readonly verbs?: readonly string[];
  readonly apiGroups?: readonly string[];
  /** Plural, with subresource: `pods/log`; `*` is all, `*` before a slash is that subresource of all. */
  readonly resources?: readonly string[];
  /** Empty or absent: every name. */
  readonly resourceNames?: readonly string[];
  /** `/healthz`, `/apis/*`: a star ends a prefix. */
  readonly nonResourceURLs?: readonly string[];
}

interface Metadata {
  readonly name?: string;
  readonly namespace?: string;
}

/** A Role or a ClusterRole. */
export interface RoleLike {
  readonly metadata?: Metadata;
  readonly rules?: readonly PolicyRule[];
}

export interface RoleReference {
  readonly kind?: string;
  readonly name?: string;
}

export interface Subject {
  readonly kind?: string;
  readonly name?: string;
  /** Of a ServiceAccount; empty is the binding's own. */
  readonly namespace?: string;
}

/** A RoleBinding or a ClusterRoleBinding. */
export interface BindingLike {
  readonly metadata?: Metadata;
  readonly roleRef?: RoleReference;
  readonly subjects?: readonly Subject[];
}

/** All that rights come from. */
export interface Policy {
  readonly roles: Iterable<RoleLike>;
  readonly clusterRoles: Iterable<RoleLike>;
  readonly roleBindings: Iterable<BindingLike>;
  readonly clusterRoleBindings: Iterable<BindingLike>;
}
