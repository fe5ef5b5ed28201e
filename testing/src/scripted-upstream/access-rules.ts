import { StatusError } from '@pilothouse/kube-model/status-error';

/** What is forbidden: all that matches every field that is given. */
export interface AccessRule {
  readonly user?: string;
  /** As in RBAC: get, list, watch, create, update, patch, delete, impersonate. */
  readonly verb?: string;
  /** `pods`, `deployments.apps`, `pods/log`; `users` of impersonation. */
  readonly resource?: string;
  /** '' forbids at the cluster's scope only. */
  readonly namespace?: string;
}

export interface AccessQuestion extends Required<AccessRule> {
  readonly name: string;
}

/** Everything is allowed that no rule forbids. */
export class AccessRules {
  private readonly rules = new Set<AccessRule>();

  /** The answer lifts it. */
  forbid(rule: AccessRule): () => void {
    const own = { ...rule };
    this.rules.add(own);
    return () => void this.rules.delete(own);
  }

  allows(question: AccessQuestion): boolean {
    return ![...this.rules].some((rule) => matches(rule, question));
  }

  /** Throws Forbidden. */
  check(question: AccessQuestion): void {
    if (!this.allows(question)) throw forbidden(question);
  }
}

function matches(rule: AccessRule, question: AccessQuestion): boolean {
  const fields = ['user', 'verb', 'resource', 'namespace'] as const;
  return fields.every((field) => rule[field] === undefined || rule[field] === question[field]);
}

export function forbidden({ user, verb, resource, namespace, name }: AccessQuestion): StatusError {
  const [, plural = resource, group = ''] = /^([^.]+)(?:\.(.+))?$/.exec(resource) ?? [];
  const scope = namespace === '' ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  const what = name === '' ? resource : `${resource} "${name}"`;
  const message = `${what} is forbidden: User "${user}" cannot ${verb} resource "${plural}" in API group "${group}" ${scope}`;
  return new StatusError('Forbidden', message, {
    ...(name !== '' && { name }),
    ...(group !== '' && { group }),
    kind: plural,
  });
}
