import type Docker from 'dockerode';
import type { ContainerSpec } from '../driver.ts';
import type { Isolation } from '../isolation.ts';
import { isRunning } from './container-state.ts';
import { type Surroundings, sandboxName, sandboxOptions } from './create-options.ts';
import type { Engine } from './engine.ts';
import { ignoring } from './ignoring.ts';
import { ensurePauseImage } from './pause-image.ts';
import { ensurePodNetwork, type PodNetwork } from './pod-network.ts';

interface SandboxesOptions extends Surroundings {
  readonly engine: Engine;
  readonly network: PodNetwork;
}

/** The containers that hold the networks of pods: one a pod. */
export class Sandboxes {
  private readonly options: SandboxesOptions;
  private readonly docker: Docker;
  private readonly ids = new Map<string, string>();
  private readonly starting = new Map<string, Promise<string>>();
  private image: Promise<string> | undefined;

  constructor(options: SandboxesOptions) {
    this.options = options;
    this.docker = options.engine.docker;
  }

  /** One that an earlier process has made. */
  adopt(podUid: string, id: string): void {
    this.ids.set(podUid, id);
  }

  podUids(): readonly string[] {
    return [...this.ids.keys()];
  }

  /** The id of the pod's, which runs: containers of one pod may ask at the same time. */
  ensure(spec: ContainerSpec, isolation: Isolation): Promise<string> {
    const known = this.starting.get(spec.podUid);
    if (known) return known;
    const starting = this.start(spec, isolation).finally(() => this.starting.delete(spec.podUid));
    this.starting.set(spec.podUid, starting);
    return starting;
  }

  /** The containers that joined it are gone. */
  async remove(podUid: string): Promise<void> {
    const id = this.ids.get(podUid);
    this.ids.delete(podUid);
    if (id !== undefined) await ignoring(this.docker.getContainer(id).remove({ force: true, v: true }), 404);
  }

  /** Ends all; they are kept for containers that refer to them. */
  async stop(): Promise<void> {
    const ended = [...this.ids.values()].map((id) => ignoring(this.docker.getContainer(id).kill(), 404, 409, 500));
    await Promise.all(ended);
  }

  private async start(spec: ContainerSpec, { sandbox }: Isolation): Promise<string> {
    const id = (await this.find(spec)) ?? (await this.create(spec, sandbox));
    this.ids.set(spec.podUid, id);
    const container = this.docker.getContainer(id);
    if (!isRunning((await container.inspect()).State)) await container.start();
    return id;
  }

  private async find(spec: ContainerSpec): Promise<string | undefined> {
    const known = this.docker.getContainer(this.ids.get(spec.podUid) ?? sandboxName(spec));
    return (await ignoring(known.inspect(), 404))?.Id;
  }

  private async create(spec: ContainerSpec, sandbox: Isolation['sandbox']): Promise<string> {
    const { network } = this.options;
    this.image ??= ensurePauseImage(this.docker);
    const image = await this.image.catch((error: unknown) => {
      this.image = undefined;
      throw error;
    });
    await ensurePodNetwork(this.docker, network);
    const options = sandboxOptions(spec, sandbox, { ...this.options, image, network: network.name });
    return (await this.docker.createContainer(options)).id;
  }
}
