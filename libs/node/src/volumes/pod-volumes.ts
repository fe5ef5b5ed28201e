import { chmod, chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import { type Identity, identityOf } from '../drivers/process/identity.ts';
import { isReachable } from '../drivers/process/reachable.ts';
import { ContainerConfigError } from '../environment/config-error.ts';
import type { PodPlace } from '../environment/field-ref.ts';
import type { Container, PodObject } from '../pod-types.ts';
import { createContentSource } from './content-source.ts';
import type { ContentWatch } from './content-watch.ts';
import { provideHostPath } from './host-path.ts';
import { linkMounts, type MountLink, mountPoint, type VolumeMount } from './mount-tree.ts';
import { type Projected, type ProjectedSources, planProjected, readProjected, renewalOf } from './projected.ts';
import { ProvidedContent } from './provided-content.ts';
import { makeSharedDirectory } from './shared-directory.ts';
import { freezeSubPath, makeSubPath } from './sub-path.ts';
import { makeTerminationFile, terminationPoint } from './termination-file.ts';
import { createTokenSource } from './token-source.ts';
import { VolumeError } from './volume-error.ts';
import { sourceOf, type Volume } from './volume-source.ts';
import { writeVolume } from './write-volume.ts';

export interface PodVolumesOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly contents: ContentWatch;
  /** Of this pod alone. */
  readonly directory: string;
  readonly pod: () => PodObject;
  /** What is mounted may have changed: `renewAt` is earlier than it was. */
  readonly onChange: () => void;
}

/** What a container finds when it starts. */
export interface Mounted {
  /** The directory below which all stands at the paths that the container's spec names. */
  readonly root: string;
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
 * each user that its containers run as, where nobody else may enter; emptyDirs in `volumes/shared/NAME`. In
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

  /** Makes what the container mounts. Throws VolumeError for what is not there yet, ContainerConfigError. */
  async mount(container: Container, place: PodPlace): Promise<Mounted> {
    const mounts = container.volumeMounts ?? [];
    const { volumes = [] } = this.options.pod().spec ?? {};
    const directories = new Map<string, string>();
    for (const volume of volumes) {
      if (!mounts.some(({ name }) => name === volume.name)) continue;
      directories.set(volume.name, await this.provide(volume, container, place));
    }
    const links: MountLink[] = [];
    for (const mount of mounts) {
      const volume = volumes.find(({ name }) => name === mount.name);
      const directory = directories.get(mount.name);
      if (!volume || directory === undefined) continue;
      const target = mount.subPath ? await this.subPath(container, mount, volume, directory) : directory;
      links.push({ at: mountPoint(mount).slice(1), target });
    }
    const terminationFile = await makeTerminationFile(this.options.directory, container.name, this.ownerOf(container));
    const terminationAt = terminationPoint(container);
    if (terminationAt !== undefined) links.push({ at: terminationAt.slice(1), target: terminationFile });
    const root = join(this.options.directory, 'mounts', container.name);
    await linkMounts(root, links);
    return { root, terminationFile };
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
      default:
        throw new ContainerConfigError(`volume "${name}": the process runtime has no ${source.what}.`);
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
    const fileOwner = owner && { uid: owner.uid, gid: group ?? owner.gid };
    await writeVolume(join(gate, volume), files, fileOwner);
    return renewalOf(material);
  }

  private async provideShared(volume: string, owner: Identity | undefined): Promise<string> {
    const { initContainers = [], containers = [] } = this.options.pod().spec ?? {};
    const mounting = [...initContainers, ...containers].filter(({ volumeMounts = [] }) =>
      volumeMounts.some(({ name }) => name === volume),
    );
    const gate = join(this.options.directory, 'volumes', 'shared', volume);
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
      await makeSubPath(path, owner);
      return path;
    } catch (cause) {
      const why = cause instanceof Error ? cause.message.trim() : String(cause);
      const message = `failed to prepare subPath for volumeMount "${mount.name}" of container "${container.name}": ${why}`;
      throw new ContainerConfigError(message);
    }
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
