'use client';
import { Ellipsis, Pause, Play, RotateCcw, RotateCw, Scaling, SquareSplitHorizontal, Tag, Trash2 } from 'lucide-react';
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
import { PauseRollout, ResumeRollout } from '@/graphql/rollout.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';
import { PartitionDialog } from './partition-dialog.tsx';
import { RestartDialog } from './restart-dialog.tsx';
import type { Rollout } from './rollout-screen.tsx';
import { namedRef, type RolloutTarget, refOf, rolloutKinds } from './rollout-target.ts';
import { ScaleDialog } from './scale-dialog.tsx';
import { SetImageDialog } from './set-image-dialog.tsx';
import { UndoDialog } from './undo-dialog.tsx';

type Open = 'scale' | 'restart' | 'image' | 'undo' | 'delete' | 'partition';

interface RolloutActionsProps {
  readonly target: RolloutTarget;
  readonly rollout: Rollout;
}

export function RolloutActions({ target, rollout }: RolloutActionsProps) {
  const t = useTranslations('rolloutPage.actions');
  const [open, setOpen] = useState<Open>();
  const { scalable, pausable, partitioned } = rolloutKinds[target.kind];
  if (!useMayEdit()) return null;
  return (
    <>
      {scalable ? (
        <Button onClick={() => setOpen('scale')} data-testid={testIds.actionScale}>
          <Scaling aria-hidden />
          {t('scale')}
        </Button>
      ) : null}
      <Button onClick={() => setOpen('image')} data-testid={testIds.actionSetImage}>
        <Tag aria-hidden />
        {t('setImage')}
      </Button>
      <Button onClick={() => setOpen('restart')} data-testid={testIds.actionRestart}>
        <RotateCw aria-hidden />
        {t('restart')}
      </Button>
      {pausable ? <PauseButton target={target} paused={rollout.paused} /> : null}
      {partitioned && rollout.strategy !== 'OnDelete' ? (
        <Button onClick={() => setOpen('partition')} data-testid={testIds.actionPartition}>
          <SquareSplitHorizontal aria-hidden />
          {t('partition')}
        </Button>
      ) : null}
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
      <OpenDialog open={open} target={target} rollout={rollout} onClose={() => setOpen(undefined)} />
    </>
  );
}

interface OpenDialogProps extends RolloutActionsProps {
  readonly open: Open | undefined;
  readonly onClose: () => void;
}

function OpenDialog({ open, target, rollout, onClose }: OpenDialogProps) {
  const { desired, partition } = rollout;
  switch (open) {
    case undefined:
      return null;
    case 'scale':
      return <ScaleDialog target={target} desired={desired} onClose={onClose} />;
    case 'restart':
      return <RestartDialog target={target} rollout={rollout} onClose={onClose} />;
    case 'image':
      return <SetImageDialog target={target} rollout={rollout} onClose={onClose} />;
    case 'undo':
      return <UndoDialog target={target} onClose={onClose} />;
    case 'partition':
      return <PartitionDialog target={target} partition={partition ?? 0} desired={desired} onClose={onClose} />;
    case 'delete':
      return <DeleteDialog target={refOf(target)} goTo={rolloutKinds[target.kind].list} onClose={onClose} />;
  }
}

function PauseButton({ target, paused }: { readonly target: RolloutTarget; readonly paused: boolean }) {
  const t = useTranslations('rolloutPage.actions');
  const refusal = useRefusal();
  const [pausing, pause] = useMutation(PauseRollout);
  const [resuming, resume] = useMutation(ResumeRollout);
  const run = async () => {
    const ref = namedRef(target);
    const { error } = paused ? await resume({ ref }) : await pause({ ref });
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
