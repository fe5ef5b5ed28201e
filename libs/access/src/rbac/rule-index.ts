import type { User } from '../user.ts';
import type { BindingLike, Policy, PolicyRule, RoleLike, RoleReference, Subject } from './policy.ts';

/** What one binding gives to one of its subjects. */
export interface Grant {
  readonly rules: readonly PolicyRule[];
  /** The role that the binding names and that is not there: it gives nothing. */
  readonly missing: string | undefined;
  /** `ClusterRoleBinding "x" of ClusterRole "y" to Group "z"`, as upstream words it. */
  describe(): string;
}

/** Rights by who has them: nothing is looked at that is not about the one who asks. */
export interface RuleIndex {
  /** What counts in a namespace; with '' only what counts everywhere. */
  grants(user: Pick<User, 'name' | 'groups'>, namespace: string): Iterable<Grant>;
  /** All that counts for the user anywhere, as text: where it stays the same nothing has changed for them. */
  rightsOf(user: Pick<User, 'name' | 'groups'>): string;
  /** The rules behind a role reference of a binding in `namespace`; undefined where the role is not there. */
  rulesOf(role: RoleReference, namespace: string): readonly PolicyRule[] | undefined;
}

/** Grants by subject: `User x`, `Group y`. */
type Grants = Map<string, Grant[]>;

const none: readonly Grant[] = [];
const noRules: readonly PolicyRule[] = [];

export function createRuleIndex(policy: Policy): RuleIndex {
  const roles = new Map<string, RoleLike>();
  for (const role of policy.roles) roles.set(placeOf(role), role);
  for (const role of policy.clusterRoles) roles.set(`/${role.metadata?.name ?? ''}`, role);

  function rulesOf({ kind, name = '' }: RoleReference, namespace: string): readonly PolicyRule[] | undefined {
    const role = roles.get(kind === 'ClusterRole' ? `/${name}` : `${namespace}/${name}`);
    return role && (role.rules ?? noRules);
  }

  const everywhere: Grants = new Map();
  for (const binding of policy.clusterRoleBindings) addBinding(everywhere, binding, '', rulesOf);
  const byNamespace = new Map<string, Grants>();
  for (const binding of policy.roleBindings) {
    const namespace = binding.metadata?.namespace ?? '';
    const grants = byNamespace.get(namespace) ?? new Map();
    byNamespace.set(namespace, grants);
    addBinding(grants, binding, namespace, rulesOf);
  }

  function rightsOf(user: Pick<User, 'name' | 'groups'>): string {
    const places = [['', everywhere] as const, ...byNamespace];
    const rights = places.flatMap(([namespace, grants]) => {
      const rules = [...grantsOf(grants, user)].map((grant) => grant.rules);
      return rules.length > 0 ? [[namespace, rules] as const] : [];
    });
    return JSON.stringify(rights);
  }

  return {
    rulesOf,
    rightsOf,
    *grants(user, namespace) {
      yield* grantsOf(everywhere, user);
      const local = namespace === '' ? undefined : byNamespace.get(namespace);
      if (local) yield* grantsOf(local, user);
    },
  };
}

const placeOf = ({ metadata }: RoleLike) => `${metadata?.namespace ?? ''}/${metadata?.name ?? ''}`;

function* grantsOf(grants: Grants, { name, groups }: Pick<User, 'name' | 'groups'>): Generator<Grant> {
  yield* grants.get(`User ${name}`) ?? none;
  for (const group of groups) yield* grants.get(`Group ${group}`) ?? none;
}

function addBinding(grants: Grants, binding: BindingLike, namespace: string, rulesOf: RuleIndex['rulesOf']): void {
  const { roleRef = {}, subjects = [] } = binding;
  const rules = rulesOf(roleRef, namespace);
  const role = `${roleRef.kind} "${roleRef.name}"`;
  const missing = rules
    ? undefined
    : `${roleRef.kind?.toLowerCase()}.rbac.authorization.k8s.io "${roleRef.name}" not found`;
  const bound =
    namespace === ''
      ? `ClusterRoleBinding "${binding.metadata?.name}"`
      : `RoleBinding "${binding.metadata?.name}/${namespace}"`;
  for (const subject of subjects) {
    const key = keyOf(subject, namespace);
    const describe = () => `${bound} of ${role} to ${describeSubject(subject, namespace)}`;
    const known = grants.get(key) ?? [];
    known.push({ rules: rules ?? noRules, missing, describe });
    grants.set(key, known);
  }
}

/** A service account is the user that its tokens stand for. */
function keyOf({ kind, name, namespace }: Subject, own: string): string {
  return kind === 'ServiceAccount' ? `User system:serviceaccount:${namespace || own}:${name}` : `${kind} ${name}`;
}

function describeSubject({ kind, name, namespace }: Subject, own: string): string {
  return kind === 'ServiceAccount' ? `ServiceAccount "${name}/${namespace || own}"` : `${kind} "${name}"`;
}
