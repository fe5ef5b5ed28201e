import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import { covers } from '@pilothouse/access/rbac/covers';
import type { PolicyRule, RoleReference } from '@pilothouse/access/rbac/policy';
import { privilegedGroup } from '@pilothouse/access/rbac/rbac-authorizer';
import type { User } from '@pilothouse/access/user';
import { StatusError } from '@pilothouse/kube-model/status-error';

const group = 'rbac.authorization.k8s.io';

/** Who wants to give a right, and where it would hold: '' is everywhere. */
export interface Giver {
  readonly user: User;
  readonly authorizer: RuleAuthorizer;
  readonly namespace: string;
}

/** What is being written: `roles`, and its name. */
export interface Given {
  readonly resource: string;
  readonly name: string;
}

/** Nobody gives what they do not have: throws Forbidden unless the rules are the giver's own, or `escalate` is allowed. */
export function checkRules(giver: Giver, { resource, name }: Given, rules: readonly PolicyRule[]): void {
  if (isAllowed(giver, 'escalate', { resource, name })) return;
  refuseUncovered(giver, { resource, name }, rules);
}

/** The same of a binding, whose giver may also be allowed to `bind` the role. Throws NotFound for a role that is not there. */
export function checkBound(giver: Giver, binding: Given, role: RoleReference): void {
  const { kind = '', name = '' } = role;
  const resource = kind === 'ClusterRole' ? 'clusterroles' : 'roles';
  if (isAllowed(giver, 'bind', { resource, name })) return;
  const rules = giver.authorizer.rules().rulesOf(role, giver.namespace);
  if (!rules) {
    const details = { name, group, kind: kind.toLowerCase() };
    throw new StatusError('NotFound', `${kind.toLowerCase()}.${group} "${name}" not found`, details);
  }
  refuseUncovered(giver, binding, rules);
}

function isAllowed({ user, authorizer, namespace }: Giver, verb: string, { resource, name }: Given): boolean {
  return (
    user.groups.includes(privilegedGroup) ||
    authorizer.authorize(user, { verb, group, resource, namespace, name }).allowed
  );
}

function refuseUncovered({ user, authorizer, namespace }: Giver, given: Given, rules: readonly PolicyRule[]): void {
  const owned = [...authorizer.rules().grants(user, namespace)].flatMap((grant) => grant.rules);
  const { covered, missing } = covers(owned, rules);
  if (covered) return;
  const { resource, name } = given;
  const lacking = [...new Set(missing.map(describe))].sort().join('\n');
  const why = `user ${quoted(user.name)} (groups=${list(user.groups)}) is attempting to grant RBAC permissions not currently held`;
  const message = `${resource}.${group} "${name}" is forbidden: ${why}:\n${lacking}`;
  throw new StatusError('Forbidden', message, { name, group, kind: resource });
}

/** `{APIGroups:["apps"], Resources:["deployments"], Verbs:["create" "get"]}` */
function describe({ apiGroups, resources, nonResourceURLs, resourceNames, verbs }: PolicyRule): string {
  const parts = [
    ['APIGroups', apiGroups],
    ['Resources', resources],
    ['NonResourceURLs', nonResourceURLs],
    ['ResourceNames', resourceNames],
    ['Verbs', verbs],
  ] as const;
  return `{${parts.flatMap(([name, values]) => (values?.length ? [`${name}:${list(values)}`] : [])).join(', ')}}`;
}

const quoted = (text: string) => JSON.stringify(text);
const list = (values: readonly string[]) => `[${values.map(quoted).join(' ')}]`;
