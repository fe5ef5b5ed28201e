'use client';
import { Ellipsis, Pause, Play, RotateCcw, RotateCw, Scaling, Tag, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { DeleteDialog } from '@/components/delete-dialog.tsx';
import { Button } from '@/components/ui/button.tsx';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu.tsx';
import { useMayEdit } from '@/frame/viewer.tsx';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { PauseRollout, ResumeRollout } from '@/graphql/rollout.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';
import type { Rollout } from './deployment-screen.tsx';
import { RestartDialog } from './restart-dialog.tsx';
import { ScaleDialog } from './scale-dialog.tsx';
import { SetImageDialog } from './set-image-dialog.tsx';
import { UndoDialog } from './undo-dialog.tsx';

type Open = 'scale' | 'restart' | 'image' | 'undo' | 'delete';

interface DeploymentActionsProps {
  readonly target: NamedRef;
  readonly rollout: Rollout;
}

export function DeploymentActions({ target, rollout }: DeploymentActionsProps) {
  const t = useTranslations('deployment.actions');
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  if (!useMayEdit()) return null;
  return (
    <>
      <Button onClick={() => setOpen('scale')} data-testid={testIds.actionScale}>
        <Scaling aria-hidden />
        {t('scale')}
      </Button>
      <Button onClick={() => setOpen('image')} data-testid={testIds.actionSetImage}>
        <Tag aria-hidden />
        {t('setImage')}
      </Button>
      <Button onClick={() => setOpen('restart')} data-testid={testIds.actionRestart}>
        <RotateCw aria-hidden />
        {t('restart')}
      </Button>
      <PauseButton target={target} paused={rollout.deployment.paused} />
      <Button onClick={() => setOpen('undo')} data-testid={testIds.actionUndo}>
        <RotateCcw aria-hidden />
        {t('undo')}
      </Button>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="icon" aria-label={t('more')}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem danger onSelect={() => setOpen('delete')} data-testid={testIds.actionDelete}>
            <Trash2 aria-hidden />
            {t('delete')}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {open === 'scale' ? <ScaleDialog target={target} desired={rollout.desired} onClose={close} /> : null}
      {open === 'restart' ? <RestartDialog target={target} rollout={rollout} onClose={close} /> : null}
      {open === 'image' ? <SetImageDialog target={target} rollout={rollout} onClose={close} /> : null}
      {open === 'undo' ? <UndoDialog target={target} onClose={close} /> : null}
      {open === 'delete' ? (
        <DeleteDialog
          target={{ ...target, apiVersion: 'apps/v1', kind: 'Deployment' }}
          goTo="/deployments"
          onClose={close}
        />
      ) : null}
    </>
  );
}

function PauseButton({ target, paused }: { readonly target: NamedRef; readonly paused: boolean }) {
  const t = useTranslations('deployment.actions');
  const refusal = useRefusal();
  const [pausing, pause] = useMutation(PauseRollout);
  const [resuming, resume] = useMutation(ResumeRollout);
  const run = async () => {
    const { error } = paused ? await resume({ ref: target }) : await pause({ ref: target });
    if (error) toast.error(refusal(error));
    else toast.success(paused ? t('resumed', { name: target.name }) : t('paused', { name: target.name }));
  };
  return (
    <Button
      onClick={() => void run()}
      disabled={pausing.fetching || resuming.fetching}
      data-testid={paused ? testIds.actionResume : testIds.actionPause}
    >
      {paused ? <Play aria-hidden /> : <Pause aria-hidden />}
      {paused ? t('resume') : t('pause')}
    </Button>
  );
}
