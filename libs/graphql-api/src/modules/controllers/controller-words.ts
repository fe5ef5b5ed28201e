import type { ControllerStatus } from '@pilothouse/kube-client/controller-status';
import { humanDuration } from '@pilothouse/kube-model/human-duration';
import type { State } from '../../generated/resolver-types.ts';

/** An error that no later success has followed. */
function isFailing({ lastError, lastReconcileAt }: ControllerStatus): boolean {
  return lastError !== undefined && lastError.at >= (lastReconcileAt ?? 0);
}

export function controllerState(status: ControllerStatus): State {
  if (!status.leader) return 'UNKNOWN';
  if (isFailing(status)) return 'FAILING';
  if (status.delayed > 0 && status.retries > 0 && status.lastError) return 'WARNING';
  return status.queueDepth + status.active > 0 ? 'PROGRESSING' : 'HEALTHY';
}

/** Of a controller of which nothing but its lease is known. */
function leaseSentence({ name, leader }: ControllerStatus, age: number): string {
  const renewed = `last renewed ${humanDuration(age)} ago`;
  return leader ? `${name} is led by ${leader}, ${renewed}.` : `Nobody leads ${name}, ${renewed}.`;
}

export function controllerSentence(status: ControllerStatus, now: number): string {
  const { name, leader, lastRenewedAt, queueDepth, active, lastError } = status;
  if (lastRenewedAt !== undefined) return leaseSentence(status, now - lastRenewedAt);
  if (!leader) return `${name} has no leader: nothing is reconciled.`;
  if (lastError && isFailing(status)) return `${name} failed on ${lastError.key}: ${lastError.message}`;
  if (lastError && controllerState(status) === 'WARNING') {
    return `${name} tries ${lastError.key} again soon: ${lastError.message}`;
  }
  if (queueDepth + active > 0) return `${name} works on ${active}, ${queueDepth} waiting.`;
  return `${name} has nothing to do.`;
}
