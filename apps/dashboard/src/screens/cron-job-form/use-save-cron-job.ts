'use client';
import { useCallback } from 'react';
import { useClient } from 'urql';
import { CronJobManifest } from '@/graphql/cron-jobs.ts';
import { errorCode } from '@/graphql/error-code.ts';
import type { ApplyManifestMutation, NamedRef } from '@/graphql/generated/graphql.ts';
import { ApplyManifest } from '@/graphql/objects.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { readAt } from './json-path.ts';

export type ApplyResult = ApplyManifestMutation['apply']['results'][number];

/** What the server said to a manifest: an answer, or why there is none. */
export type Answer = { readonly result: ApplyResult } | { readonly refused: string };

interface Server {
  /** Without `dryRun` it is saved. */
  readonly apply: (manifest: unknown, dryRun: boolean) => Promise<Answer>;
  /** The manifest as it is now; undefined when it cannot be read or is gone. */
  readonly read: () => Promise<unknown>;
}

/** What the form asks the server for. */
export function useCronJobServer({ cluster, namespace, name }: NamedRef): Server {
  const client = useClient();
  const refusal = useRefusal();
  const apply = useCallback(
    async (manifest: unknown, dryRun: boolean): Promise<Answer> => {
      const variables = {
        cluster,
        namespace,
        manifest: JSON.stringify(manifest),
        expectedRevision: null,
        force: false,
        dryRun,
      };
      const { data, error } = await client.mutation(ApplyManifest, variables).toPromise();
      const [result] = data?.apply.results ?? [];
      return result ? { result } : { refused: refusal(error) ?? errorCode(error) ?? '' };
    },
    [client, refusal, cluster, namespace],
  );
  const read = useCallback(async () => {
    const variables = { cluster, namespace, name };
    const options = { requestPolicy: 'network-only' } as const;
    const { data } = await client.query(CronJobManifest, variables, options).toPromise();
    return data?.cronJob?.raw;
  }, [client, cluster, namespace, name]);
  return { apply, read };
}

export function isConflict(answer: Answer): boolean {
  return 'result' in answer && answer.result.error?.code === 'CONFLICT';
}

/** Whether two versions ask for the same: their status and what the server counts aside. */
export function asksTheSame(a: unknown, b: unknown): boolean {
  const asked = (manifest: unknown) =>
    JSON.stringify([
      readAt(manifest, ['spec']),
      readAt(manifest, ['metadata', 'uid']),
      readAt(manifest, ['metadata', 'labels']),
      readAt(manifest, ['metadata', 'annotations']),
    ]);
  return asked(a) === asked(b);
}
