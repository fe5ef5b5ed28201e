import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController } from '@pilothouse/kube-client/controller';
import { joinKey, keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import type { PersistentVolume, PersistentVolumeClaim, Pod } from '@pilothouse/kube-model/kinds';
import { claimNamesOf } from '@pilothouse/kube-model/kinds/pod/claim-names';
import type { Served } from '@pilothouse/kube-model/object';
import {
  persistentVolumeClaims as claimResource,
  storageClasses as classResource,
  pods as podResource,
  persistentVolumes as volumeResource,
} from '@pilothouse/kube-model/registry';
import { timestamp } from '@pilothouse/std/clock';
import type { ControllerDeps } from '../runtime/deps.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { writeStatus } from '../runtime/write-status.ts';
import { askingFor, boundStatus, claimOf, volumeOf, withPhase } from './bound-sides.ts';
import { planClaim } from './plan-claim.ts';
import { planVolume, unbound } from './plan-volume.ts';
import type { Told } from './told.ts';

type Claim = Cached<PersistentVolumeClaim>;
type Volume = Cached<PersistentVolume>;

/** Brings claims and volumes together. Its keys are both: those of claims have a namespace. */
export function createPersistentVolumeBinder(deps: ControllerDeps): Controller {
  const { client, informers, recorder, clock, logger } = deps;
  const claims = informers.of(claimResource);
  const volumes = informers.of(volumeResource);
  const classes = informers.of(classResource);
  const pods = informers.of(podResource);
  const controller = createController({ name: 'persistentvolume-binder', workers: 4, clock, logger, reconcile });

  claims.addHandler({ added: claimChanged, updated: claimChanged, deleted: claimChanged });
  volumes.addHandler({ added: volumeChanged, updated: volumeChanged, deleted: volumeChanged });
  classes.addHandler({ added: enqueuePending, updated: enqueuePending });
  pods.addHandler({ added: enqueueClaimsOf });

  function claimChanged(claim: Claim): void {
    controller.enqueue(keyOf(claim));
    const named = claim.spec?.volumeName;
    if (named) controller.enqueue(named);
    for (const volume of volumes.list()) if (refersTo(volume, claim)) controller.enqueue(keyOf(volume));
  }

  function volumeChanged(volume: Volume): void {
    controller.enqueue(keyOf(volume));
    const reference = volume.spec?.claimRef;
    if (reference) controller.enqueue(joinKey(reference.namespace ?? '', reference.name ?? ''));
    else if (volume.status?.phase === 'Available') enqueuePending();
  }

  function enqueuePending(): void {
    for (const claim of claims.list()) if (claim.status?.phase !== 'Bound') controller.enqueue(keyOf(claim));
  }

  function enqueueClaimsOf({ metadata, spec }: Cached<Pod>): void {
    if (spec?.nodeName) return;
    for (const name of claimNamesOf(spec)) controller.enqueue(joinKey(metadata.namespace ?? '', name));
  }

  async function reconcile(key: string): Promise<undefined> {
    const { namespace, name } = splitKey(key);
    if (namespace === '') await whileThere(reconcileVolume(name));
    else await whileThere(reconcileClaim(namespace, name));
  }

  async function reconcileClaim(namespace: string, name: string): Promise<void> {
    const claim = claims.get(namespace, name);
    if (!claim) return;
    const consumers = consumersOf(namespace, name);
    const plan = planClaim({ claim, volumes: [...volumes.list()], classes: [...classes.list()], consumers });
    switch (plan.kind) {
      case 'rest':
        return;
      case 'classify': {
        const { resourceVersion } = claim.metadata;
        const patch = { metadata: { resourceVersion }, spec: { storageClassName: plan.className } };
        await client.patch(claimResource, namespace, name, 'merge', patch);
        return;
      }
      case 'bind':
        return bind(claim, plan.volume);
      case 'wait':
        return wait(claim, plan.told, plan.provisioner);
      default:
        tell(claim, plan.told);
        await writeStatus({ client, resource: claimResource }, claim, withPhase(claim, 'Lost'));
    }
  }

  /** The volume first: it can be only one claim's, so that another claim which wanted it meets a conflict. */
  async function bind(claim: Claim, volume: Volume): Promise<void> {
    const nextVolume = volumeOf(volume, claim);
    const boundVolume = nextVolume ? await client.update(volumeResource, nextVolume) : volume;
    await writePhase(boundVolume, 'Bound');
    const nextClaim = claimOf(claim, volume);
    const boundClaim = nextClaim ? await client.update(claimResource, nextClaim) : claim;
    await writeStatus({ client, resource: claimResource }, boundClaim, boundStatus(boundClaim, volume));
  }

  async function wait(claim: Claim, told: Told | undefined, provisioner: string | undefined): Promise<void> {
    const next = provisioner === undefined ? undefined : askingFor(provisioner, claim);
    const current = next ? await client.update(claimResource, next) : claim;
    if (told) tell(claim, told);
    await writeStatus({ client, resource: claimResource }, current, withPhase(current, 'Pending'));
  }

  async function reconcileVolume(name: string): Promise<void> {
    const volume = volumes.get('', name);
    if (!volume) return;
    const plan = planVolume(volume, await claimNamedBy(volume));
    if (plan.kind === 'phase') await writePhase(volume, plan.phase);
    else if (plan.kind === 'failed') {
      tell(volume, plan.told);
      await writePhase(volume, 'Failed', plan.told.message);
    } else if (plan.kind === 'unbind') {
      const free = await client.update(volumeResource, unbound(copyOf<Served<PersistentVolume>>(volume)));
      await writePhase(free, 'Available');
    }
  }

  /** What the cache does not show may just not have been told yet, and a volume that is released loses its data. */
  async function claimNamedBy({ spec }: Volume): Promise<Claim | undefined> {
    const { namespace = '', name = '', uid } = spec?.claimRef ?? {};
    if (!uid) return undefined;
    const known = claims.get(namespace, name);
    if (known?.metadata.uid === uid) return known;
    const live = await whileThere(client.get(claimResource, namespace, name));
    return live?.metadata.uid === uid ? live : undefined;
  }

  async function writePhase(volume: Volume, phase: string, message?: string): Promise<void> {
    if (volume.status?.phase === phase) return;
    const status = { phase, lastPhaseTransitionTime: timestamp(clock.now()), ...(message && { message }) };
    await writeStatus({ client, resource: volumeResource }, volume, status);
  }

  function consumersOf(namespace: string, claim: string): string[] {
    return [...pods.list(namespace)]
      .filter(({ spec }) => !spec?.nodeName && claimNamesOf(spec).includes(claim))
      .map(({ metadata }) => metadata.name);
  }

  function tell(subject: Claim | Volume, { type, reason, message }: Told): void {
    recorder.event(subject, type, reason, message);
  }

  return controller;
}

function refersTo({ spec }: Volume, { metadata }: Claim): boolean {
  const { namespace, name } = spec?.claimRef ?? {};
  return namespace === metadata.namespace && name === metadata.name;
}
