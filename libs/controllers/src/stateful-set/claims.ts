import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { PersistentVolumeClaim, Pod, StatefulSet } from '@pilothouse/kube-model/kinds';
import type { OwnerReference } from '@pilothouse/kube-model/object';
import { newControllerRef } from '@pilothouse/kube-model/owner-references';
import { deepEqual } from '@pilothouse/std/deep-equal';

export function claimName(set: Cached<StatefulSet>, template: string, ordinal: number): string {
  return `${template}-${set.metadata.name}-${ordinal}`;
}

/** The claims of one ordinal, one for each of the set's claim templates. */
export function claimsFor(set: Cached<StatefulSet>, ordinal: number): PersistentVolumeClaim[] {
  return (set.spec?.volumeClaimTemplates ?? []).map((shared) => {
    const { metadata, spec } = copyOf<PersistentVolumeClaim>(shared);
    const labels = { ...metadata?.labels, ...set.spec?.selector.matchLabels };
    const owners = ownersFor(set, undefined);
    return {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: {
        ...metadata,
        name: claimName(set, metadata?.name ?? '', ordinal),
        namespace: set.metadata.namespace ?? '',
        labels,
        ...(owners.length > 0 && { ownerReferences: owners }),
      },
      ...(spec && { spec }),
    };
  });
}

/** Who takes a claim along: the pod that is scaled away, or the set; by the retention policy. */
function ownersFor(set: Cached<StatefulSet>, condemned: Cached<Pod> | undefined): OwnerReference[] {
  const { whenDeleted, whenScaled } = set.spec?.persistentVolumeClaimRetentionPolicy ?? {};
  if (condemned && whenScaled === 'Delete') return [{ ...newControllerRef(condemned) }];
  return whenDeleted === 'Delete' ? [newControllerRef(set)] : [];
}

/** The owners that the claim should have, those of others kept; undefined when it has them. `condemned` is its pod that goes. */
export function retain(
  set: Cached<StatefulSet>,
  claim: Cached<PersistentVolumeClaim>,
  condemned: Cached<Pod> | undefined,
): OwnerReference[] | undefined {
  const known = (claim.metadata.ownerReferences ?? []).map((owner) => ({ ...owner }));
  const isOurs = ({ kind, uid, name }: OwnerReference) =>
    uid === set.metadata.uid || (kind === 'Pod' && name.startsWith(`${set.metadata.name}-`));
  const wanted = [...known.filter((owner) => !isOurs(owner)), ...ownersFor(set, condemned)];
  return deepEqual(wanted, known) ? undefined : wanted;
}
