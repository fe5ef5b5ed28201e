import { createInformer, type Informer } from '@pilothouse/kube-client/informer';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { pods } from '@pilothouse/kube-model/registry';
import type { PodContext } from './pod-context.ts';
import type { PodObject } from './pod-types.ts';
import { PodWorker } from './pod-worker.ts';
import { isOver } from './sync-pod/plan.ts';

/** What a pod whose object is gone has left to end; milliseconds. */
const orphanGrace = 2000;

export interface PodManager {
  /** By namespace and name, as the API calls it. */
  find(namespace: string, name: string): PodObject | undefined;
  list(): Iterable<PodObject>;
  stop(): Promise<void>;
}

/** Runs the pods that are bound to the node. Resolves when those that exist are being looked after. */
export async function startPodManager(nodeName: string, context: PodContext): Promise<PodManager> {
  const { client, clock, logger, driver, addresses } = context;
  const workers = new Map<string, PodWorker>();
  const leaving = new Set<Promise<void>>();
  const fieldSelector = `spec.nodeName=${nodeName}`;
  const informer: Informer<Pod> = createInformer({ client, resource: pods, fieldSelector, clock, logger });
  await informer.synced();

  const leave = (work: Promise<void>, podUid: string) => {
    const guarded = work
      .catch((error: unknown) => logger.error({ err: error, podUid }, 'a pod was not cleaned up'))
      .finally(() => leaving.delete(guarded));
    leaving.add(guarded);
  };
  const see = (pod: PodObject) => {
    const known = workers.get(pod.metadata.uid);
    if (known) {
      known.update(pod);
      return;
    }
    const worker = new PodWorker(pod, context);
    workers.set(pod.metadata.uid, worker);
    worker.trigger();
  };
  const forget = ({ metadata: { uid } }: PodObject) => {
    const worker = workers.get(uid);
    workers.delete(uid);
    if (worker) leave(worker.destroy(orphanGrace), uid);
  };

  const existing = [...informer.list()];
  for (const { metadata, status, spec } of existing) {
    const address = driver.address?.(metadata.uid) ?? status?.podIP;
    if (address && !spec?.hostNetwork && !isOver(status?.phase)) addresses.adopt(metadata.uid, address);
  }
  const bound = new Set(existing.map(({ metadata }) => metadata.uid));
  for (const podUid of driver.podUids()) if (!bound.has(podUid)) leave(driver.removePod(podUid), podUid);
  driver.onChange((podUid) => workers.get(podUid)?.trigger());
  informer.addHandler({ added: see, updated: see, deleted: forget });

  return {
    find: (namespace, name) => informer.get(namespace, name),
    list: () => informer.list(),
    async stop() {
      await informer.stop();
      await Promise.all([...workers.values()].map((worker) => worker.halt()));
      await Promise.all(leaving);
    },
  };
}
