import type { LogOptions } from '@pilothouse/kube-client/node-server-client';
import { pods } from '@pilothouse/kube-model/registry';
import { notFound, StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';
import { clusterOf, findObject } from '../../reading/find-object.ts';
import type { PodView } from '../../reading/kind-views.ts';

export interface LogSource {
  readonly cluster: string;
  readonly namespace: string;
  readonly pod: string;
  readonly container?: string | null | undefined;
}

function containerOf({ object, key }: PodView, wanted: string | null | undefined): string {
  const { initContainers = [], containers = [] } = object.spec ?? {};
  const names = [...containers, ...initContainers].map(({ name }) => name);
  const container = wanted ?? names[0];
  if (container && names.includes(container)) return container;
  throw new StatusError('BadRequest', `container ${container ?? ''} is not valid for pod ${key.name}`);
}

/** Opens the log of one container. */
export async function openLog(context: GraphqlContext, source: LogSource, options: LogOptions) {
  const cluster = clusterOf(context, source.cluster);
  const { namespace, pod: name } = source;
  context.access.require({ cluster, verb: 'get', resource: pods, subresource: 'log', namespace, name });
  const pod = findObject(context, cluster, pods, { namespace, name });
  if (!pod) throw notFound(pods, name);
  const container = containerOf(pod, source.container);
  const streams = cluster.pods(context.access.requireUser());
  const bytes = await streams.logs({ namespace, pod: name, container }, { ...options, timestamps: true });
  return { container, bytes };
}
