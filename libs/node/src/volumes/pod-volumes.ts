import { chmod, chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { BindMount } from '../drivers/isolation.ts';
import { type Identity, identityOf } from '../drivers/process/identity.ts';
import { isReachable } from '../drivers/process/reachable.ts';
import { ContainerConfigError } from '../environment/config-error.ts';
import type { PodPlace } from '../environment/field-ref.ts';
import type { Container, PodObject } from '../pod-types.ts';
import { findClaimedVolume } from './claimed-volume.ts';
import { createContentSource } from './content-source.ts';
import type { ContentWatch } from './content-watch.ts';
import { provideHostPath } from './host-path.ts';
import { linkMounts, mountPoint, type VolumeMount } from './mount-tree.ts';
import { type Projected, type ProjectedSources, planProjected, readProjected, renewalOf } from './projected.ts';
import { ProvidedContent } from './provided-content.ts';
import { makeSharedDirectory } from './shared-directory.ts';
import { freezeSubPath, makeConfinedSubPath, makeSubPath } from './sub-path.ts';
import { makeTerminationFile, terminationPoint } from './termination-file.ts';
import { createTokenSource } from './token-source.ts';
import { VolumeError } from './volume-error.ts';
import { placeOf } from './volume-place.ts';
import { sourceOf, type Volume } from './volume-source.ts';
import { writeVolume } from './write-volume.ts';

export interface PodVolumesOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly contents: ContentWatch;
  /** Of this pod alone. */
  readonly directory: string;
  readonly pod: () => PodObject;
  /** Containers have walls of their own: users and paths are theirs, and what they mount is bound into them. */
  readonly isolated: boolean;
  /** What is mounted may have changed: `renewAt` is earlier than it was. */
  readonly onChange: () => void;
}

/** What a container finds when it starts. */
export interface Mounted {
  /** The directory below which all stands at the paths that the container's spec names; empty for walls. */
  readonly root: string;
  /** The same, for walls. */
  readonly binds: readonly BindMount[];
  /** To which its last words go. */
  readonly terminationFile: string;
}

/** Where one user of the pod has a volume of content. */
interface ContentPlace {
  readonly volume: string;
  readonly projected: Projected;
  readonly owner: Identity | undefined;
  readonly place: PodPlace;
}

const tokenVolumePrefix = 'kube-api-access-';
/** No volume is called so. */
const frozenName = '..subpaths';

/**
 * The volumes of one pod, as files of this machine. Content of the API stands in `volumes/USER/NAME`, written once for
 * each user that its containers run as, where nobody else may enter; emptyDirs in `volumes/shared/NAME`; what claims have
 * is elsewhere, and outlives the pod. In
 * `mounts/CONTAINER` links stand at the mount paths.
 */
export class PodVolumes {
  private readonly options: PodVolumesOptions;
  private readonly sources: ProjectedSources;
  private readonly provided: ProvidedContent<ContentPlace>;

  constructor(options: PodVolumesOptions) {
    const { client, clock, pod, contents, onChange } = options;
    const namespace = pod().metadata.namespace ?? '';
    this.options = options;
    const content = createContentSource(client, namespace);
    this.sources = { content, token: createTokenSource(client, clock, pod) };
    this.provided = new ProvidedContent({ clock, contents, namespace, onChange });
  }

  /** Of this pod alone. */
  get directory(): string {
    return this.options.directory;
  }

