'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/section.tsx';
import { testIds } from '@/test-ids.ts';
import { ArgumentList } from './argument-list.tsx';
import { otherContainers } from './cron-draft.ts';
import { ChoiceField, ContestedField, TextField } from './form-field.tsx';
import type { CronJobForm } from './use-cron-job-form.ts';

const policies = ['OnFailure', 'Never'] as const;

/** What is run, and what becomes of a pod that fails. */
export function WorkSection({ form }: { readonly form: CronJobForm }) {
  const t = useTranslations('cronJobForm');
  const { draft, manifest } = form.state;
  const others = otherContainers(manifest);
  const policy = policies.find((each) => each === draft.restartPolicy) ?? 'OnFailure';
  return (
    <Section title={t('sections.work')} aside={others > 0 ? t('otherContainers', { count: others }) : undefined}>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
        <div className="flex flex-col gap-3">
          <TextField form={form} field="image" kind="code" label={t('image')} placeholder="shop/report:1.4" />
          <ChoiceField
            form={form}
            field="restartPolicy"
            label={t('restartPolicy')}
            hint={t(`restartPolicies.${policy}`)}
            options={policies}
          />
          <TextField
            form={form}
            field="backoffLimit"
            kind="number"
            label={t('backoffLimit')}
            hint={t('backoffLimitHint')}
            placeholder="6"
          />
        </div>
        <div className="flex flex-col gap-3">
          <ContestedField form={form} field="command">
            <ArgumentList
              label={t('command')}
              hint={t('commandHint')}
              values={draft.command}
              onChange={(command) => form.dispatch({ type: 'typed', change: { command } })}
              testId={testIds.formCommand}
            />
          </ContestedField>
          <ContestedField form={form} field="args">
            <ArgumentList
              label={t('args')}
              hint={t('argsHint')}
              values={draft.args}
              onChange={(args) => form.dispatch({ type: 'typed', change: { args } })}
              testId={testIds.formArgs}
            />
          </ContestedField>
        </div>
      </div>
    </Section>
  );
}
