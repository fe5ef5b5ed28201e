import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod, StatefulSet } from '@pilothouse/kube-model/kinds';
import { persistentVolumeClaims } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { messageOf } from '@pilothouse/std/message-of';
import type { ControllerDeps } from '../runtime/deps.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { claimName, claimsFor, retain } from './claims.ts';
import { condemnedPods, type Observed } from './observed.ts';
import { ordinalOf, podName } from './pod.ts';

export interface ClaimKeeper {
  /** Makes the claims that an ordinal's pod is going to use; those that are there already stay as they are. */
  make(set: Cached<StatefulSet>, ordinal: number): Promise<void>;
  /** Gives every claim the owners that the retention policy asks for. */
  retainAll(observed: Observed): Promise<void>;
}

export function createClaimKeeper({ client, informers, recorder }: ControllerDeps): ClaimKeeper {
  const claims = informers.of(persistentVolumeClaims);

  async function retainOne(set: Cached<StatefulSet>, ordinal: number, condemned: Cached<Pod> | undefined) {
    const { namespace = '' } = set.metadata;
    for (const { metadata } of set.spec?.volumeClaimTemplates ?? []) {
      const claim = claims.get(namespace, claimName(set, metadata?.name ?? '', ordinal));
      const owners = claim && retain(set, claim, condemned);
      if (!owners) continue;
      const { name, resourceVersion } = claim.metadata;
      const patch = { metadata: { resourceVersion, ownerReferences: owners.length > 0 ? owners : null } };
      await whileThere(client.patch(persistentVolumeClaims, namespace, name, 'merge', patch));
    }
  }

  return {
    async make(set, ordinal) {
      for (const claim of claimsFor(set, ordinal)) {
        const name = claim.metadata?.name ?? '';
        if (claims.get(set.metadata.namespace ?? '', name)) continue;
        const place = `Claim ${name} Pod ${podName(set, ordinal)} in StatefulSet ${set.metadata.name}`;
        try {
          await client.create(persistentVolumeClaims, claim);
          recorder.event(set, 'Normal', 'SuccessfulCreate', `Create ${place} success`);
        } catch (error) {
          if (isReason(error, 'AlreadyExists')) continue;
          recorder.event(set, 'Warning', 'FailedCreate', `Create ${place} failed error: ${messageOf(error)}`);
          throw error;
        }
      }
    },
    async retainAll(observed) {
      const { set, pods } = observed;
      if (!set.spec?.volumeClaimTemplates?.length) return;
      const condemned = new Set(condemnedPods(observed));
      for (const pod of pods.values()) {
        const ordinal = ordinalOf(set, pod);
        if (ordinal !== undefined) await retainOne(set, ordinal, condemned.has(pod) ? pod : undefined);
      }
    },
  };
}
