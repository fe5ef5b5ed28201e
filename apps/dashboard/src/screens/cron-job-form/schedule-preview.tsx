'use client';
import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import { cn } from '@/lib/class-names.ts';
import { PlannedRuns } from '@/screens/cron-jobs/planned-runs.tsx';
import { testIds } from '@/test-ids.ts';
import { scheduleFault } from './schedule-fault.ts';
import type { SchedulePreview } from './use-schedule-preview.ts';

interface SchedulePreviewProps {
  readonly schedule: string;
  readonly timeZone: string;
  /** Of this schedule, or of the one before while this one is being asked for. */
  readonly preview: SchedulePreview | undefined;
  readonly current: boolean;
}

/** What is typed as a schedule: in words, and as the next ten runs; or why it cannot be. */
export function SchedulePreviewPanel({ schedule, timeZone, preview, current }: SchedulePreviewProps) {
  const t = useTranslations('cronJobForm');
  if (schedule.trim() === '') return <p className="text-ink-3 text-sm">{t('scheduleEmpty')}</p>;
  if (!preview) return <p className="text-ink-3 text-sm">{t('scheduleAsked')}</p>;
  return (
    <div
      className={cn('flex flex-col gap-2 transition-opacity', !current && 'opacity-50')}
      aria-live="polite"
      aria-busy={!current}
      data-testid={testIds.schedulePreview}
      data-valid={preview.error === null}
      data-current={current}
    >
      {preview.error === null ? (
        <>
          <p className="font-medium text-sm first-letter:uppercase">{preview.words}</p>
          <PlannedRuns runs={preview.nextRuns} timeZone={timeZone} />
        </>
      ) : (
        <ScheduleFaultText error={preview.error} schedule={schedule} />
      )}
    </div>
  );
}

function ScheduleFaultText({ error, schedule }: { readonly error: string; readonly schedule: string }) {
  const t = useTranslations('cronJobForm.scheduleFaults');
  const fault = scheduleFault(error, schedule);
  const part = 'part' in fault && fault.part ? t(`parts.${fault.part}`) : t('parts.some');
  const { key, ...values } = fault;
  return (
    <div className="flex flex-col gap-2 text-sm">
      <p className="flex items-start gap-2 text-failing-ink">
        <StateShape state="failing" className="mt-1" />
        <span className="min-w-0">{t(key, { ...values, part })}</span>
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-ink-2 text-xs leading-5">
        {(['minute', 'hour', 'dayOfMonth', 'month', 'dayOfWeek'] as const).map((name) => (
          <div key={name} className="contents">
            <dt>{t(`parts.${name}`)}</dt>
            <dd className="font-mono">{t(`bounds.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-3 text-xs">{t('help')}</p>
    </div>
  );
}
