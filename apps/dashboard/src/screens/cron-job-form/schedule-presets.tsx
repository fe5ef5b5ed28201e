'use client';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/class-names.ts';

const presets = [
  { key: 'fiveMinutes', schedule: '*/5 * * * *' },
  { key: 'hour', schedule: '@hourly' },
  { key: 'day', schedule: '@daily' },
  { key: 'night', schedule: '30 3 * * *' },
  { key: 'weekdays', schedule: '0 9 * * 1-5' },
  { key: 'week', schedule: '@weekly' },
  { key: 'month', schedule: '@monthly' },
] as const;

interface SchedulePresetsProps {
  readonly value: string;
  readonly onChoose: (schedule: string) => void;
}

/** Schedules that are wanted often, one click each. */
export function SchedulePresets({ value, onChoose }: SchedulePresetsProps) {
  const t = useTranslations('cronJobForm.presets');
  return (
    <fieldset className="flex flex-wrap gap-1" aria-label={t('label')}>
      {presets.map(({ key, schedule }) => (
        <button
          key={key}
          type="button"
          title={schedule}
          aria-pressed={value.trim() === schedule}
          onClick={() => onChoose(schedule)}
          className={cn(
            'h-6 rounded border px-2 text-ink-2 text-xs transition-colors hover:bg-hover hover:text-ink',
            'aria-pressed:border-accent aria-pressed:bg-selected aria-pressed:text-ink',
          )}
        >
          {t(key)}
        </button>
      ))}
    </fieldset>
  );
}
