import type { PatchType } from '@pilothouse/kube-client/client';
import { deployments } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../context.ts';
import type { NamedRef } from '../../generated/resolver-types.ts';
import { clusterOf } from '../../reading/find-object.ts';
import { type ChangeOptions, changeObject } from '../../writing/change-object.ts';
import { sameTemplate } from './template.ts';

export interface DeploymentChange extends ChangeOptions {
  readonly ref: NamedRef;
}

const whilePaused = 'The rollout is paused: pods keep the old template until it is resumed.';

/** Patches a Deployment as the user. */
export async function changeDeployment(
  context: GraphqlContext,
  { ref, ...options }: DeploymentChange,
  type: PatchType,
  patch: object,
) {
  const cluster = clusterOf(context, ref.cluster);
  const { namespace, name } = ref;
  const target = { cluster, resource: deployments, namespace, name };
  const { before, view, ...rest } = await changeObject(context, target, options, (client, write) =>
    client.patch(deployments, namespace, name, type, patch, write),
  );
  const { paused, template } = view.object.spec ?? {};
  const waits = paused && !sameTemplate(before?.spec?.template, template) ? [whilePaused] : [];
  return { deployment: view, ...rest, warnings: [...rest.warnings, ...waits] };
}
