import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import type { PersistentVolume, PersistentVolumeClaim } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import {
  persistentVolumeClaims as claimResource,
  persistentVolumes as volumeResource,
} from '@pilothouse/kube-model/registry';
import { timestamp } from '@pilothouse/std/clock';
import { growing, grown, planGrowth } from './plan-growth.ts';
import type { ProvisionerDeps } from './provisioner.ts';

type Claim = Cached<PersistentVolumeClaim>;

/** Gives a claim that asks for more than it has a larger volume: the directory is as it was, nothing holds it to a size. */
export async function growVolume(
  { client, recorder, clock }: Pick<ProvisionerDeps, 'client' | 'recorder' | 'clock'>,
  claim: Claim,
  volume: Cached<PersistentVolume>,
): Promise<void> {
  const growth = planGrowth(claim, volume);
  if (!growth) return;
  const { name, resourceVersion } = volume.metadata;
  let current = claim;
  if (growth.isNew) {
    recorder.event(claim, 'Normal', 'Resizing', `External resizer is resizing volume ${name}`);
    current = await write(claim, growing(claim, growth, timestamp(clock.now())));
    const patch = { metadata: { resourceVersion }, spec: { capacity: { storage: growth.storage } } };
    await client.patch(volumeResource, '', name, 'merge', patch);
  }
  await write(current, grown(current, growth));
  recorder.event(claim, 'Normal', 'VolumeResizeSuccessful', 'Resize volume succeeded');

  function write(known: Claim, status: PersistentVolumeClaim['status'] & object): Promise<Claim> {
    const next = { ...copyOf<Served<PersistentVolumeClaim>>(known), status };
    return client.update(claimResource, next, { subresource: 'status' });
  }
}
