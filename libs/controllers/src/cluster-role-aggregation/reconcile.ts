import { type Controller, createController } from '@pilothouse/kube-client/controller';
import { aggregatedRules } from '@pilothouse/kube-model/kinds/rbac/aggregated-rules';
import { jsonEqual } from '@pilothouse/kube-model/patch/json-value';
import { clusterRoles as resource } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import type { ControllerDeps } from '../runtime/deps.ts';

/** Keeps the rules of each ClusterRole with an aggregationRule those of the ClusterRoles that it selects. */
export function createClusterRoleAggregationController({
  client,
  informers,
  clock,
  logger,
}: ControllerDeps): Controller {
  const clusterRoles = informers.of(resource);
  const controller = createController({ name: 'clusterrole-aggregation', workers: 1, clock, logger, reconcile });

  /** Which ones a changed role belongs to can only be told of its old labels as well: there are few, all are looked at. */
  const changed = () => {
    for (const { metadata, aggregationRule } of clusterRoles.list()) {
      if (aggregationRule) controller.enqueue(metadata.name);
    }
  };
  clusterRoles.addHandler({ added: changed, updated: changed, deleted: changed });

  async function reconcile(name: string): Promise<undefined> {
    const role = clusterRoles.get('', name);
    const rules = role && aggregatedRules(role, clusterRoles.list());
    if (!rules || jsonEqual(rules, role.rules ?? [])) return;
    try {
      await client.patch(resource, '', name, 'merge', { rules });
    } catch (error) {
      if (!isReason(error, 'NotFound')) throw error;
    }
  }

  return controller;
}
