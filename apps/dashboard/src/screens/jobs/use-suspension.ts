'use client';
import { useCallback } from 'react';
import { type CombinedError, useClient } from 'urql';
import { SetCronJobSuspended, SetJobSuspended } from '@/graphql/cron-jobs.ts';
import { errorCode } from '@/graphql/error-code.ts';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { SuspensionNow } from '@/graphql/objects.ts';

/** What the viewer sees while deciding. */
export interface Suspension {
  readonly suspended: boolean;
  readonly resourceVersion: string;
}

export type SuspendableKind = 'CronJob' | 'Job';

/** Controllers write the status of these kinds at any moment: that alone must not refuse a change. */
const mostTries = 4;

/**
 * Turns `suspended` to its opposite, on the version that the viewer sees. When only other things have changed since, it
 * goes on from the newer version; when it has been suspended or resumed by somebody else, that is told.
 */
export function useSuspension(
  kind: SuspendableKind,
  { cluster, namespace, name }: NamedRef,
): (seen: Suspension) => Promise<CombinedError | undefined> {
  const client = useClient();
  return useCallback(
    async ({ suspended, resourceVersion }) => {
      const ref = { cluster, namespace, name };
      const target = { ...ref, apiVersion: 'batch/v1', kind };
      const mutation = kind === 'CronJob' ? SetCronJobSuspended : SetJobSuspended;
      let expectedRevision = resourceVersion;
      for (let tries = 1; ; tries += 1) {
        const change = { ref, suspended: !suspended, expectedRevision };
        const { error } = await client.mutation<unknown, typeof change>(mutation, change).toPromise();
        if (errorCode(error) !== 'CONFLICT' || tries === mostTries) return error;
        const now = await client.query(SuspensionNow, { ref: target }, { requestPolicy: 'network-only' }).toPromise();
        const object = now.data?.object;
        if (!object || !('suspended' in object) || object.suspended !== suspended) return error;
        expectedRevision = object.metadata.resourceVersion;
      }
    },
    [client, kind, cluster, namespace, name],
  );
}
