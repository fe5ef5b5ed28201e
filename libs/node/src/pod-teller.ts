import type { ContainerRecord } from './drivers/driver.ts';
import { unhonoured, unhonouredWithinWalls } from './environment/unsupported.ts';
import { diagnoseExit } from './exit-diagnosis.ts';
import type { ContainerLog } from './logs/container-log.ts';
import type { PodEvents } from './pod-events.ts';
import type { PodObject } from './pod-types.ts';
import type { PodPlan } from './sync-pod/plan.ts';

/** Says what happens to one pod, each thing once for each time that it happens. */
export class PodTeller {
  private readonly events: PodEvents;
  private readonly pod: () => PodObject;
  private readonly backingOff = new Set<string>();
  private readonly diagnosed = new Set<string>();
  private saidUnhonoured = false;

  constructor(events: PodEvents, pod: () => PodObject) {
    this.events = events;
    this.pod = pod;
  }

  normal(reason: string, message: string, container: string): void {
    this.events.record(this.pod(), { type: 'Normal', reason, message, container, init: this.isInit(container) });
  }

  warn(reason: string, message: string, container?: string): void {
    const init = container !== undefined && this.isInit(container);
    this.events.record(this.pod(), { type: 'Warning', reason, message, container, init });
  }

  started(container: string): void {
    this.backingOff.delete(container);
  }

  backOff({ waiting }: PodPlan): void {
    const { name, namespace, uid } = this.pod().metadata;
    for (const [container, { reason }] of waiting) {
      if (reason !== 'CrashLoopBackOff' || this.backingOff.has(container)) continue;
      this.backingOff.add(container);
      const who = `container ${container} in pod ${name}_${namespace}(${uid})`;
      this.warn('BackOff', `Back-off restarting failed ${who}`, container);
    }
  }

  /** Fields that processes cannot honour; not again for a pod that ran before. */
  unhonoured(isolated: boolean): void {
    const { spec, status } = this.pod();
    if (this.saidUnhonoured || !spec) return;
    this.saidUnhonoured = true;
    const fields = isolated ? unhonouredWithinWalls(spec) : unhonoured(spec, process.getuid?.() === 0);
    if (fields.length === 0 || status?.containerStatuses) return;
    this.warn('NotHonoured', `Without effect on ${isolated ? 'containers' : 'processes'}: ${fields.join(', ')}`);
  }

  async exits(
    records: readonly ContainerRecord[],
    podIp: string,
    log: (record: ContainerRecord) => ContainerLog | undefined,
  ) {
    for (const record of records) {
      const { container, exit, id } = record;
      if (!exit || exit.lost || exit.reason !== 'Error' || this.diagnosed.has(id)) continue;
      this.diagnosed.add(id);
      const words = log(record);
      const diagnosis = words && (await diagnoseExit(words, podIp));
      if (diagnosis) this.warn('AddressInUse', diagnosis, container);
    }
  }

  private isInit(container: string): boolean {
    return this.pod().spec?.initContainers?.some(({ name }) => name === container) ?? false;
  }
}
