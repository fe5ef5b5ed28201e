import {
  type BootstrapClusterRole,
  type BootstrapClusterRoleBinding,
  bootstrapClusterRoleBindings,
  bootstrapClusterRoles,
} from '@pilothouse/access/rbac/bootstrap-policy';
import type { Client } from '@pilothouse/kube-client/client';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { clusterRoleBindings, clusterRoles } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { isReason } from '@pilothouse/kube-model/status-error';
import { completeBinding, completeRole } from './complete-policy.ts';

/** The roles and bindings that every cluster begins with: made where they are missing, completed where they lack something. */
export async function bootstrapPolicy(client: Client): Promise<void> {
  for (const role of bootstrapClusterRoles) await ensureRole(client, role);
  for (const binding of bootstrapClusterRoleBindings) await ensureBinding(client, binding);
}

async function find<T extends KubeObject>(client: Client, resource: Resource<T>, name: string) {
  try {
    return await client.get(resource, '', name);
  } catch (error) {
    if (isReason(error, 'NotFound')) return undefined;
    throw error;
  }
}

async function ensureRole(client: Client, role: BootstrapClusterRole): Promise<void> {
  const { name } = role.metadata;
  const existing = await find(client, clusterRoles, name);
  if (!existing) {
    await client.create(clusterRoles, structuredClone(role));
    return;
  }
  const patch = completeRole(existing, role);
  if (patch) await client.patch(clusterRoles, '', name, 'merge', patch);
}

async function ensureBinding(client: Client, binding: BootstrapClusterRoleBinding): Promise<void> {
  const { name } = binding.metadata;
  const existing = await find(client, clusterRoleBindings, name);
  const patch = existing ? completeBinding(existing, binding) : 'replace';
  if (patch === undefined) return;
  if (patch !== 'replace') {
    await client.patch(clusterRoleBindings, '', name, 'merge', patch);
    return;
  }
  if (existing) await client.delete(clusterRoleBindings, '', name);
  await client.create(clusterRoleBindings, structuredClone(binding));
}
