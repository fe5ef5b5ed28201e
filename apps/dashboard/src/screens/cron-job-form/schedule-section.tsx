'use client';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Section } from '@/components/section.tsx';
import { ContestedField, TextField } from './form-field.tsx';
import { SchedulePresets } from './schedule-presets.tsx';
import { SchedulePreviewPanel } from './schedule-preview.tsx';
import type { CronJobForm } from './use-cron-job-form.ts';
import { type SchedulePreview, useSchedulePreview } from './use-schedule-preview.ts';
import { ZoneField } from './zone-field.tsx';

/** When it runs: typed on the left, and what that means beside it. */
export function ScheduleSection({ form }: { readonly form: CronJobForm }) {
  const t = useTranslations('cronJobForm');
  const { schedule, timeZone } = form.state.draft;
  const preview = useSchedulePreview({ schedule, timeZone });
  const last = useRef<SchedulePreview>(undefined);
  if (preview) last.current = preview;
  const zoneFault = form.faultOf('timeZone');
  return (
    <Section title={t('sections.schedule')}>
      <div className="grid gap-x-10 gap-y-4 lg:min-h-84 lg:grid-cols-2">
        <div className="flex flex-col gap-3">
          <TextField
            form={form}
            field="schedule"
            kind="code"
            label={t('schedule')}
            placeholder="30 3 * * *"
            hint={t('scheduleHint')}
            invalid={preview !== undefined && preview.error !== null}
          />
          <SchedulePresets
            value={schedule}
            onChoose={(chosen) => form.dispatch({ type: 'typed', change: { schedule: chosen } })}
          />
          <ContestedField form={form} field="timeZone">
            <div className="flex flex-col gap-1">
              <span className="font-medium text-ink-2 text-xs" aria-hidden>
                {t('timeZone')}
              </span>
              <ZoneField
                value={timeZone}
                onChange={(zone) => form.dispatch({ type: 'typed', change: { timeZone: zone } })}
              />
              {zoneFault ? (
                <span className="text-failing-ink text-xs" role="alert">
                  {zoneFault}
                </span>
              ) : (
                <span className="text-ink-3 text-xs">{t('timeZoneHint')}</span>
              )}
            </div>
          </ContestedField>
        </div>
        <SchedulePreviewPanel
          schedule={schedule}
          timeZone={timeZone}
          preview={preview ?? last.current}
          current={preview !== undefined}
        />
      </div>
    </Section>
  );
}
