import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { pods as podResource } from '@pilothouse/kube-model/registry';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { createPodControl, type PodControlOptions } from '../runtime/pod-control.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { slowStart } from '../runtime/slow-start.ts';
import { trackingFinalizer } from './job-pod.ts';
import type { Plan } from './plan.ts';
import { podFromTemplate } from './pod-template.ts';

export interface PodWriter {
  /** A pod for each completion index. Throws what the first failure was. */
  create(job: Cached<Job>, pods: Pick<Plan, 'create' | 'replaced'>): Promise<void>;
  remove(job: Cached<Job>, pods: readonly Cached<Pod>[]): Promise<void>;
  /** Takes the tracking finalizer away. */
  release(key: string, pods: readonly Cached<Pod>[]): Promise<void>;
}

export function createPodWriter(options: PodControlOptions): PodWriter {
  const { client, floor } = options;
  const podControl = createPodControl(options);

  async function releaseOne(key: string, { metadata }: Cached<Pod>): Promise<void> {
    const { namespace = '', name, uid } = metadata;
    const patch = { metadata: { uid, '$deleteFromPrimitiveList/finalizers': [trackingFinalizer] } };
    const pod = await whileThere(client.patch(podResource, namespace, name, 'strategic', patch));
    if (pod) floor.wrote(key, pod);
  }

  return {
    async create(job, { create, replaced }) {
      const waiting = create.values();
      const { error } = await slowStart(create.length, () => {
        const index = waiting.next().value;
        const failed = index === undefined ? undefined : replaced.get(index);
        return podControl.create(job, podFromTemplate(job, index, failed));
      });
      // A terminating namespace takes no more pods, and soon the Job is gone too.
      if (error !== undefined && !isNamespaceTerminating(error)) throw error;
    },
    remove: (job, pods) => all(pods.map((pod) => podControl.remove(job, pod))),
    release: (key, pods) => all(pods.map((pod) => releaseOne(key, pod))),
  };
}

/** All are tried; the first failure is thrown. */
async function all(requests: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(requests)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
