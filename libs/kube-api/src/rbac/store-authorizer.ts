import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import { createRbacAuthorizer } from '@pilothouse/access/rbac/rbac-authorizer';
import { createRuleIndex, type RuleIndex } from '@pilothouse/access/rbac/rule-index';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { clusterRoleBindings, clusterRoles, roleBindings, roles } from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ClusterStore } from '@pilothouse/store/store';

type PolicyStore = Pick<ClusterStore, 'snapshot' | 'generation'>;

const keys = [roles, clusterRoles, roleBindings, clusterRoleBindings].map((resource) => resourceKey(resource));

/**
 * Answers from the Roles and bindings that a cluster has. A change counts from the moment that it is published, which is
 * before whoever made it is answered.
 */
export function createStoreAuthorizer(store: PolicyStore): RuleAuthorizer {
  let known: { readonly generation: number; readonly index: RuleIndex } | undefined;
  return createRbacAuthorizer(() => {
    // Each of them only grows, so that their sum is another one after any change.
    const generation = keys.reduce((sum, key) => sum + store.generation(key), 0);
    if (known?.generation !== generation) known = { generation, index: indexOf(store) };
    return known.index;
  });
}

function indexOf(store: PolicyStore): RuleIndex {
  return createRuleIndex({
    roles: all(store, roles),
    clusterRoles: all(store, clusterRoles),
    roleBindings: all(store, roleBindings),
    clusterRoleBindings: all(store, clusterRoleBindings),
  });
}

function* all<T extends KubeObject>(store: PolicyStore, resource: Resource<T>): Generator<DeepReadonly<T>> {
  for (const object of store.snapshot(resourceKey(resource)).list()) yield object.parse<T>();
}
