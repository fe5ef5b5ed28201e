'use client';
import { Pencil, PlayCircle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { NamedRef, ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { SuspendButton } from '@/screens/jobs/suspend-button.tsx';
import { testIds } from '@/test-ids.ts';
import { RunNowDialog } from './run-now-dialog.tsx';

type CronJob = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'CronJob' }>;

/** What can be done with a CronJob, beside what can be done with every object. */
export function CronJobActions({ object }: { readonly object: CronJob }) {
  const t = useTranslations('cronJob.actions');
  const [running, setRunning] = useState(false);
  const { cluster } = useScope();
  const { suspended, metadata, active } = object;
  if (!metadata.namespace) return null;
  const target = { cluster, namespace: metadata.namespace, name: metadata.name };
  return (
    <>
      <Button onClick={() => setRunning(true)} data-testid={testIds.actionRunNow}>
        <PlayCircle aria-hidden />
        {t('runNow')}
      </Button>
      <SuspendButton kind="CronJob" target={target} seen={{ suspended, resourceVersion: metadata.resourceVersion }} />
      <Button asChild>
        <ScopedLink href={editPath(target)} data-testid={testIds.actionEdit}>
          <Pencil aria-hidden />
          {t('edit')}
        </ScopedLink>
      </Button>
      {running ? (
        <RunNowDialog target={target} suspended={suspended} active={active} onClose={() => setRunning(false)} />
      ) : null}
    </>
  );
}

function editPath({ namespace, name }: NamedRef): string {
  return `/cronjobs/${namespace}/${encodeURIComponent(name)}/edit`;
}
