'use client';
import { Pause, Play, PlayCircle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { BulkDialog } from '@/components/object-list/bulk-dialog.tsx';
import type { ListRow } from '@/components/object-list/list-column.ts';
import { Button } from '@/components/ui/button.tsx';
import { testIds } from '@/test-ids.ts';
import { type BulkAction, useBulkRun } from './use-bulk-run.ts';

type Row = ListRow & { readonly suspended: boolean };

interface CronJobBulkProps {
  readonly rows: readonly Row[];
  readonly onDone: (ids: readonly string[]) => void;
}

const icons = { suspend: Pause, resume: Play, runNow: PlayCircle } as const;

const buttonIds = {
  suspend: testIds.actionSuspend,
  resume: testIds.actionResume,
  runNow: testIds.actionRunNow,
} as const;

/** What can be done with several CronJobs at once. */
export function CronJobBulk({ rows, onDone }: CronJobBulkProps) {
  const t = useTranslations('cronJob.bulk');
  const [asked, setAsked] = useState<{ readonly action: BulkAction; readonly rows: readonly Row[] }>();
  const run = useBulkRun();
  const suspended = rows.filter((row) => row.suspended);
  const going = rows.filter((row) => !row.suspended);
  const about = { suspend: going, resume: suspended, runNow: rows };
  return (
    <>
      {(['suspend', 'resume', 'runNow'] as const).map((action) => {
        const Icon = icons[action];
        return (
          <Button
            key={action}
            disabled={about[action].length === 0}
            onClick={() => setAsked({ action, rows: about[action] })}
            data-testid={buttonIds[action]}
          >
            <Icon aria-hidden />
            <span className="max-sm:sr-only">{t(`${action}.verb`)}</span>
          </Button>
        );
      })}
      {asked ? (
        <BulkDialog
          title={t(`${asked.action}.title`, { count: asked.rows.length })}
          description={t(`${asked.action}.hint`)}
          verb={t(`${asked.action}.verb`)}
          rows={asked.rows}
          run={(each) => run(asked.action, each)}
          onClose={(done) => {
            setAsked(undefined);
            if (done.length > 0) toast.success(t(`${asked.action}.done`, { count: done.length }));
            // Those that there was nothing to do with are let go of too.
            onDone(done.length === asked.rows.length ? rows.map(({ id }) => id) : done);
          }}
        />
      ) : null}
    </>
  );
}
