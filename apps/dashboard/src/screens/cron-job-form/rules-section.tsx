'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/section.tsx';
import { Checkbox } from '@/components/ui/checkbox.tsx';
import { testIds } from '@/test-ids.ts';
import { ChoiceField, ContestedField, TextField } from './form-field.tsx';
import type { CronJobForm } from './use-cron-job-form.ts';

const policies = ['Allow', 'Forbid', 'Replace'] as const;

/** What holds for runs: together, late, over, and not at all. */
export function RulesSection({ form }: { readonly form: CronJobForm }) {
  const t = useTranslations('cronJobForm');
  const { draft } = form.state;
  const policy = policies.find((each) => each === draft.concurrencyPolicy) ?? 'Allow';
  return (
    <Section title={t('sections.rules')}>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
        <div className="flex flex-col gap-3">
          <ChoiceField
            form={form}
            field="concurrencyPolicy"
            label={t('concurrencyPolicy')}
            hint={t(`concurrencyPolicies.${policy}`)}
            options={policies}
          />
          <ContestedField form={form} field="suspend">
            <Checkbox
              checked={draft.suspend}
              onChange={(suspend) => form.dispatch({ type: 'typed', change: { suspend } })}
              label={t('suspend')}
              hint={t('suspendHint')}
              testId={testIds.formSuspend}
            />
          </ContestedField>
        </div>
        <div className="flex flex-col gap-3">
          <TextField
            form={form}
            field="startingDeadlineSeconds"
            kind="number"
            label={t('deadline')}
            hint={t('deadlineHint')}
            placeholder={t('none')}
          />
          <div className="grid grid-cols-2 gap-3">
            <TextField
              form={form}
              field="successfulJobsHistoryLimit"
              kind="number"
              label={t('keepSucceeded')}
              placeholder="3"
            />
            <TextField
              form={form}
              field="failedJobsHistoryLimit"
              kind="number"
              label={t('keepFailed')}
              placeholder="1"
            />
          </div>
        </div>
      </div>
    </Section>
  );
}
