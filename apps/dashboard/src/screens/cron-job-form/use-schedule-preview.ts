'use client';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PreviewSchedule } from '@/graphql/cron-jobs.ts';
import type { PreviewScheduleQuery } from '@/graphql/generated/graphql.ts';

export type SchedulePreview = PreviewScheduleQuery['previewSchedule'];

/** While somebody types, the server is not asked for every letter. */
const pause = 200;

interface When {
  readonly schedule: string;
  readonly timeZone: string;
}

/** What a schedule means and when it is due, while it is typed; undefined until the server has said it of this one. */
export function useSchedulePreview({ schedule, timeZone }: When): SchedulePreview | undefined {
  const wanted = schedule.trim();
  const [settled, setSettled] = useState({ schedule: wanted, timeZone });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ schedule: wanted, timeZone }), pause);
    return () => clearTimeout(timer);
  }, [wanted, timeZone]);
  const [{ data, stale, fetching }] = useQuery({
    query: PreviewSchedule,
    variables: { schedule: settled.schedule, timeZone: settled.timeZone || null },
    requestPolicy: 'network-only',
    pause: settled.schedule === '',
  });
  const current = settled.schedule === wanted && settled.timeZone === timeZone;
  if (wanted === '' || !current || stale || fetching) return undefined;
  return data?.previewSchedule;
}
