import type { EventRecorder } from '@pilothouse/kube-client/event-recorder';
import type { PodObject } from './pod-types.ts';

export interface PodEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  readonly container?: string | undefined;
  /** The container is an init container. */
  readonly init?: boolean | undefined;
}

export interface PodEvents {
  /** Written in the background: an event is a help, not a duty. */
  record(pod: PodObject, event: PodEvent): void;
}

/** Events about pods, and about the container that each is about. */
export function createPodEvents(recorder: EventRecorder): PodEvents {
  return {
    record({ metadata }, { type, reason, message, container, init }) {
      const fieldPath = container && `spec.${init ? 'initContainers' : 'containers'}{${container}}`;
      const subject = { apiVersion: 'v1', kind: 'Pod', metadata, ...(fieldPath && { fieldPath }) };
      recorder.event(subject, type, reason, message);
    },
  };
}
