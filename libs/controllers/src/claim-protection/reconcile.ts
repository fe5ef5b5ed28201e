import type { Cached } from '@pilothouse/kube-client/cached';
import { type Controller, createController } from '@pilothouse/kube-client/controller';
import { joinKey, keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { claimProtection } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { claimNamesOf } from '@pilothouse/kube-model/kinds/pod/claim-names';
import { persistentVolumeClaims as claimResource, pods as podResource } from '@pilothouse/kube-model/registry';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ControllerDeps } from '../runtime/deps.ts';
import { planFinalizer, writeFinalizer } from '../runtime/finalizer.ts';

/** Keeps a claim that is deleted until no pod uses it. */
export function createClaimProtectionController({ client, informers, clock, logger }: ControllerDeps): Controller {
  const claims = informers.of(claimResource);
  const pods = informers.of(podResource);
  const controller = createController({ name: 'pvc-protection', clock, logger, reconcile });

  claims.addHandler({
    added: (claim) => controller.enqueue(keyOf(claim)),
    updated: (claim) => controller.enqueue(keyOf(claim)),
  });
  pods.addHandler({ deleted: enqueueClaimsOf });

  function enqueueClaimsOf({ metadata, spec }: Cached<Pod>): void {
    for (const name of claimNamesOf(spec)) controller.enqueue(joinKey(metadata.namespace ?? '', name));
  }

  async function reconcile(key: string): Promise<undefined> {
    const { namespace, name } = splitKey(key);
    const claim = claims.get(namespace, name);
    if (!claim) return;
    const cached = planFinalizer(claim, claimProtection, uses(pods.list(namespace), name));
    // A pod that has just got its node may not be in the cache, and a claim that is let go takes its data along.
    const plan = cached === 'remove' && (await isUsedNow(namespace, name)) ? 'rest' : cached;
    if (plan !== 'rest')
      await writeFinalizer({ client, resource: claimResource }, claim, { plan, finalizer: claimProtection });
  }

  async function isUsedNow(namespace: string, claim: string): Promise<boolean> {
    return uses((await client.list(podResource, { namespace })).items, claim);
  }

  return controller;
}

/** A pod without a node does not hold its claim: no node starts a pod whose claim is on its way out. */
function uses(pods: Iterable<DeepReadonly<Pod>>, claim: string): boolean {
  for (const { spec } of pods) if (spec?.nodeName && claimNamesOf(spec).includes(claim)) return true;
  return false;
}
