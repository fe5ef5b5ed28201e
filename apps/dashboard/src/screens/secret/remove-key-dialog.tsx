'use client';
import { useTranslations } from 'next-intl';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { UpdateSecret } from '@/graphql/config.ts';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';

interface RemoveKeyDialogProps {
  readonly target: NamedRef;
  readonly name: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function RemoveKeyDialog({ target, name, onClose, onDone }: RemoveKeyDialogProps) {
  const t = useTranslations('secret');
  const refusal = useRefusal();
  const [, update] = useMutation(UpdateSecret);
  return (
    <ConfirmDialog
      title={t('removeTitle', { key: name })}
      description={t('removeHint')}
      verb={t('removeKey')}
      danger
      onClose={onClose}
      onConfirm={async () => {
        const { error } = await update({
          ref: target,
          set: [],
          remove: [name],
          create: false,
          type: null,
          expectedRevision: null,
        });
        if (!error) onDone();
        return refusal(error);
      }}
    />
  );
}
