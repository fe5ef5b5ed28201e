'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { Notice } from '@/components/notice.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import { CronJobManifest } from '@/graphql/cron-jobs.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { objectPath } from '@/lib/object-path.ts';
import { useNameParameters } from '@/lib/use-name-parameters.ts';
import { useObjectSignal } from '@/live/use-object-signal.ts';
import { draftOf } from './cron-draft.ts';
import { CronJobFormView } from './cron-job-form.tsx';
import { startForm } from './form-state.ts';
import { useCronJobForm } from './use-cron-job-form.ts';

export function EditCronJobScreen() {
  const { namespace, name } = useNameParameters();
  const { cluster } = useScope();
  const t = useTranslations('cronJobForm');
  const object = useTranslations('object');
  const refusal = useRefusal();
  const mayEdit = useMayEdit();
  const [{ data, error }, again] = useQuery({ query: CronJobManifest, variables: { cluster, namespace, name } });
  useObjectSignal({ cluster, resource: 'cronjobs.batch', namespace, name }, () =>
    again({ requestPolicy: 'network-only' }),
  );
  // Once it was there, the form stays with what was typed in it, whatever becomes of the object.
  const first = useRef<unknown>(undefined);
  first.current ??= data?.cronJob?.raw;
  if (!mayEdit) return <Notice state="off" title={t('mayNot')} />;
  if (first.current === undefined) {
    if (error) return <Notice state="failing" title={object('refused', { name })} text={refusal(error)} />;
    if (data) return <Notice state="off" title={object('gone', { name })} text={object('goneHint')} />;
    return <Skeleton className="m-4 w-1/3" />;
  }
  return <EditForm cluster={cluster} first={first.current} now={data?.cronJob?.raw} />;
}

interface EditFormProps {
  readonly cluster: string;
  readonly first: unknown;
  /** As the server has it now; undefined when it is gone. */
  readonly now: unknown;
}

function EditForm({ cluster, first, now }: EditFormProps) {
  const t = useTranslations('cronJobForm');
  const form = useCronJobForm(startForm(draftOf(first), first), { cluster });
  const { namespace, name } = form.state.base;
  const latest = useRef(form.dispatch);
  latest.current = form.dispatch;
  useEffect(() => {
    if (now !== undefined) latest.current({ type: 'heard', manifest: now });
  }, [now]);
  const page = objectPath('CronJob', namespace, name);
  return (
    <CronJobFormView
      form={form}
      title={t('editTitle', { name })}
      yamlHref={`${page}?tab=yaml`}
      backHref={page}
      verb={t('review')}
      done={t('saved', { name })}
    />
  );
}
