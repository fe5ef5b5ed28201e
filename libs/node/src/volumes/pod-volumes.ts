import { chmod, chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import { type Identity, identityOf } from '../drivers/process/identity.ts';
import { isReachable } from '../drivers/process/reachable.ts';
import { ContainerConfigError } from '../environment/config-error.ts';
import type { PodPlace } from '../environment/field-ref.ts';
import type { Container, PodObject, PodSpec } from '../pod-types.ts';
import { createContentSource } from './content-source.ts';
import { linkMounts, planMounts } from './mount-tree.ts';
import { type ProjectedSources, planProjected, readProjected, renewalOf } from './projected.ts';
import { createTokenSource } from './token-source.ts';
import { VolumeError } from './volume-error.ts';
import { writeVolume } from './write-volume.ts';

type Volume = NonNullable<PodSpec['volumes']>[number];

export interface PodVolumesOptions {
  readonly client: Client;
  readonly clock: Clock;
  /** Of this pod alone. */
  readonly directory: string;
  readonly pod: () => PodObject;
}

/** A volume as one user of the pod has it. */
interface Provided {
  readonly volume: Volume;
  readonly owner: Identity | undefined;
  readonly place: PodPlace;
  /** When its content should be renewed; milliseconds since the epoch. */
  readonly renewAt: number;
}

/** Until content that could not be renewed is tried again: what is there is still good for a while; milliseconds. */
const renewalRetry = 10_000;
const tokenVolumePrefix = 'kube-api-access-';

/**
 * The volumes of one pod, as files of this machine: `volumes/USER/NAME`, written once for each user that its
 * containers run as, where nobody else may enter; and `mounts/CONTAINER`, where links stand at the mount paths.
 */
export class PodVolumes {
  private readonly options: PodVolumesOptions;
  private readonly sources: ProjectedSources;
  private readonly provided = new Map<string, Provided>();

  constructor(options: PodVolumesOptions) {
    const { client, clock, pod } = options;
    this.options = options;
    const content = createContentSource(client, pod().metadata.namespace ?? '');
    this.sources = { content, token: createTokenSource(client, clock, pod) };
  }

  /**
   * Makes what the container mounts, and returns the directory below which it stands at the mount paths; undefined
   * when it mounts nothing. Throws VolumeError for what is not there yet, ContainerConfigError.
   */
  async mount(container: Container, place: PodPlace): Promise<string | undefined> {
    const mounts = container.volumeMounts ?? [];
    if (mounts.length === 0) return undefined;
    const owner = this.ownerOf(container);
    const { volumes = [] } = this.options.pod().spec ?? {};
    for (const volume of volumes) {
      if (mounts.some(({ name }) => name === volume.name)) await this.provide({ volume, owner, place });
    }
    const root = join(this.options.directory, 'mounts', container.name);
    const links = planMounts(mounts, (name) => join(this.gateOf(owner), name));
    await linkMounts(root, links);
    return root;
  }

  /** The earliest instant at which content should be renewed; milliseconds since the epoch. */
  get renewAt(): number {
    return Math.min(...[...this.provided.values()].map(({ renewAt }) => renewAt));
  }

  /** Renews what is due. Throws VolumeError; what is there stays, and the rest is tried again later. */
  async renew(): Promise<void> {
    const now = this.options.clock.now();
    for (const [key, one] of this.provided) {
      if (one.renewAt > now) continue;
      this.provided.set(key, { ...one, renewAt: now + renewalRetry });
      await this.provide(one);
    }
  }

  private async provide({ volume, owner, place }: Omit<Provided, 'renewAt'>): Promise<void> {
    const { projected, name } = volume;
    if (!projected) return;
    const pod = this.options.pod();
    const material = await readProjected(projected, this.sources).catch((cause: unknown) => {
      throw cause instanceof StatusError ? new VolumeError(name, cause.message, { cause }) : cause;
    });
    const files = planProjected(volume, material, { pod, place });
    const gate = await this.openGate(owner, name);
    const group = pod.spec?.securityContext?.fsGroup;
    const fileOwner = owner && { uid: owner.uid, gid: group ?? owner.gid };
    await writeVolume(join(gate, name), files, fileOwner);
    this.provided.set(`${gate}/${name}`, { volume, owner, place, renewAt: renewalOf(material) });
  }

  private ownerOf(container: Container): Identity | undefined {
    const { metadata, spec } = this.options.pod();
    const { runAsUser, runAsGroup } = { ...spec?.securityContext, ...container.securityContext };
    return identityOf({ namespace: metadata.namespace ?? '', runAsUser, runAsGroup });
  }

  private gateOf(owner: Identity | undefined): string {
    return join(this.options.directory, 'volumes', owner ? String(owner.uid) : 'own');
  }

  /** On this machine every user sees every directory: only the pod's may enter this one. */
  private async openGate(owner: Identity | undefined, volume: string): Promise<string> {
    const gate = this.gateOf(owner);
    await mkdir(gate, { recursive: true, mode: 0o755 });
    if (owner) await chown(gate, owner.uid, owner.gid);
    await chmod(gate, owner ? 0o500 : 0o700);
    // Nobody asked for the token: a pod that does not read it runs without.
    if (volume.startsWith(tokenVolumePrefix) || isReachable(gate, owner)) return gate;
    throw new ContainerConfigError(
      `volume "${volume}" would be in ${gate}, where user ${owner?.uid} of the pod may not go: let every user pass the directories above it (chmod o+x), or keep the data directory elsewhere.`,
    );
  }
}
