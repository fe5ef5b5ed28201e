'use client';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { RestartWorkload } from '@/graphql/rollout.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import type { Rollout } from './rollout-screen.tsx';
import { type RolloutTarget, refOf } from './rollout-target.ts';
import { useStrategySentence } from './strategy-sentence.ts';

export function RestartDialog({ target, rollout, onClose }: RestartDialogProps) {
  const t = useTranslations('rolloutPage.restart');
  const [, restart] = useMutation(RestartWorkload);
  const refusal = useRefusal();
  const describe = useStrategySentence();
  return (
    <ConfirmDialog
      title={t('title', { name: target.name })}
      description={describe(rollout)}
      verb={t('verb')}
      onClose={onClose}
      onConfirm={async () => {
        const { error } = await restart({ ref: refOf(target) });
        if (!error) toast.success(t('done', { name: target.name }));
        return refusal(error);
      }}
    />
  );
}

interface RestartDialogProps {
  readonly target: RolloutTarget;
  readonly rollout: Rollout;
  readonly onClose: () => void;
}
