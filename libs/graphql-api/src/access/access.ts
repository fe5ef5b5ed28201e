import { type Authorizer, type AuthorizerDecision, aboutItself } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import type { Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { ClusterHandle } from '../cluster-handle.ts';
import { unauthenticated } from '../errors/unauthenticated.ts';

/** What is asked for: a resource, with its subresource when it has one. */
export interface AccessTarget {
  /** Whose rules count. */
  readonly cluster: { readonly name: string; readonly authorizer: Authorizer };
  readonly verb: string;
  readonly resource: Pick<Resource, 'group' | 'resource'>;
  readonly subresource?: string;
  readonly namespace: string;
  readonly name?: string;
}

/** The rights of the user of one operation. Answers are remembered for as long as the operation. */
export interface Access {
  readonly user: User | undefined;
  /** Throws UNAUTHENTICATED when nobody is signed in. */
  requireUser(): User;
  decide(target: AccessTarget): AuthorizerDecision;
  may(target: AccessTarget): boolean;
  /** Throws StatusError `Forbidden`. */
  require(target: AccessTarget): void;
  /** The namespaces in which the user may do all of `verbs` to `resource`: all, or these. */
  visibleNamespaces(cluster: ClusterHandle, resource: Resource, verbs?: readonly string[]): 'all' | readonly string[];
}

function forbidden({ resource, name }: AccessTarget, reason: string): StatusError {
  const kind = resource.resource;
  const what = resource.group === '' ? kind : `${kind}.${resource.group}`;
  const named = name ? ` "${name}"` : '';
  return new StatusError('Forbidden', `${what}${named} is forbidden: ${reason}`, {
    kind,
    ...(resource.group !== '' && { group: resource.group }),
    ...(name && { name }),
  });
}

export function createAccess(user: User | undefined): Access {
  const answers = new Map<string, AuthorizerDecision>();

  function requireUser(): User {
    if (!user) throw unauthenticated();
    return user;
  }

  function decide(target: AccessTarget): AuthorizerDecision {
    const { cluster, verb, resource, subresource, namespace, name = '' } = target;
    const asked = subresource ? `${resource.resource}/${subresource}` : resource.resource;
    const key = `${cluster.name} ${verb} ${asked} ${resource.group} ${namespace} ${name}`;
    let answer = answers.get(key);
    if (!answer) {
      const question = aboutItself({ verb, group: resource.group, resource: asked, namespace, name });
      answer = cluster.authorizer.authorize(requireUser(), question);
      answers.set(key, answer);
    }
    return answer;
  }

  const may = (target: AccessTarget) => decide(target).allowed;

  return {
    user,
    requireUser,
    decide,
    may,
    require(target) {
      const { allowed, reason } = decide(target);
      if (!allowed) throw forbidden(target, reason);
    },
    visibleNamespaces(cluster, resource, verbs = ['list']) {
      const mayAll = (namespace: string) => verbs.every((verb) => may({ cluster, verb, resource, namespace }));
      if (mayAll('')) return 'all';
      if (!resource.namespaced) return [];
      const names = [...cluster.store.snapshot('namespaces').list()].map(({ key }) => key.name);
      return names.filter(mayAll);
    },
  };
}
