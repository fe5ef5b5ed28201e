import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Clock } from '@pilothouse/std/clock';
import {
  type ContainerKey,
  type ContainerRecord,
  type ContainerSpec,
  type ContainerUsage,
  type Driver,
  exitReason,
} from '../driver.ts';
import { Records } from '../records.ts';
import { simulatedLog } from './simulated-log.ts';
import { type SimulatedUsage, simulatedUsage } from './simulated-usage.ts';

/** `false`: its containers never become ready. */
export const readyAnnotation = 'simulate/ready';
/** A number: its containers end with this code soon after they started. */
export const exitAnnotation = 'simulate/exit';

/** Milliseconds after which a container that is to end ends. */
const exitDelay = 500;

/** Containers that only exist as records: pods by the thousand, for tests of scale and of the control plane. */
export function createSimulatedDriver({ clock }: { readonly clock: Clock }): Driver {
  const records = new Records();
  const timers = new Map<string, () => void>();
  /** Of those that run. */
  const pretended = new Map<string, SimulatedUsage>();
  const nameOf = ({ podUid, container, attempt }: ContainerKey) => `${podUid}/${container}/${attempt}`;
  const find = (key: ContainerKey) =>
    records.of(key.podUid).find((record) => record.container === key.container && record.attempt === key.attempt);

  function end(key: ContainerKey, code: number, lost = false): void {
    timers.get(nameOf(key))?.();
    timers.delete(nameOf(key));
    pretended.delete(nameOf(key));
    const record = find(key);
    if (!record || record.exit) return;
    const exit = { code, reason: exitReason(code), finishedAt: clock.now(), lost };
    records.put({ ...record, ready: false, exit });
    records.changed(key.podUid);
  }

  function usageOf({ podUid, container, attempt, startedAt }: ContainerRecord, at: number): ContainerUsage[] {
    const key = { podUid, container, attempt };
    const usage = pretended.get(nameOf(key));
    if (!usage) return [];
    const { cpuCores, memoryBytes } = usage;
    return [{ ...key, at, cpuSeconds: (cpuCores * (at - startedAt)) / 1000, memoryBytes }];
  }

  return {
    runtime: 'simulated://1.0',
    async start(spec: ContainerSpec) {
      const { podUid, container, attempt, restartStep, annotations } = spec;
      const key = { podUid, container, attempt };
      const ready = annotations[readyAnnotation] !== 'false';
      const id = `simulated://${nameOf(key)}`;
      const record: ContainerRecord = { ...key, id, restartStep, startedAt: clock.now(), ready };
      records.put(record);
      pretended.set(nameOf(key), simulatedUsage(spec));
      records.prune(podUid, container);
      const code = Number(annotations[exitAnnotation] ?? Number.NaN);
      if (Number.isInteger(code))
        timers.set(
          nameOf(key),
          clock.after(exitDelay, () => end(key, code)),
        );
    },
    async stop(key) {
      end(key, 143);
    },
    records: (podUid) => records.of(podUid),
    podUids: () => records.podUids(),
    onChange: (callback) => records.onChange(callback),
    log: (key) => {
      const record = find(key);
      return record && simulatedLog(record);
    },
    async exec({ container }) {
      throw new StatusError(
        'BadRequest',
        `container ${container} is simulated: there is no process to run a command in`,
      );
    },
    attach({ container }) {
      throw new StatusError('BadRequest', `container ${container} is simulated: there is no process to attach to`);
    },
    async usage() {
      const at = clock.now();
      return records.podUids().flatMap((podUid) => records.of(podUid).flatMap((record) => usageOf(record, at)));
    },
    async removePod(podUid) {
      records.remove(podUid);
    },
    async close() {
      for (const podUid of records.podUids()) for (const record of records.of(podUid)) end(record, 137, true);
    },
  };
}
