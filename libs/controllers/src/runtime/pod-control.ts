import type { Cached } from '@pilothouse/kube-client/cached';
import type { Client } from '@pilothouse/kube-client/client';
import type { EventRecorder } from '@pilothouse/kube-client/event-recorder';
import { keyOf } from '@pilothouse/kube-client/object-key';
import type { RevisionFloor } from '@pilothouse/kube-client/revision-floor';
import type { Pod } from '@pilothouse/kube-model/kinds';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { pods as podResource } from '@pilothouse/kube-model/registry';
import { messageOf } from '@pilothouse/std/message-of';
import { isNamespaceTerminating } from './namespace-terminating.ts';
import { whileThere } from './request-outcome.ts';

/** Makes and removes the pods of an owner, and tells so in events of the owner's. */
export interface PodControl {
  /** Throws what the API refuses with; of a terminating namespace without an event. */
  create(owner: Cached<KubeObject>, pod: Pod): Promise<void>;
  /** What is gone already is no failure. */
  remove(owner: Cached<KubeObject>, pod: Cached<Pod>): Promise<void>;
}

export interface PodControlOptions {
  readonly client: Client;
  readonly recorder: EventRecorder;
  /** Of pods, by the owner's key. */
  readonly floor: RevisionFloor;
}

export function createPodControl({ client, recorder, floor }: PodControlOptions): PodControl {
  return {
    async create(owner, wanted) {
      try {
        const pod = await client.create(podResource, wanted);
        floor.wrote(keyOf(owner), pod);
        recorder.event(owner, 'Normal', 'SuccessfulCreate', `Created pod: ${pod.metadata.name}`);
      } catch (error) {
        if (!isNamespaceTerminating(error)) {
          recorder.event(owner, 'Warning', 'FailedCreate', `Error creating: ${messageOf(error)}`);
        }
        throw error;
      }
    },
    async remove(owner, { metadata }) {
      const { namespace = '', name, uid } = metadata;
      try {
        const gone = await whileThere(client.delete(podResource, namespace, name, { preconditions: { uid } }));
        if (!gone) return;
        floor.wrote(keyOf(owner), gone);
        recorder.event(owner, 'Normal', 'SuccessfulDelete', `Deleted pod: ${name}`);
      } catch (error) {
        recorder.event(owner, 'Warning', 'FailedDelete', `Error deleting: ${messageOf(error)}`);
        throw error;
      }
    },
  };
}
