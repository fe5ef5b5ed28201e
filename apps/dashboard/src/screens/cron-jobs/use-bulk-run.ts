'use client';
import { useCallback } from 'react';
import { type Client, useClient } from 'urql';
import type { BulkOutcome } from '@/components/object-list/bulk-dialog.tsx';
import type { ListRow } from '@/components/object-list/list-column.ts';
import { RunCronJobNow, SetCronJobsSuspended } from '@/graphql/cron-jobs.ts';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { useLiveRefusal, useRefusal } from '@/graphql/use-refusal.ts';

export type BulkAction = 'suspend' | 'resume' | 'runNow';

/** As many as the server takes in one request. */
const most = 200;

const refOf = ({ cluster, metadata: { namespace, name } }: ListRow): NamedRef => ({
  cluster,
  namespace: namespace ?? '',
  name,
});

/** Does one thing with several CronJobs, one after the other, and answers for each of them. */
export function useBulkRun(): (action: BulkAction, rows: readonly ListRow[]) => Promise<readonly BulkOutcome[]> {
  const client = useClient();
  const refusal = useRefusal();
  const sayCode = useLiveRefusal();
  return useCallback(
    async (action, rows) => {
      if (action === 'runNow') return runEach(rows);
      const outcomes: BulkOutcome[] = [];
      for (let from = 0; from < rows.length; from += most) {
        outcomes.push(...(await suspendSome(client, rows.slice(from, from + most))));
      }
      return outcomes;

      async function runEach(each: readonly ListRow[]) {
        const done: BulkOutcome[] = [];
        for (const row of each) {
          const variables = { ref: refOf(row), jobName: null };
          const { error } = await client.mutation(RunCronJobNow, variables).toPromise();
          done.push({ id: row.id, refused: refusal(error) });
        }
        return done;
      }

      async function suspendSome(by: Client, some: readonly ListRow[]): Promise<readonly BulkOutcome[]> {
        const variables = { refs: some.map(refOf), suspended: action === 'suspend' };
        const { data, error } = await by.mutation(SetCronJobsSuspended, variables).toPromise();
        // The answers stand in the order of the question.
        return some.map(({ id }, index) => {
          const refused = data?.setCronJobsSuspended[index]?.error;
          return { id, refused: refused ? sayCode(refused) : refusal(error) };
        });
      }
    },
    [client, refusal, sayCode],
  );
}
