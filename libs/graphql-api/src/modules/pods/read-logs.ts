import {
  createNodeServerClient,
  type LogOptions,
  type NodeServerAddress,
  nodeServerAddress,
} from '@pilothouse/kube-client/node-server-client';
import type { Node } from '@pilothouse/kube-model/kinds';
import { pods } from '@pilothouse/kube-model/registry';
import { notFound, StatusError } from '@pilothouse/kube-model/status-error';
import type { ClusterHandle } from '../../cluster-handle.ts';
import type { GraphqlContext } from '../../context.ts';
import { clusterOf, findObject } from '../../reading/find-object.ts';
import type { PodView } from '../../reading/kind-views.ts';

export interface LogSource {
  readonly cluster: string;
  readonly namespace: string;
  readonly pod: string;
  readonly container?: string | null | undefined;
}

function addressOf({ store }: ClusterHandle, { object, key }: PodView): NodeServerAddress {
  const name = object.spec?.nodeName;
  if (!name) throw new StatusError('BadRequest', `pod ${key.name} has no node yet, so there is no log`);
  const address = nodeServerAddress(store.get({ resource: 'nodes', namespace: '', name })?.parse<Node>() ?? {});
  if (!address) throw new StatusError('ServiceUnavailable', `node ${name} does not tell where its logs are`);
  return address;
}

function containerOf({ object, key }: PodView, wanted: string | null | undefined): string {
  const { initContainers = [], containers = [] } = object.spec ?? {};
  const names = [...containers, ...initContainers].map(({ name }) => name);
  const container = wanted ?? names[0];
  if (container && names.includes(container)) return container;
  throw new StatusError('BadRequest', `container ${container ?? ''} is not valid for pod ${key.name}`);
}

/** Opens the log of one container on the node that runs it. */
export async function openLog(context: GraphqlContext, source: LogSource, options: LogOptions) {
  const cluster = clusterOf(context, source.cluster);
  const { namespace, pod: name } = source;
  context.access.require({ verb: 'get', resource: pods, subresource: 'log', namespace, name });
  const pod = findObject(context, cluster, pods, { namespace, name });
  if (!pod) throw notFound(pods, name);
  const container = containerOf(pod, source.container);
  const client = createNodeServerClient({ nodeToken: cluster.nodeToken });
  const bytes = await client.logs(
    addressOf(cluster, pod),
    { namespace, pod: name, container },
    { ...options, timestamps: true },
  );
  return { container, bytes };
}
