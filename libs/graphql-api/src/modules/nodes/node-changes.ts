import type { KubeObject } from '@pilothouse/kube-model/object';
import { nodes, pods } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';
import { type Refusal, refusalOf } from '../../errors/refusal-of.ts';
import type { NamedRef } from '../../generated/resolver-types.ts';
import { clusterOf } from '../../reading/find-object.ts';
import { type ChangeOptions, changeObject } from '../../writing/change-object.ts';
import { preconditionOf } from '../../writing/precondition.ts';

export interface Cordoning extends ChangeOptions {
  readonly cluster: string;
  readonly name: string;
  readonly schedulable: boolean;
}

/** As `kubectl cordon` and `uncordon`. */
export async function setSchedulable(context: GraphqlContext, cordoning: Cordoning) {
  const { cluster, name, schedulable, ...options } = cordoning;
  const target = { cluster: clusterOf(context, cluster), resource: nodes, namespace: '', name };
  const patch = {
    ...preconditionOf(options.expectedRevision),
    spec: { unschedulable: schedulable ? null : true },
  };
  const { view, ...rest } = await changeObject(context, target, options, (client, write) =>
    client.patch(nodes, '', name, 'merge', patch, write),
  );
  return { node: view, ...rest };
}

/** The subresource takes another kind than its resource holds. */
const { object: _, ...untyped } = pods;
const evictions: Resource<KubeObject> = untyped;

const maxBulk = 200;

interface EvictionResult extends NamedRef {
  readonly error?: Refusal;
}

/** One after the other; one that its budget keeps does not stop the rest. Throws StatusError `BadRequest`. */
export async function evictPods(context: GraphqlContext, refs: readonly NamedRef[]): Promise<EvictionResult[]> {
  if (refs.length === 0 || refs.length > maxBulk) throw new StatusError('BadRequest', `name from 1 to ${maxBulk} Pods`);
  const results: EvictionResult[] = [];
  for (const ref of refs) {
    try {
      await evict(context, ref);
      results.push(ref);
    } catch (error) {
      results.push({ ...ref, error: refusalOf(error) });
    }
  }
  return results;
}

async function evict(context: GraphqlContext, { cluster, namespace, name }: NamedRef): Promise<void> {
  const client = clusterOf(context, cluster).client(context.access.requireUser());
  const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { namespace, name } };
  await client.create(evictions, eviction, { subresource: 'eviction' });
}
