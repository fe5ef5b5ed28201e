import { type NodeServerAddress, nodeServerAddress } from '@pilothouse/kube-client/node-server-client';
import type { Node, Pod } from '@pilothouse/kube-model/kinds';
import { nodes } from '@pilothouse/kube-model/registry';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Api, Target } from '../verbs/api.ts';
import { getObject } from '../verbs/get.ts';

export interface RunningContainer {
  readonly node: NodeServerAddress;
  readonly container: string;
}

const bad = (message: string) => new StatusError('BadRequest', message);

/** Where a container runs. Throws NotFound, BadRequest (no node yet, which container?) and ServiceUnavailable. */
export function containerOf(api: Pick<Api, 'store'>, target: Target, asked: string | undefined): RunningContainer {
  const pod = getObject(api, { ...target, subresource: '' }).parse<Pod>();
  const container = chooseContainer(pod, asked);
  const nodeName = pod.spec?.nodeName;
  if (!nodeName) throw bad(`pod ${target.name} does not have a host assigned`);
  const node = getObject(api, { resource: nodes, namespace: '', name: nodeName, subresource: '' }).parse<Node>();
  const address = nodeServerAddress(node);
  if (address) return { node: address, container };
  throw new StatusError('ServiceUnavailable', `node ${nodeName} has not told where its server listens`);
}

function chooseContainer(pod: DeepReadonly<Pod>, asked: string | undefined): string {
  const name = pod.metadata?.name ?? '';
  const own = (pod.spec?.containers ?? []).map((container) => container.name);
  const all = [...own, ...(pod.spec?.initContainers ?? []).map((container) => container.name)];
  if (asked !== undefined) {
    if (all.includes(asked)) return asked;
    throw bad(`container ${asked} is not valid for pod ${name}`);
  }
  const [only] = own;
  if (only !== undefined && all.length === 1) return only;
  const preferred = pod.metadata?.annotations?.['kubectl.kubernetes.io/default-container'];
  if (preferred && all.includes(preferred)) return preferred;
  throw bad(`a container name must be specified for pod ${name}, choose one of: [${all.join(' ')}]`);
}
