import type { ControllerStatus } from '@pilothouse/kube-client/controller-status';
import { expect, test } from 'vitest';
import { controllerSentence, controllerState } from './controller-words.ts';

const now = Date.UTC(2026, 0, 1);
const idle: ControllerStatus = {
  name: 'scheduler',
  leader: 'node-1',
  workers: 0,
  queueDepth: 0,
  delayed: 0,
  active: 0,
  reconciles: 0,
  failures: 0,
  retries: 0,
  lastReconcileAt: undefined,
  latencyP50: 0,
  latencyP99: 0,
  recent: [],
  lastError: undefined,
};
const failure = { key: 'default/web', message: 'no such image', at: now - 1000 };

test.each<[string, Partial<ControllerStatus>, string, string]>([
  [
    'a lease that is held',
    { lastRenewedAt: now - 3000 },
    'HEALTHY',
    'scheduler is led by node-1, last renewed 3s ago.',
  ],
  [
    'a lease that ran out',
    { leader: undefined, lastRenewedAt: now - 300_000 },
    'UNKNOWN',
    'Nobody leads scheduler, last renewed 5m ago.',
  ],
  ['no leader', { leader: undefined }, 'UNKNOWN', 'scheduler has no leader: nothing is reconciled.'],
  ['nothing to do', {}, 'HEALTHY', 'scheduler has nothing to do.'],
  ['work', { queueDepth: 2, active: 1 }, 'PROGRESSING', 'scheduler works on 1, 2 waiting.'],
  [
    'a failure that nothing has followed',
    { lastError: failure, lastReconcileAt: now - 2000 },
    'FAILING',
    'scheduler failed on default/web: no such image',
  ],
  [
    'a key that waits to be tried again while others went well',
    { lastError: failure, lastReconcileAt: now, delayed: 1, retries: 1 },
    'WARNING',
    'scheduler tries default/web again soon: no such image',
  ],
])('%s is told as what it is', (_, status, state, sentence) => {
  expect(controllerState({ ...idle, ...status })).toBe(state);
  expect(controllerSentence({ ...idle, ...status }, now)).toBe(sentence);
});
