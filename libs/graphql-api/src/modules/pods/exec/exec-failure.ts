import type { Node } from '@pilothouse/kube-model/kinds';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ClusterHandle } from '../../../cluster-handle.ts';
import type { PodView } from '../../../reading/kind-views.ts';

const notThere = /executable file not found|no such file or directory|not found in \$PATH/i;
const mayNotRun = /permission denied|may not reach it/i;

/** Why a command has no exit code, in words: runtimes wrap what matters in layers of their own. */
export function sayFailure(error: string, program: string, container: string): string {
  if (notThere.test(error)) return `there is no program "${program}" in container "${container}"`;
  if (mayNotRun.test(error)) return `the user of container "${container}" may not run "${program}"`;
  return error;
}

function isReady({ status }: DeepReadonly<Node>): boolean {
  return status?.conditions?.some(({ type, status: holds }) => type === 'Ready' && holds === 'True') ?? false;
}

/** What is wrong with the pod's node as far as is known; undefined when nothing is. */
function nodeTrouble({ store }: ClusterHandle, { object }: PodView): string | undefined {
  const name = object.spec?.nodeName ?? '';
  // A mirror that may not read nodes has none.
  if (store.snapshot('nodes').size === 0) return undefined;
  const node = store.get({ resource: 'nodes', namespace: '', name });
  if (!node) return `node ${name} is gone`;
  return isReady(node.parse<Node>()) ? undefined : `node ${name} is not ready`;
}

/** A refusal that the state of the pod's node explains is told by that. */
export function explainRefusal(error: unknown, cluster: ClusterHandle, pod: PodView): unknown {
  const isOutage = error instanceof StatusError && error.code >= 500;
  const trouble = isOutage ? nodeTrouble(cluster, pod) : undefined;
  if (!trouble) return error;
  const message = `nothing can be run in pod ${pod.key.name}: its ${trouble}`;
  return new StatusError('ServiceUnavailable', message, undefined, { cause: error });
}
