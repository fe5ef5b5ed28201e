import type { Cached } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import type { EventRecorder } from '@pilothouse/kube-client/event-recorder';
import { keyOf } from '@pilothouse/kube-client/object-key';
import type { RevisionFloor } from '@pilothouse/kube-client/revision-floor';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { pods as podResource } from '@pilothouse/kube-model/registry';
import { isNamespaceTerminating } from '../runtime/namespace-terminating.ts';
import { slowStart } from '../runtime/slow-start.ts';
import { whileThere } from '../runtime/while-there.ts';
import { trackingFinalizer } from './job-pod.ts';
import { podFromTemplate } from './pod-template.ts';

export interface PodWriter {
  /** A pod for each completion index. Throws what the first failure was. */
  create(job: Cached<Job>, indexes: readonly (number | undefined)[]): Promise<void>;
  remove(job: Cached<Job>, pods: readonly Cached<Pod>[]): Promise<void>;
  /** Takes the tracking finalizer away. */
  release(key: string, pods: readonly Cached<Pod>[]): Promise<void>;
}

interface Options {
  readonly client: Client;
  readonly recorder: EventRecorder;
  readonly wrote: RevisionFloor['wrote'];
}

export function createPodWriter({ client, recorder, wrote }: Options): PodWriter {
  async function createOne(job: Cached<Job>, index: number | undefined): Promise<void> {
    try {
      const pod = await client.create(podResource, podFromTemplate(job, index));
      wrote(keyOf(job), pod);
      recorder.event(job, 'Normal', 'SuccessfulCreate', `Created pod: ${pod.metadata.name}`);
    } catch (error) {
      if (!isNamespaceTerminating(error))
        recorder.event(job, 'Warning', 'FailedCreate', `Error creating: ${messageOf(error)}`);
      throw error;
    }
  }

  async function removeOne(job: Cached<Job>, { metadata }: Cached<Pod>): Promise<void> {
    const { namespace = '', name, uid } = metadata;
    try {
      const gone = await whileThere(client.delete(podResource, namespace, name, { preconditions: { uid } }));
      if (!gone) return;
      wrote(keyOf(job), gone);
      recorder.event(job, 'Normal', 'SuccessfulDelete', `Deleted pod: ${name}`);
    } catch (error) {
      recorder.event(job, 'Warning', 'FailedDelete', `Error deleting: ${messageOf(error)}`);
      throw error;
    }
  }

  async function releaseOne(key: string, { metadata }: Cached<Pod>): Promise<void> {
    const { namespace = '', name, uid } = metadata;
    const patch = { metadata: { uid, '$deleteFromPrimitiveList/finalizers': [trackingFinalizer] } };
    const pod = await whileThere(client.patch(podResource, namespace, name, 'strategic', patch));
    if (pod) wrote(key, pod);
  }

  return {
    async create(job, indexes) {
      const waiting = [...indexes];
      const { error } = await slowStart(indexes.length, () => createOne(job, waiting.shift()));
      // A terminating namespace takes no more pods, and soon the Job is gone too.
      if (error !== undefined && !isNamespaceTerminating(error)) throw error;
    },
    remove: (job, pods) => all(pods.map((pod) => removeOne(job, pod))),
    release: (key, pods) => all(pods.map((pod) => releaseOne(key, pod))),
  };
}

/** All are tried; the first failure is thrown. */
async function all(requests: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(requests)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
