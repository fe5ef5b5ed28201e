import { join } from 'node:path';
import { pods } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { deepEqual } from '@pilothouse/std/deep-equal';
import { ContainerConfigError } from './environment/config-error.ts';
import { PodContainers } from './pod-containers.ts';
import type { PodContext } from './pod-context.ts';
import { PodTeller } from './pod-teller.ts';
import type { PodObject, PodStatus } from './pod-types.ts';
import type { PodObservation } from './sync-pod/observation.ts';
import { isOver, planPod } from './sync-pod/plan.ts';
import { podStatus } from './sync-pod/pod-status.ts';
import { PodVolumes } from './volumes/pod-volumes.ts';
import { VolumeError } from './volumes/volume-error.ts';

/** Until a sync that failed is tried again, and a pod for which no address was free; milliseconds. */
const failureRetry = 2000;
const addressRetry = 5000;

/** Keeps one pod as its object wants it, one step after the other. */
export class PodWorker {
  private pod: PodObject;
  private readonly context: PodContext;
  private readonly teller: PodTeller;
  private readonly volumes: PodVolumes | undefined;
  private readonly containers: PodContainers;
  private running: Promise<void> | undefined;
  private dirty = false;
  private halted = false;
  private cancelWake: (() => void) | undefined;
  private wakeTime = Number.POSITIVE_INFINITY;
  private deleted = false;
  private podIp: string | undefined;
  /** What an earlier server has started is looked after. */
  private adopted = false;
  /** The resourceVersion that the last status was written as: until it comes back there is nothing to compare with. */
  private written: { readonly status: PodStatus; readonly resourceVersion: bigint } | undefined;

  constructor(pod: PodObject, context: PodContext) {
    this.pod = pod;
    this.context = context;
    this.teller = new PodTeller(context.events, () => this.pod);
    this.volumes = this.createVolumes();
    this.containers = new PodContainers({
      context,
      pod: () => this.pod,
      podIp: () => this.podIp,
      volumes: this.volumes,
      teller: this.teller,
      onChange: () => this.trigger(),
      onFailure: (error) => this.failed(error),
    });
  }

  update(pod: PodObject): void {
    const { labels, annotations } = this.pod.metadata;
    this.pod = pod;
    if (!deepEqual([labels, annotations], [pod.metadata.labels, pod.metadata.annotations])) {
      this.volumes?.podChanged();
    }
    this.trigger();
  }

  /** Something may have changed: look, now or when the look that is under way is done. */
  trigger(): void {
    if (this.halted) return;
    this.dirty = true;
    this.running ??= this.loop().finally(() => {
      this.running = undefined;
    });
  }

  /** The node stops: what runs is left to the driver. */
  async halt(): Promise<void> {
    this.halted = true;
    this.cancelWake?.();
    this.containers.halt();
    this.volumes?.close();
    await this.running;
  }

  /** The object is gone: everything ends within `graceMs`, and nothing is kept. */
  async destroy(graceMs: number): Promise<void> {
    await this.halt();
    await this.containers.end(graceMs);
    this.context.images?.forget(this.uid);
    await this.context.driver.removePod(this.uid);
    this.context.addresses.release(this.uid);
  }

  private createVolumes(): PodVolumes | undefined {
    const { client, clock, contents, podsDirectory, images } = this.context;
    if (podsDirectory === undefined) return undefined;
    const directory = join(podsDirectory, this.uid);
    return new PodVolumes({
      client,
      clock,
      contents,
      directory,
      pod: () => this.pod,
      isolated: images !== undefined,
      onChange: () => this.trigger(),
    });
  }

  private get uid(): string {
    return this.pod.metadata.uid;
  }

  private async loop(): Promise<void> {
    while (this.dirty && !this.halted) {
      this.dirty = false;
      try {
        await this.sync();
      } catch (error) {
        this.failed(error);
      }
    }
  }

  private failed(error: unknown): void {
    if (isReason(error, 'NotFound') || isReason(error, 'Conflict')) return; // The informer brings what is new.
    this.context.logger.warn({ err: error, pod: this.pod.metadata.name }, 'a pod could not be brought in step');
    this.wakeAt(this.context.clock.now() + failureRetry);
  }

