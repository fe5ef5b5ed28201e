'use client';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { RestartDeployment } from '@/graphql/rollout.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import type { Rollout } from './deployment-screen.tsx';

export function RestartDialog({ target, rollout, onClose }: RestartDialogProps) {
  const t = useTranslations('deployment.restart');
  const [, restart] = useMutation(RestartDeployment);
  const refusal = useRefusal();
  const { desired, atLeast, atMost, strategy } = rollout;
  return (
    <ConfirmDialog
      title={t('title', { name: target.name })}
      description={strategy === 'Recreate' ? t('recreate', { desired }) : t('rolling', { desired, atLeast, atMost })}
      verb={t('verb')}
      onClose={onClose}
      onConfirm={async () => {
        const { error } = await restart({ ref: target });
        if (!error) toast.success(t('done', { name: target.name }));
        return refusal(error);
      }}
    />
  );
}

interface RestartDialogProps {
  readonly target: NamedRef;
  readonly rollout: Rollout;
  readonly onClose: () => void;
}
