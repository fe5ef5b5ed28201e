import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import type { Client } from '@pilothouse/kube-client/client';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import {
  type ContainerAddress,
  createNodeServerClient,
  type NodeServerAddress,
  nodeServerAddress,
} from '@pilothouse/kube-client/node-server-client';
import type { PodStreams } from '@pilothouse/kube-client/pod-streams';
import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import { pods } from '@pilothouse/kube-model/registry';
import { notFound, StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import type { ClusterStore } from '@pilothouse/store/store';
import { type RecordedUsage, usageFrom } from '@pilothouse/store/usage/usage';
import type { ClusterHandle } from './cluster-handle.ts';
import { embeddedKinds } from './embedded-kinds.ts';

export interface EmbeddedClusterOptions {
  readonly name: string;
  readonly store: ClusterStore;
  /** That of its Kubernetes API. */
  readonly authorizer: RuleAuthorizer;
  client(user: User): Client;
  /** Of its Kubernetes API. */
  readonly version: string;
  /** What the nodes' own servers ask for. */
  readonly nodeToken: string;
  readonly controllers: ControllerStatusSource;
  readonly usage: RecordedUsage;
  readonly clock: Clock;
}

/** Our own control plane: its store is the truth, so there is nothing to wait for and nothing to mirror. */
export function createEmbeddedCluster(options: EmbeddedClusterOptions): ClusterHandle {
  const { name, store, authorizer, client, version, controllers, usage, clock } = options;
  const streams = podStreams(options);
  return {
    name,
    origin: 'embedded',
    server: undefined,
    store,
    authorizer,
    kinds: embeddedKinds(store),
    controllers,
    usage: usageFrom(usage, () => 'served'),
    client,
    pods: () => streams,
    version: () => version,
    condition() {
      const lastHeardAt = clock.now();
      if (store.healthy()) return { state: 'live', sentence: 'Runs in this installation.', lastHeardAt, lag: 0 };
      return {
        state: 'unreachable',
        sentence: 'Its database does not answer.',
        lastHeardAt: undefined,
        lag: undefined,
      };
    },
    mirror: () => [],
    async shows(_, answer) {
      const revision = Number(answer.metadata?.resourceVersion ?? 0);
      if (revision === 0) return store.revision();
      await store.reached(revision);
      return revision;
    },
  };
}

/** Logs and commands come from the node that runs the pod, as an API server gets them from a kubelet. */
function podStreams({ store, nodeToken }: EmbeddedClusterOptions): PodStreams {
  const nodes = createNodeServerClient({ nodeToken });
  return {
    logs: async (container, options) => nodes.logs(addressOf(store, container), container, options),
    exec: async (container, options) => nodes.exec(addressOf(store, container), container, options),
  };
}

function addressOf(store: ClusterStore, { namespace, pod: name }: ContainerAddress): NodeServerAddress {
  const pod = store.get({ resource: 'pods', namespace, name })?.parse<Pod>();
  if (!pod) throw notFound(pods, name);
  const nodeName = pod.spec?.nodeName;
  if (!nodeName) throw new StatusError('BadRequest', `pod ${name} has no node yet, so nothing of it runs`);
  const node = store.get({ resource: 'nodes', namespace: '', name: nodeName });
  const address = nodeServerAddress(node?.parse<Node>() ?? {});
  if (address) return address;
  throw new StatusError('ServiceUnavailable', `node ${nodeName} does not tell where its logs are`);
}