  /** Makes what the container mounts. Throws VolumeError for what is not there yet, ContainerConfigError. */
  async mount(container: Container, place: PodPlace): Promise<Mounted> {
    const mounts = container.volumeMounts ?? [];
    const { volumes = [] } = this.options.pod().spec ?? {};
    const directories = new Map<string, string>();
    for (const volume of volumes) {
      if (!mounts.some(({ name }) => name === volume.name)) continue;
      directories.set(volume.name, await this.provide(volume, container, place));
    }
    const binds: BindMount[] = [];
    for (const mount of mounts) {
      const volume = volumes.find(({ name }) => name === mount.name);
      const directory = directories.get(mount.name);
      if (!volume || directory === undefined) continue;
      const target = mount.subPath ? await this.subPath(container, mount, volume, directory) : directory;
      // As upstream: what comes from the API is not written to.
      const ofClaim = volume.persistentVolumeClaim?.readOnly === true;
      const readOnly = mount.readOnly === true || ofClaim || sourceOf(volume).kind === 'content';
      binds.push({ source: target, target: mountPoint(mount), readOnly });
    }
    const { directory, isolated } = this.options;
    const who = isolated ? 'everybody' : this.ownerOf(container);
    const terminationFile = await makeTerminationFile(directory, container.name, who);
    const terminationAt = terminationPoint(container);
    if (terminationAt !== undefined) binds.push({ source: terminationFile, target: terminationAt, readOnly: false });
    const root = join(directory, 'mounts', container.name);
    if (!isolated) await linkMounts(root, binds);
    return { root, binds, terminationFile };
  }

  /** Content that a container has already, from an earlier server: it is renewed from now on. */
  async resume(container: Container, place: PodPlace): Promise<void> {
    const mounts = container.volumeMounts ?? [];
    for (const volume of this.options.pod().spec?.volumes ?? []) {
      const isMounted = mounts.some(({ name }) => name === volume.name);
      if (isMounted && sourceOf(volume).kind === 'content') await this.provide(volume, container, place);
    }
  }

  /** The earliest instant at which content should be renewed; milliseconds since the epoch. */
  get renewAt(): number {
    return this.provided.renewAt;
  }

  /** Renews what is due. Throws VolumeError; what is there stays, and the rest is tried again later. */
  renew(): Promise<void> {
    return this.provided.renew((one) => this.write(one));
  }

  /** The pod tells something else about itself. */
  podChanged(): void {
    this.provided.touch(({ projected }) => (projected.sources ?? []).some(({ downwardAPI }) => downwardAPI));
  }

  /** Nothing is renewed any more. */
  close(): void {
    this.provided.close();
  }

  /** Where the volume is for this container. */
  private async provide(volume: Volume, container: Container, place: PodPlace): Promise<string> {
    const source = sourceOf(volume);
    const { name } = volume;
    const owner = this.ownerOf(container);
    switch (source.kind) {
      case 'content': {
        const one = { volume: name, projected: source.projected, owner, place };
        await this.provided.provide(`${this.gateOf(owner)}/${name}`, one, () => this.write(one));
        return join(this.gateOf(owner), name);
      }
      case 'emptyDir':
        return this.provideShared(name, owner);
      case 'hostPath':
        await provideHostPath(name, source.hostPath);
        return source.hostPath.path;
      case 'claim':
        return this.provideClaimed(name, source.claimName, owner);
      default:
        throw new ContainerConfigError(`volume "${name}": this node has no ${source.what}.`);
    }
  }

  /** Returns when it should be renewed; milliseconds since the epoch. */
  private async write({ volume, projected, owner, place }: ContentPlace): Promise<number> {
    const pod = this.options.pod();
    const material = await readProjected(projected, this.sources).catch((cause: unknown) => {
      throw cause instanceof StatusError ? new VolumeError(volume, cause.message, { cause }) : cause;
    });
    const files = planProjected({ name: volume, projected }, material, { pod, place });
    const gate = await this.openGate(owner, volume);
    const group = pod.spec?.securityContext?.fsGroup;
    const fileOwner = owner ? { uid: owner.uid, gid: group ?? owner.gid } : this.rootOwner(group);
    await writeVolume(join(gate, volume), files, fileOwner);
    return renewalOf(material);
  }

  private async provideClaimed(volume: string, claimName: string, owner: Identity | undefined): Promise<string> {
    const namespace = this.options.pod().metadata.namespace ?? '';
    const found = await findClaimedVolume(this.options.client, { namespace, claimName, volume });
    const place = placeOf(found);
    if (place?.kind === 'path') {
      await provideHostPath(volume, place.hostPath);
      return place.hostPath.path;
    }
    if (!place) {
      const what = `${found.metadata?.name}, the volume of claim ${claimName}, is none`;
      throw new ContainerConfigError(`volume "${volume}": a node mounts directories of its machine only, and ${what}.`);
    }
    // Made when the volume was: one that is missing is not replaced by an empty one.
    await provideHostPath(volume, { path: place.gate, type: 'Directory' });
    return this.shareAmong(place.gate, volume, owner);
  }

