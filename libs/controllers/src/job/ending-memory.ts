import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { endedAt, hasFailed, hasSucceeded, isTracked } from './job-pod.ts';
import type { Ending } from './retry-delay.ts';

/**
 * How pods of a Job ended, also of those that are gone by now: a pod that somebody deletes is still a reason to wait.
 * Lost with the process, as upstream's is: then the pods that are left tell.
 */
export interface EndingMemory {
  update(key: string, job: Cached<Job>, pods: readonly Cached<Pod>[]): readonly Ending[];
  forget(key: string): void;
}

export function createEndingMemory(): EndingMemory {
  const jobs = new Map<string, { readonly uid: string; readonly endings: Map<string, Ending> }>();
  return {
    update(key, job, pods) {
      const known = jobs.get(key);
      const memory = known?.uid === job.metadata.uid ? known : { uid: job.metadata.uid, endings: new Map() };
      jobs.set(key, memory);
      for (const pod of pods) {
        const failed = hasFailed(pod, job);
        // One that the Job let go of before it stopped it, to suspend or to shrink, is no failure, however it ends.
        if (pod.metadata.deletionTimestamp !== undefined && !isTracked(pod)) continue;
        if (failed || hasSucceeded(pod)) memory.endings.set(pod.metadata.uid, { failed, at: endedAt(pod) });
      }
      return [...memory.endings.values()];
    },
    forget: (key) => void jobs.delete(key),
  };
}