  private async sync(): Promise<void> {
    this.wakeTime = Number.POSITIVE_INFINITY;
    this.takeAddress();
    await this.adopt();
    let plan = planPod(this.observe());
    if (await this.containers.apply(plan, () => this.halted)) {
      plan = planPod(this.observe());
      // What was started has ended already, or lets the next one start.
      if (plan.actions.some(({ kind }) => kind === 'start')) this.dirty = true;
    }
    if (this.halted) return;
    await this.renewVolumes();
    this.tell();
    this.teller.backOff(plan);
    if (plan.wakeAt !== undefined) this.wakeAt(plan.wakeAt);
    await this.writeStatus(this.told(podStatus(this.observe(), plan)));
    if (plan.actions.some(({ kind }) => kind === 'delete')) await this.deleteObject();
  }

  private async adopt(): Promise<void> {
    if (this.adopted || this.podIp === undefined || isOver(this.pod.status?.phase)) return;
    this.adopted = true;
    try {
      await this.containers.adopt(this.podIp);
    } catch (error) {
      // What it mounts is gone, or cannot be read now: that is no reason to end it.
      if (!(error instanceof VolumeError || error instanceof ContainerConfigError)) throw error;
      this.teller.warn('FailedMount', error.message);
    }
  }

  private observe(): PodObservation {
    const { clock, nodeIp } = this.context;
    const containers = this.containers.observe();
    return { pod: this.pod, now: clock.now(), podIp: this.podIp, hostIp: nodeIp, containers };
  }

  private takeAddress(): void {
    const { addresses, nodeIp, clock } = this.context;
    if (isOver(this.pod.status?.phase)) {
      // Its status goes on telling the address, but another pod may have it.
      this.podIp ??= this.pod.status?.podIP;
      addresses.release(this.uid);
      return;
    }
    this.podIp ??= this.pod.spec?.hostNetwork ? nodeIp : addresses.take(this.uid);
    if (this.podIp !== undefined) return;
    const message = `Failed to create pod sandbox: all ${addresses.size} pod addresses of this node are taken`;
    this.teller.warn('FailedCreatePodSandBox', message);
    this.wakeAt(clock.now() + addressRetry);
  }

  private async renewVolumes(): Promise<void> {
    if (!this.volumes || isOver(this.pod.status?.phase)) return;
    try {
      await this.volumes.renew();
    } catch (error) {
      if (!(error instanceof VolumeError)) throw error;
      this.teller.warn('FailedMount', error.message);
    }
    this.wakeAt(this.volumes.renewAt);
  }

  private tell(): void {
    const { runsCommands, driver, images } = this.context;
    if (!runsCommands) return;
    this.teller.unhonoured(images !== undefined);
    if (images) return;
    const told = this.teller.exits(driver.records(this.uid), this.podIp ?? '', (record) => driver.log(record));
    told.catch((error: unknown) => this.context.logger.warn({ err: error }, 'a log was not read'));
  }

  /** A simulated node tells of no generation, as those that upstream is tested with: what it leaves behind is compared. */
  private told(status: PodStatus): PodStatus {
    if (this.context.runsCommands) return status;
    const { observedGeneration: _, ...told } = status;
    return told;
  }

  private async writeStatus(status: PodStatus): Promise<void> {
    const { namespace = '', name, uid, resourceVersion } = this.pod.metadata;
    const { written } = this;
    const echoed = written === undefined || BigInt(resourceVersion) >= written.resourceVersion;
    if (deepEqual(echoed ? pick(this.pod.status, status) : written.status, status)) return;
    const patch = { metadata: { uid }, status };
    const after = await this.context.client.patch(pods, namespace, name, 'merge', patch, { subresource: 'status' });
    this.written = { status, resourceVersion: BigInt(after.metadata.resourceVersion) };
  }

  private async deleteObject(): Promise<void> {
    if (this.deleted) return;
    const { namespace = '', name, uid } = this.pod.metadata;
    await this.context.client.delete(pods, namespace, name, { gracePeriodSeconds: 0, preconditions: { uid } });
    this.deleted = true;
  }

  /** The earliest wish counts; each sync wishes anew. */
  private wakeAt(time: number): void {
    if (time >= this.wakeTime) return;
    const { clock } = this.context;
    this.wakeTime = time;
    this.cancelWake?.();
    this.cancelWake = clock.after(Math.max(0, time - clock.now()), () => this.trigger());
  }
}

/** The fields of the known status that the node would write. */
function pick(known: PodObject['status'], wanted: PodStatus): object {
  const fields = known as Readonly<Record<string, unknown>> | undefined;
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, fields?.[name]]));
}