  private provideShared(volume: string, owner: Identity | undefined): Promise<string> {
    return this.shareAmong(join(this.options.directory, 'volumes', 'shared', volume), volume, owner);
  }

  /** A directory below the gate, for all containers that mount the volume. */
  private async shareAmong(gate: string, volume: string, owner: Identity | undefined): Promise<string> {
    const { initContainers = [], containers = [] } = this.options.pod().spec ?? {};
    const mounting = [...initContainers, ...containers].filter(({ volumeMounts = [] }) =>
      volumeMounts.some(({ name }) => name === volume),
    );
    const users = mounting.map((container) => this.ownerOf(container));
    const directory = await makeSharedDirectory(gate, volume, users);
    this.refuseUnreachable(gate, volume, owner);
    return directory;
  }

  private async subPath(container: Container, mount: VolumeMount, volume: Volume, directory: string): Promise<string> {
    const owner = this.ownerOf(container);
    const path = join(directory, mount.subPath ?? '');
    const number = (container.volumeMounts ?? []).indexOf(mount);
    try {
      if (sourceOf(volume).kind === 'content') {
        const frozen = join(this.gateOf(owner), frozenName, container.name, String(number));
        await freezeSubPath(path, frozen);
        return frozen;
      }
      if (this.options.isolated) return await makeConfinedSubPath(directory, mount.subPath ?? '');
      await makeSubPath(path, owner);
      return path;
    } catch (cause) {
      const why = cause instanceof Error ? cause.message.trim() : String(cause);
      const message = `failed to prepare subPath for volumeMount "${mount.name}" of container "${container.name}": ${why}`;
      throw new ContainerConfigError(message);
    }
  }

  private ownerOf(container: Container): Identity | undefined {
    if (this.options.isolated) return undefined;
    const { metadata, spec } = this.options.pod();
    const { runAsUser, runAsGroup } = { ...spec?.securityContext, ...container.securityContext };
    return identityOf({ namespace: metadata.namespace ?? '', runAsUser, runAsGroup });
  }

  /** Within walls files are root's, as upstream, and the group's that the pod names. */
  private rootOwner(group: number | undefined): Identity | undefined {
    const mayChoose = this.options.isolated && process.getuid?.() === 0;
    return mayChoose ? { uid: 0, gid: group ?? 0 } : undefined;
  }

  private gateOf(owner: Identity | undefined): string {
    return join(this.options.directory, 'volumes', owner ? String(owner.uid) : 'own');
  }

  /** On this machine every user sees every directory: only the pod's may enter this one. */
  private async openGate(owner: Identity | undefined, volume: string): Promise<string> {
    const gate = this.gateOf(owner);
    await mkdir(gate, { recursive: true, mode: 0o755 });
    // By its group where nobody else is in that: a user who owned it could put a link where we write.
    const ownGroup = owner && owner.gid === owner.uid;
    if (owner) await chown(gate, ownGroup ? 0 : owner.uid, owner.gid);
    await chmod(gate, ownGroup ? 0o510 : owner ? 0o500 : 0o700);
    // Nobody asked for the token: a pod that does not read it runs without.
    if (!volume.startsWith(tokenVolumePrefix)) this.refuseUnreachable(gate, volume, owner);
    return gate;
  }

  private refuseUnreachable(gate: string, volume: string, owner: Identity | undefined): void {
    if (isReachable(gate, owner)) return;
    throw new ContainerConfigError(
      `volume "${volume}" would be in ${gate}, where user ${owner?.uid} of the pod may not go: let every user pass the directories above it (chmod o+x), or keep the data directory elsewhere.`,
    );
  }
}
