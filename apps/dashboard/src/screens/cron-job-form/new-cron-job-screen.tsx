'use client';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/notice.tsx';
import { Section } from '@/components/section.tsx';
import { Field, fieldClasses } from '@/components/ui/input.tsx';
import { useNamespaceNames } from '@/frame/use-namespace-names.ts';
import { useScope } from '@/frame/use-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import { newDraft } from './cron-draft.ts';
import { CronJobFormView } from './cron-job-form.tsx';
import { TextField } from './form-field.tsx';
import { startForm } from './form-state.ts';
import { type CronJobForm, useCronJobForm } from './use-cron-job-form.ts';

export function NewCronJobScreen() {
  const t = useTranslations('cronJobForm');
  const { cluster, namespace } = useScope();
  const mayEdit = useMayEdit();
  const form = useCronJobForm(startForm({ ...newDraft, namespace: namespace ?? newDraft.namespace }), { cluster });
  if (!mayEdit) return <Notice state="off" title={t('mayNot')} />;
  return (
    <CronJobFormView
      form={form}
      title={t('newTitle')}
      yamlHref="/apply"
      backHref="/cronjobs"
      verb={t('reviewNew')}
      done={t('created', { name: form.state.draft.name.trim() })}
    >
      <Section title={t('sections.name')}>
        <div className="grid gap-x-10 gap-y-3 sm:grid-cols-2">
          <TextField form={form} field="name" label={t('name')} autoFocus />
          <NamespaceField form={form} cluster={cluster} />
        </div>
      </Section>
    </CronJobFormView>
  );
}

function NamespaceField({ form, cluster }: { readonly form: CronJobForm; readonly cluster: string }) {
  const t = useTranslations('cronJobForm');
  const { names } = useNamespaceNames(cluster);
  const { namespace } = form.state.draft;
  return (
    <Field label={t('namespace')} error={form.faultOf('namespace')}>
      <select
        value={namespace}
        onChange={(event) => form.dispatch({ type: 'typed', change: { namespace: event.target.value } })}
        className={`${fieldClasses} h-7`}
        data-field="namespace"
      >
        {[...new Set([namespace, ...names])].sort().map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </Field>
  );
}
