import type { Client } from '@pilothouse/kube-client/client';
import { type ControllerGroup, createControllerGroup } from '@pilothouse/kube-client/controller-group';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { createSharedInformers } from '@pilothouse/kube-client/shared-informers';
import { localProvisioner } from '@pilothouse/kube-model/kinds/storage-class/local-class';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { noDirectories, realDirectories } from './directories.ts';
import { createLocalProvisioner } from './provisioner.ts';

export interface LocalVolumesOptions {
  readonly client: Client;
  /** The nodes that this process runs, each with a directory of its own. */
  readonly nodes: readonly { readonly name: string; readonly directory: string }[];
  /** Simulated nodes have volumes, and no directories. */
  readonly driver: 'process' | 'docker' | 'simulated';
  readonly clock: Clock;
  readonly logger: Logger;
  /** Names this process in the lease; a restarted process that keeps its identity goes on at once. */
  readonly identity: string;
}

/**
 * Provides the volumes of the class `standard`, and of every other whose provisioner is this one, on the nodes of this
 * process. Processes have different nodes, so each has a lease of its own.
 */
export function startLocalVolumes(options: LocalVolumesOptions): ControllerGroup {
  const { client, clock, logger, identity } = options;
  const informers = createSharedInformers({ client, clock, logger });
  const recorder = createEventRecorder({ client, clock, logger, component: localProvisioner });
  const nodes = options.nodes.map(({ name, directory }) => {
    const directories = options.driver === 'simulated' ? noDirectories : realDirectories(directory);
    return { name, directory, directories };
  });
  const provisioner = createLocalProvisioner({ client, informers, recorder, nodes, clock, logger });
  return createControllerGroup({
    client,
    clock,
    logger,
    identity,
    lease: ['pilothouse-local-provisioner', ...options.nodes.slice(0, 1).map(({ name }) => name)].join('-'),
    controllers: [provisioner],
    informers,
  });
}
