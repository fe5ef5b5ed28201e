import type { Cached } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { keyOf, splitKey } from '@pilothouse/kube-client/object-key';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { pods as podResource, resourceQuotas as quotaResource } from '@pilothouse/kube-model/registry';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { ControllerDeps } from '../runtime/deps.ts';
import { unlessConflict } from '../runtime/request-outcome.ts';
import { writeStatus } from '../runtime/write-status.ts';
import { createCountedObjects } from './counted-objects.ts';
import { computeStatus, nextExpiry, trackedBy } from './plan.ts';

/** Milliseconds in which what comes and goes at once is counted once. */
const lull = 50;

/**
 * Keeps a quota's status: its limits as they are asked for, and what is used. Admission raises what is used with each
 * write; what gets free, and what was there before the quota, is seen here.
 */
export function createResourceQuotaController({ client, informers, clock, logger }: ControllerDeps): Controller {
  const quotas = informers.of(quotaResource);
  const pods = informers.of(podResource);
  const controller = createController({ name: 'resourcequota', workers: 5, clock, logger, reconcile });
  const counted = createCountedObjects({ informers, clock, changed: enqueueQuotas });

  quotas.addHandler({
    added: (quota) => controller.enqueue(keyOf(quota)),
    updated(quota, before) {
      if (!deepEqual(quota.spec, before.spec)) controller.enqueue(keyOf(quota));
    },
  });

  function enqueueQuotas(resource: string, { metadata }: Cached<KubeObject>): void {
    for (const quota of quotas.list(metadata.namespace ?? '')) {
      if (trackedBy(quota).has(resource)) controller.enqueueAfter(keyOf(quota), lull);
    }
  }

  async function reconcile(key: string): Promise<Result | undefined> {
    const { namespace, name } = splitKey(key);
    const quota = quotas.get(namespace, name);
    if (!quota) return undefined;
    await Promise.all([...trackedBy(quota)].map((resource) => counted.of(resource)?.synced()));
    const now = clock.now();
    const status = computeStatus(quota, (resource) => counted.of(resource)?.list(namespace), now);
    // Admission counts up what it lets in meanwhile.
    const written = writeStatus({ client, resource: quotaResource }, quota, status);
    if (!(await unlessConflict(written))) return { requeueAfter: lull };
    const expiry = nextExpiry(pods.list(namespace), now);
    return { requeueAfter: expiry === undefined ? undefined : expiry - now };
  }

  return controller;
}
