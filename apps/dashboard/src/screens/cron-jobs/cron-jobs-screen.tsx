'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { EmptyKindList } from '@/components/empty-list.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Button } from '@/components/ui/button.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useListScope } from '@/frame/use-list-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import { CronJobRows } from '@/graphql/cron-jobs.ts';
import { objectPath } from '@/lib/object-path.ts';
import { useLiveList } from '@/live/use-live-list.ts';
import { testIds } from '@/test-ids.ts';
import { CronJobBulk } from './cron-job-bulk.tsx';
import type { CronHistory } from './cron-strip.ts';
import { dayAgo } from './day-ago.ts';
import { StripView } from './strip-view.tsx';

const href = ({ metadata }: ListRow) => objectPath('CronJob', metadata.namespace, metadata.name);

type CronJobRow = ListRow &
  CronHistory & {
    readonly schedule: string;
    readonly scheduleInWords: string;
    readonly timeZone: string | null;
    readonly lastScheduleTime: string | null;
  };

/** CronJobs, each with what it did in the last 24 hours and what it will do in the next. */
export function CronJobsScreen() {
  const titles = useTranslations('navigation.screens');
  const scope = useListScope();
  const mayEdit = useMayEdit();
  const labelSelector = useLabelFilter();
  const [since] = useState(dayAgo);
  const live = useLiveList({
    document: CronJobRows,
    variables: { ...scope, labelSelector, since },
    typename: 'CronJob',
  });
  const title = titles('cronJobs');
  return (
    <ObjectList<CronJobRow>
      title={title}
      live={live}
      columns={useCronJobColumns()}
      href={href}
      actions={mayEdit ? <CreateLink /> : null}
      bulk={mayEdit ? (rows, done) => <CronJobBulk rows={rows} onDone={done} /> : undefined}
      empty={
        <EmptyKindList
          kind={title}
          namespaced
          command='kubectl create cronjob hello --image=busybox --schedule="*/5 * * * *" -- echo hello'
        />
      }
    />
  );
}

function CreateLink() {
  const t = useTranslations('cronJob');
  return (
    <Button asChild variant="primary">
      <ScopedLink href="/cronjobs/new" data-testid={testIds.create}>
        <Plus aria-hidden />
        <span className="max-sm:sr-only">{t('create')}</span>
      </ScopedLink>
    </Button>
  );
}

function useCronJobColumns(): readonly ListColumn<CronJobRow>[] {
  const t = useTranslations('columns');
  const common = useCommonColumns(href);
  return useMemo<readonly ListColumn<CronJobRow>[]>(
    () => [
      { ...common.name, track: 'minmax(8rem, 1fr)' },
      ...common.clusters,
      ...common.namespaces,
      {
        id: 'strip',
        header: t('strip'),
        track: 'minmax(120px, 2.2fr)',
        cell: (row) => <StripView history={row} />,
      },
      {
        id: 'schedule',
        header: t('schedule'),
        track: 'minmax(120px, 1.2fr)',
        from: 'tablet',
        sortBy: (row) => row.schedule,
        cell: (row) => (
          <span className="truncate text-ink-2" title={`${row.schedule} ${row.timeZone ?? 'UTC'}`}>
            {row.scheduleInWords}
          </span>
        ),
      },
      {
        id: 'timeZone',
        header: t('timeZone'),
        track: '120px',
        from: 'desktop',
        sortBy: (row) => row.timeZone ?? '',
        cell: (row) => <span className="truncate text-ink-2">{row.timeZone ?? 'UTC'}</span>,
      },
      {
        id: 'lastRun',
        header: t('lastRun'),
        track: '88px',
        from: 'desktop',
        sortBy: (row) => -Date.parse(row.lastScheduleTime ?? '') || 0,
        cell: (row) => <RelativeTime at={row.lastScheduleTime} className="text-ink-2" />,
      },
      { ...common.status, track: 'minmax(90px, 1fr)' },
      { ...common.age, from: 'tablet' },
    ],
    [t, common],
  );
}
