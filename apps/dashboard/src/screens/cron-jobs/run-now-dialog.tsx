'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { Field, Input } from '@/components/ui/input.tsx';
import { useScopedHref } from '@/frame/use-scope.ts';
import { RunCronJobNow } from '@/graphql/cron-jobs.ts';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { objectPath } from '@/lib/object-path.ts';
import { testIds } from '@/test-ids.ts';

interface RunNowDialogProps {
  readonly target: NamedRef;
  readonly suspended: boolean;
  /** How many of its jobs run now. */
  readonly active: number;
  readonly onClose: () => void;
}

/** Says what a run by hand means now, and starts it. */
export function RunNowDialog({ target, suspended, active, onClose }: RunNowDialogProps) {
  const t = useTranslations('cronJob.runNow');
  const router = useRouter();
  const href = useScopedHref();
  const refusal = useRefusal();
  const [jobName, setJobName] = useState('');
  const [, run] = useMutation(RunCronJobNow);
  const { cluster, namespace, name } = target;
  return (
    <ConfirmDialog
      title={t('title', { name })}
      description={active > 0 ? t('beside', { active }) : suspended ? t('whileSuspended') : t('hint')}
      verb={t('verb')}
      onClose={onClose}
      onConfirm={async () => {
        const { data, error } = await run({ ref: target, jobName: jobName.trim() || null });
        if (!data) return refusal(error);
        const job = data.runCronJobNow.job.metadata.name;
        const show = () => router.push(href(objectPath('Job', namespace, job), cluster));
        toast.success(t('done', { job }), { action: { label: t('show'), onClick: show } });
        return undefined;
      }}
    >
      <Field label={t('jobName')} hint={t('jobNameHint')}>
        <Input
          value={jobName}
          onChange={(event) => setJobName(event.target.value)}
          placeholder={`${name}-manual-…`}
          className="font-mono text-xs"
          data-testid={testIds.jobName}
        />
      </Field>
    </ConfirmDialog>
  );
}
